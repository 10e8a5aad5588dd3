"""Why a plan looks like this, on paper: the reasons, their sources by number, and what is an assumption."""

import re

import pytest

from planner.advice import all_accepted, grounds
from planner.catalog import load
from planner.document.html import page
from planner.document.views import reasons
from planner.plan import Plan
from tests.advice.drafts import VET, draft
from tests.document.papers import OPTIONS, views

KNOWN = load()
PLAN = draft(VET)


def rows(plan: Plan) -> list[tuple[str, ...]]:
    return [tuple(map(str, row)) for row in reasons.table(plan, KNOWN, grounds(plan, KNOWN)).rows]


def test_each_reason_stands_once_for_a_section_with_its_places() -> None:
    found = rows(PLAN)
    assert len({(what.partition(":")[0], why) for what, why, _sources in found}) == len(found)
    assert any(what.startswith("Tools: Channels: Map listing") for what, _why, _sources in found)


def test_what_nobody_confirmed_says_so_until_it_is_accepted() -> None:
    assert all("(not confirmed yet)" in what for what, _why, _sources in rows(PLAN))
    accepted = rows(all_accepted(PLAN))
    assert len(accepted) == len(rows(PLAN))
    assert not any("(not confirmed yet)" in what for what, _why, _sources in accepted)


def test_a_plan_of_ones_own_has_no_reasons_of_ours() -> None:
    assert rows(Plan()) == []


def test_every_number_of_a_source_stands_in_the_table_of_sources() -> None:
    listed = views(PLAN, OPTIONS)["sources"]
    known = {str(row[0]) for row in listed.table.rows}
    used = {number for _what, _why, sources in rows(PLAN) for number in re.findall(r"\d+", sources)}
    assert used and used <= known


@pytest.mark.parametrize("section", ["goal", "fuel", "team", "returns"])
def test_what_is_ours_alone_prints_as_an_assumption_in_its_section(section: str) -> None:
    chapter = views(PLAN, OPTIONS)[section]
    assert chapter.assumptions
    assert all("[our assumption]" in text for text in chapter.assumptions)


def test_the_letters_are_explained_and_the_count_is_told() -> None:
    html = page(PLAN, KNOWN, OPTIONS)
    assert "A: Checked at its source" in html and "our assumption" in html
    assert f"{len(PLAN.proposals.standing)} answers in this plan are proposals of Roadworthy" in html
