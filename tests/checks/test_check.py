"""The inspection as a whole."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.catalog import load
from planner.checks import Severity, check
from planner.plan import SECTIONS, Plan
from tests.checks.cases import TODAY, sound_plan
from tests.checks.random_plans import plans

WEAK = {"goal.counts_on": ["quick-cash"], "strategy.roads": [], "team.response_contact": ""}


def test_empty_plan_yields_no_findings() -> None:
    assert check(Plan(), load(), TODAY) == ()


def test_section_that_is_not_begun_is_not_scolded() -> None:
    plan = sound_plan({"strategy": {}, "team": {}, "fuel": {}, "metrics": {}})
    assert check(plan, load(), TODAY) == ()


def test_findings_come_by_section_and_then_by_severity() -> None:
    changes = {"goal.objectives[cakes].key_results[orders].owner": "", "tools.channels[insta].owner": ""}
    found = check(sound_plan({**WEAK, **changes}), load(), TODAY)
    assert [finding.code for finding in found] == ["GOAL005", "GOAL004", "ROAD001", "TOOL002", "TEAM001"]


def test_severities_are_ordered_and_have_a_label() -> None:
    assert sorted(Severity, reverse=True) == [Severity.ADVICE, Severity.WARNING, Severity.BLOCKER]
    assert Severity.BLOCKER.label == "Fix first"


def test_long_answer_is_quoted_in_short() -> None:
    own = {"name": "x" * 200, "purpose": "News.", "audiences": ["parents"], "owner": "Maya"}
    plan = sound_plan({"tools.channels[own]": own})
    (finding,) = (each for each in check(plan, load(), TODAY) if each.code == "TOOL004")
    assert "x" * 79 + "…" in finding.message
    assert "x" * 80 not in finding.message


@given(plans(), st.dates())
@settings(max_examples=100, deadline=None, derandomize=True)
def test_half_filled_plan_never_crashes_the_checks_or_doubles_a_finding(plan: Plan, today: date) -> None:
    found = check(plan, load(), today, preview=True)
    assert len({finding.key for finding in found}) == len(found)
    for finding in found:
        assert finding.section in SECTIONS
        assert finding.message and finding.remedy and finding.title
