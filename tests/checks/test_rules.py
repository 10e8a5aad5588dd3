"""Every rule on its cases."""

import pytest

from planner.catalog import load
from planner.checks import RULES, check
from tests.checks.cases import TODAY, Case, cases, sound_plan

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.sentence}")
def test_rule_finds_what_the_case_says(case: Case) -> None:
    found = check(case.plan, load(), TODAY, preview=RULES[case.code].preview)
    said = [finding.message for finding in found if finding.code == case.code]
    # A case is typed with ordinary spaces.
    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in said] == case.findings


@pytest.mark.parametrize("code", RULES)
def test_rule_has_a_case_that_fires_and_one_that_stays_silent(code: str) -> None:
    assert {bool(case.findings) for case in CASES if case.code == code} == {True, False}


def test_no_case_is_without_its_rule() -> None:
    assert {case.code for case in CASES} == set(RULES)


def test_sound_plan_is_left_in_peace() -> None:
    assert check(sound_plan(), load(), TODAY) == ()
