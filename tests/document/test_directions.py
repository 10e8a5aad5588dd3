"""Documents that are read from right to left: which side things stand on, and words of the other direction in them."""

import re
from functools import cache

import pypdfium2
import pytest

from planner.catalog import load
from planner.document.html import page
from planner.document.options import Kind
from planner.document.pdf import render
from planner.document.sides import mirrored, told_apart
from planner.document.views.words import listed
from planner.language import using
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.goal import Goal
from planner.plan.playbook import Playbook
from tests.document.papers import OPTIONS, example

PLAN = Plan(
    business=Business(
        name="Dr. Cohen (DDS)", offer="רופא שיניים ב-Tel Aviv, טלפון 03-123-4567", languages=("English",)
    ),
    playbook=Playbook(first_month="Two posts a week, on Instagram."),
)


@cache
def paper(language: str) -> pypdfium2.PdfDocument:
    options = OPTIONS.model_copy(update={"language": language, "kind": Kind.FULL})
    return pypdfium2.PdfDocument(render(PLAN, load(), options).pdf)


def left_of(language: str, at: int, digits: str) -> float:
    """How far from the left edge the last of these signs stands, as a share of the page's width."""
    found, text = paper(language)[at], paper(language)[at].get_textpage()
    place = text.get_text_range().rindex(digits)
    return text.get_charbox(place)[0] / found.get_width()


def test_page_numbers_stand_where_lines_end() -> None:
    assert left_of("he", 2, "3") < 0.3
    assert left_of("en", 2, "3") > 0.6


def test_hebrew_is_set_from_right_to_left_and_stays_in_order_for_whoever_copies_it() -> None:
    texts = "".join(each.get_textpage().get_text_range() for each in paper("he"))
    with using("he"):
        assert "רופא שיניים" in texts
    assert "Dr. Cohen (DDS)" in texts


@pytest.mark.parametrize(("language", "side"), [("he", "rtl"), ("ru", "ltr")])
def test_the_page_says_its_language_and_its_side(language: str, side: str) -> None:
    html = page(PLAN, load(), OPTIONS.model_copy(update={"language": language}))
    assert f'<html lang="{language}" dir="{side}">' in html


def test_words_of_the_other_direction_are_told_apart() -> None:
    html = page(PLAN, load(), OPTIONS.model_copy(update={"language": "he"}))
    assert '<bdi dir="ltr">Two posts a week, on Instagram.</bdi>' in html
    assert '<bdi dir="ltr">רופא' not in html
    assert told_apart("<p>לחם</p>") == '<p><bdi dir="rtl">לחם</bdi></p>'
    with using("he"):
        assert told_apart("<title>Road</title><p>Road <b>לחם</b></p>").startswith("<title>Road</title><p><bdi")


@pytest.mark.parametrize("language", ["en", "he"])
def test_a_source_without_an_address_has_no_line_for_it(language: str) -> None:
    html = page(example(), load(), OPTIONS.model_copy(update={"language": language}))
    assert "https://" in html and "None" not in html


def test_margins_change_sides() -> None:
    with using("he"):
        assert (
            mirrored("@top-left { } @bottom-right { } a { left: 0 }") == "@top-right { } @bottom-left { } a { left: 0 }"
        )
    assert mirrored("@top-left { }") == "@top-left { }"


@pytest.mark.parametrize(
    ("typed", "apart"),
    [
        ("חייגו ב־+972 50-555-0199.", ["+972 50-555-0199"]),
        ("גידול (+75%), ואז -6% או +3 בשבוע", ["+75%", "-6%", "+3"]),
        ("תיוג @align.studio.tlv.", ["@align.studio.tlv"]),
        ("עם #Invisalign ו־#בריאות", ["#Invisalign"]),
        (
            "כתבו אל info@align.example או facebook.com/groups/secret.",
            ["info@align.example", "facebook.com/groups/secret"],
        ),
        ("באתר https://align.example/book?a=1.", ["https://align.example/book?a=1"]),
        ("כל חודש, Maya K.", ["Maya K."]),
        ("אצל Align Studio (Tel Aviv), מרפאה", ["Align Studio (Tel Aviv)"]),
        ("רמה Level 1, 10 דקות", ["Level 1"]),
        ("iTero 5D Plus &amp; co בחדר", ["iTero 5D Plus &amp; co"]),
        ("Maya K.\nשלום\nDana R.", ["Maya K.", "Dana R."]),
        ("מקור: \u2068Rules (Brian Solis)\u2069", ["Rules (Brian Solis)"]),
        ("10–14 דקות, 18:00–21:00, ₪1,200", []),
    ],
)
def test_what_hebrew_would_draw_to_its_own_side_keeps_its_order(typed: str, apart: list[str]) -> None:
    with using("he"):
        html = told_apart(f"<p>{typed}</p>")
    assert re.findall('<bdi dir="ltr">(.*?)</bdi>', html) == apart
    assert re.sub(r"</?bdi[^>]*>|[\u2068\u2069]", "", html) == re.sub("[\u2068\u2069]", "", f"<p>{typed}</p>")


def reach(objective: str) -> float:
    """How far to the right its letters stand on the plan on a page, in points."""
    options = OPTIONS.model_copy(update={"language": "he", "kind": Kind.PAGE})
    plan = PLAN.revised(goal=Goal(business_objective=objective))
    text = pypdfium2.PdfDocument(render(plan, load(), options).pdf)[0].get_textpage()
    letters = range(text.count_chars())
    return max(text.get_charbox(at)[2] for at in letters if text.get_text_range(at, 1) in objective.replace(" ", ""))


def test_a_cut_line_ends_where_the_others_end() -> None:
    assert reach("לחם " * 60) == pytest.approx(reach("לחם " * 8), abs=1)


def test_entries_of_a_list_keep_apart_from_each_other() -> None:
    with using("he"):
        assert told_apart(f"<p>{listed(('Maya K.', 'רונית'))}</p>") == '<p><bdi dir="ltr">Maya K.</bdi>, רונית</p>'


def test_the_road_of_the_cover_leads_where_lines_end() -> None:
    assert [
        "translate(170 0) scale(-1 1)" in page(PLAN, load(), OPTIONS.model_copy(update={"language": each}))
        for each in ("he", "hu")
    ] == [True, False]


def test_appendices_have_the_letters_of_the_language() -> None:
    html = page(example(), load(), OPTIONS.model_copy(update={"language": "he"}))
    assert '<span class="place">א</span>' in html and '<span class="place">A</span>' not in html
