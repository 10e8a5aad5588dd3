"""Accepted risks: they stand aside, and come back when the plan has changed or their day has come."""

from datetime import date, timedelta

import pytest

from planner.catalog import load
from planner.checks import Case, Finding, Inspection, Verdict, accepted, inspect, lapse, sentence, taken_back
from planner.checks.material import says_the_same
from planner.plan import Plan
from planner.plan.places import answered
from tests.checks.cases import TODAY, sound_plan

KNOWN = load()
LATER = TODAY + timedelta(days=180)
PROMOTIONAL = {"strategy.promotional_share": 55}


def found_in(plan: Plan, today: date = TODAY) -> Inspection:
    return inspect(plan, KNOWN, today)


def the(code: str, plan: Plan) -> Finding:
    (found,) = (each for each in found_in(plan).open if each.code == code)
    return found


@pytest.fixture
def waived() -> Plan:
    plan = sound_plan(PROMOTIONAL)
    return accepted(Case(plan, KNOWN, TODAY), the("ROAD003", plan), "Easter is all offers.", "Maya", TODAY, LATER)


def test_what_is_accepted_is_not_open_any_more(waived: Plan) -> None:
    found = found_in(waived)
    assert "ROAD003" not in {each.code for each in found.open}
    (risk,) = found.accepted
    assert (risk.finding.code, risk.waiver.name, risk.waiver.accepted_on) == ("ROAD003", "Maya", TODAY)
    assert found_in(taken_back(waived, risk.waiver)).open == found_in(sound_plan(PROMOTIONAL)).open


def test_it_comes_back_when_what_it_said_changes(waived: Plan) -> None:
    found = the("ROAD003", answered(waived, "strategy.promotional_share", 70))
    assert found.lapsed and "the plan has changed since" in lapse(found.lapsed, TODAY)
    assert "Easter is all offers." in lapse(found.lapsed, TODAY)


def test_a_small_step_is_no_change(waived: Plan) -> None:
    assert found_in(answered(waived, "strategy.promotional_share", 56)).accepted
    assert not found_in(answered(waived, "strategy.promotional_share", 62)).accepted


@pytest.mark.parametrize(
    ("then", "now", "is_same"),
    [
        ("It takes 11.6 hours.", "It takes 11.7 hours.", True),
        ("It takes 11.6 hours.", "It takes 16 hours.", False),
        ("Due on Aug\N{NO-BREAK SPACE}31, 2026.", "Due on Aug\N{NO-BREAK SPACE}31, 2027.", False),
        ("Due on Aug 31, 2026.", "Due on Aug\N{NO-BREAK SPACE}31, 2026.", True),
        ("“Maya” holds 3 things.", "“Tom” holds 3 things.", False),
        ("1,200 of 1,000", "1,250 of 1,000", True),
        ("0 posts", "1 post", False),
        ("", "", True),
    ],
)
def test_what_counts_as_a_change(then: str, now: str, is_same: bool) -> None:
    assert says_the_same(then, now, 10) is is_same


def test_an_acceptance_without_reason_name_or_day_is_none(waived: Plan) -> None:
    for field, answer in (("reason", ""), ("name", ""), ("review", None)):
        (waiver,) = waived.waivers
        bare = waived.revised(waivers=(waiver.revised(**{field: answer}),))
        found = the("ROAD003", bare)
        assert found.lapsed and "without a reason" in lapse(found.lapsed, TODAY)


def test_another_change_leaves_it_alone(waived: Plan) -> None:
    assert found_in(answered(waived, "business.name", "Corner Bread")).accepted


def test_it_comes_back_on_its_day(waived: Plan) -> None:
    assert found_in(waived, LATER - timedelta(days=1)).accepted
    (found,) = (each for each in found_in(waived, LATER).open if each.code == "ROAD003")
    assert found.lapsed and "That day has come" in lapse(found.lapsed, LATER)


def test_a_plan_with_a_date_of_its_own_is_looked_at_on_the_day_itself(waived: Plan) -> None:
    assert inspect(waived, KNOWN, TODAY, looked_on=LATER - timedelta(days=1)).accepted
    assert not inspect(waived, KNOWN, TODAY, looked_on=LATER).accepted


def test_days_that_pass_are_no_change_of_the_plan() -> None:
    plan = sound_plan({"landscape.accounts[insta].last_post": date(2026, 1, 1)})
    waived = accepted(Case(plan, KNOWN, TODAY), the("LAND001", plan), "Closed in winter.", "Tom", TODAY, LATER)
    (risk,) = found_in(waived, TODAY + timedelta(days=30)).accepted
    assert risk.finding.code == "LAND001"


def test_accepted_again_replaces_the_first(waived: Plan) -> None:
    changed = answered(waived, "strategy.promotional_share", 70)
    again = accepted(Case(changed, KNOWN, TODAY), the("ROAD003", changed), "And Christmas.", "Tom", TODAY, LATER)
    (waiver,) = again.waivers
    assert (waiver.name, waiver.reason) == ("Tom", "And Christmas.")


def test_one_acceptance_covers_one_place() -> None:
    plan = sound_plan(
        {
            "tools.channels[insta].owner": "",
            "tools.channels[blog]": {"kind": "blog", "audiences": ["parents"], "cadence": 0.25, "formats": ["article"]},
        }
    )
    first = next(each for each in found_in(plan).open if each.code == "TOOL002")
    found = found_in(accepted(Case(plan, KNOWN, TODAY), first, "Tom starts in May.", "Maya", TODAY, LATER))
    assert [each.finding.path for each in found.accepted] == [first.path]
    assert "tools.channels[blog].owner" in {each.path for each in found.open}


def test_acceptance_of_what_is_mended_waits_idle(waived: Plan) -> None:
    found = found_in(answered(waived, "strategy.promotional_share", 20))
    assert not found.accepted and [each.code for each in found.idle] == ["ROAD003"]


def test_verdict_knows_three_ways(waived: Plan) -> None:
    blocked = answered(waived, "strategy.roads", ())
    assert found_in(blocked).verdict is Verdict.NOT_YET
    assert "1 thing has to be fixed" in sentence(found_in(blocked))
    assert "still open" in sentence(found_in(waived))
    whole = Inspection(accepted=found_in(waived).accepted)
    assert (whole.verdict, sentence(whole)) == (Verdict.WITH_RISKS, "Roadworthy with 1 accepted risk.")
    assert Inspection().verdict is Verdict.ROADWORTHY and sentence(Inspection()).startswith("Roadworthy: nothing")
