"""The PDF: complete, in order, the same every time, and open about what it could not print."""

import hashlib
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from planner.catalog import load
from planner.document.options import Kind, Options
from planner.document.pdf import render
from planner.document.press import press
from planner.document.views.words import texts
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.goal import Goal
from planner.plan.places import places, readable
from tests.document.papers import (
    OPTIONS,
    all_text,
    answer,
    empty_paper,
    example,
    example_paper,
    full_paper,
    opened,
    page_texts,
    printed,
    squeezed,
)
from tests.document.plans import full
from tests.store.any_plan import any_plan

ROOT = Path(__file__).parents[2]
HASHED = """
import hashlib
from tests.document.papers import printed
from tests.document.test_pdf import SMALL
print(hashlib.sha256(printed(SMALL).pdf).hexdigest())
"""
# What is drawn between two halves of a text that runs on: headings with a number beside them come last on their page.
FURNITURE = re.compile(r"(?:1Business2Goal)?Crumb(?:2Goal)?Page\d+of\d+")
SMALL = Plan(business=Business(name="Crumb"), goal=Goal(purpose="Sell cake", relies_on=("marketing", "innovation")))


def test_empty_plan_prints_and_says_not_decided_yet() -> None:
    paper = empty_paper()
    assert paper.messages == ()
    assert all_text(paper.pdf).count("Notdecidedyet") >= 10


def test_every_answer_of_a_full_plan_is_printed() -> None:
    text = all_text(full_paper().pdf)
    answers = [place for place in places(full(answer)) if "Said of" in readable(place.value)]
    assert len(answers) > 150
    assert [place.path for place in answers if not all(squeezed(each) in text for each in texts(place.value))] == []


@settings(max_examples=4, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(plan=any_plan())
def test_any_half_filled_plan_prints(plan: Plan) -> None:
    paper = printed(plan)
    assert len(page_texts(paper.pdf)) >= 4


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("עוגות לפי הזמנה, כל יום חדש", "עוגותלפיהזמנה"),
        ("Bread 🥖 → cake ✓ 漢字", "Bread◊›cake√◊◊"),
        ("x" * 10_000, "x" * 10_000),
        ("Two words. " * 900, "Twowords." * 900),
    ],
    ids=["hebrew", "signs", "word", "essay"],
)
def test_difficult_text_prints(text: str, found: str) -> None:
    paper = printed(SMALL.revised(goal=Goal(not_asked=text)))
    assert found in FURNITURE.sub("", all_text(paper.pdf))


def test_contents_name_the_pages_where_the_chapters_begin() -> None:
    pdf = example_paper().pdf
    texts = page_texts(pdf)
    with opened(pdf) as document, document.open_outline() as outline:
        for item in outline.root:
            destination: Any = item.destination
            at = next(at for at, page in enumerate(document.pages) if page.objgen == destination[0].objgen)
            title = item.title.split(" ", 1)[-1] if item.title[0] in "0123456789ABCDEFG" else item.title
            assert item.title == "Contents" or squeezed(f"{title}{at + 1}") in squeezed(texts[1])


def test_bookmarks_lead_through_all_parts() -> None:
    with opened(example_paper().pdf) as document, document.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles[:5] == ["Contents", "In short", "The journey", "1 Business", "2 Goal"]
    appendices = (
        "A Code of engagement",
        "B Who does what",
        "C Actions by date",
        "D Calendar",
        "E The best mix",
        "F Sources",
    )
    assert titles[-7:] == ["Inspection", *appendices]


def test_pages_carry_running_heads_and_numbers() -> None:
    texts = page_texts(example_paper().pdf)
    assert all(f"Page {at} of {len(texts)}" in text for at, text in enumerate(texts[1:], start=2))
    assert all("Corner Crust Bakery" in text for text in texts)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_same_plan_gives_the_same_bytes_in_every_process_and_leaves_nothing_at_home(seed: str, tmp_path: Path) -> None:
    env = {"PYTHONHASHSEED": seed, "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", HASHED], cwd=ROOT, env=env, capture_output=True, check=True)
    assert not list(tmp_path.iterdir())
    assert done.stdout.decode().strip() == hashlib.sha256(printed(SMALL).pdf).hexdigest()


def test_other_date_gives_other_bytes() -> None:
    later = render(SMALL, load(), Options(date=date(2026, 3, 4)))
    assert later.pdf != printed(SMALL).pdf


def test_stages_are_told_and_timed_in_their_order() -> None:
    stages: list[str] = []
    paper = render(SMALL, load(), OPTIONS, stages.append)
    assert stages == ["views", "layout", "writing", "tags"] == list(paper.timings)


def test_metadata_tell_title_author_and_the_day_of_the_options() -> None:
    with opened(example_paper().pdf) as document, document.open_metadata() as metadata:
        assert metadata["dc:title"] == "Corner Crust Bakery: Social media strategy"
        assert metadata["xmp:CreateDate"] == metadata["xmp:ModifyDate"] == "2026-03-03"
        assert document.docinfo["/Author"] == "Roadworthy, an invented example"


def test_figure_without_a_source_says_that_it_is_an_assumption() -> None:
    assert squeezed("Assumption: no source found") in all_text(example_paper().pdf)


def test_signs_that_the_typeface_lacks_are_told_with_their_field() -> None:
    paper = printed(SMALL.revised(business=Business(name="Crumb 🥖")))
    assert [(message.path, "🥖" in message.text) for message in paper.messages] == [("business.name", True)]


def test_word_too_long_for_a_line_and_what_one_page_cannot_hold_are_told_with_their_field() -> None:
    plan = SMALL.revised(goal=Goal(business_objective="Bread and cake. " * 30, not_asked="x" * 100))
    page = render(plan, load(), OPTIONS.model_copy(update={"kind": Kind.PAGE}))
    assert [message.path for message in printed(plan).messages] == ["goal.not_asked"]
    assert [message.path for message in page.messages] == ["goal.not_asked", "goal.business_objective"]


def test_style_sheet_and_templates_give_no_cause_for_complaint() -> None:
    assert full_paper().messages == ()


def test_after_an_edit_only_what_changed_is_laid_out_again_and_gives_the_bytes_of_a_whole_render() -> None:
    plan = example("musician")
    options = OPTIONS.model_copy(update={"kind": Kind.PACK})
    edited = plan.revised(team=plan.team.revised(approval="A word from the second of us is enough."))
    render(plan, load(), options)
    with layouts() as again:
        warm = render(edited, load(), options)
    press.cache_clear()
    with layouts() as anew:
        cold = render(edited, load(), options)
    assert warm.pdf == cold.pdf and warm.pages == cold.pages
    assert 0 < len(again) <= 4 and len(anew) > 2 * len(again)


@contextmanager
def layouts() -> Iterator[list[str]]:
    """A line for each time that WeasyPrint lays something out, which it tells its own log."""
    said: list[str] = []
    ear = logging.Handler(logging.INFO)
    ear.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("weasyprint.progress")
    level = logger.level
    logger.addHandler(ear)
    logger.setLevel(logging.INFO)
    lines: list[str] = []
    yield lines
    logger.removeHandler(ear)
    logger.setLevel(level)
    lines += [line for line in said if "formatting structure" in line]
