"""From eight answers a whole plan: fitting to the size, without a contradiction, the same each time."""

from itertools import product

import pytest

from planner.advice import advise, drafted
from planner.catalog import load
from planner.checks import Severity, check
from planner.estimates import capacity, weekly_hours
from planner.plan import SECTIONS, Plan
from planner.plan.choices import Road
from planner.store.plan_file import dumps, loads

from .drafts import SOFTWARE, TODAY, VET, answered, channels, draft

CATALOG = load()
AIMS = sorted(CATALOG.aims)


def test_every_section_gets_something() -> None:
    plan = draft(VET)
    assert [section for section in SECTIONS if getattr(plan, section).is_blank] == []


def test_same_answers_give_the_same_plan_and_it_is_a_plan_file() -> None:
    assert dumps(draft(VET)) == dumps(draft(VET))
    assert loads(dumps(draft(VET))) == draft(VET)


def test_drafting_again_changes_nothing() -> None:
    plan = draft(VET)
    assert drafted(plan, CATALOG) == plan


@pytest.mark.parametrize("industry", sorted(CATALOG.industries))
@pytest.mark.parametrize("hours", [0.5, 3, 6, 15, 60])
def test_no_draft_of_any_trade_contradicts_itself(industry: str, hours: float) -> None:
    trade = CATALOG.industries[industry]
    people = [{"name": "Ida", "hours_per_week": hours * 0.6}, {"name": "Jon", "hours_per_week": hours * 0.4}]
    names = {"hours": people if hours > 5 else [{"name": "Ida", "hours_per_week": hours}]}
    plan = draft(VET, industry=industry, customers=trade.fits[0], aims=list(trade.aims[:2]), **names)
    found = check(plan, CATALOG, TODAY)
    assert [f"{each.code} {each.message}" for each in found if each.severity is Severity.BLOCKER] == []
    assert [each.code for each in found if each.code in ("TOOL003", "ROAD002", "LAND002", "TOOL001", "FUEL001")] == []


@pytest.mark.parametrize("aim", AIMS)
def test_every_aim_can_be_drafted_for(aim: str) -> None:
    known = CATALOG.aims[aim]
    plan = draft(
        VET,
        aims=[aim],
        industry="other",
        customers=known.fits[0],
        people=15,
        hours=[{"name": "Ida", "hours_per_week": 8}],
    )
    assert plan.goal.objectives[0].id == aim
    watched = {measure.objective for measure in plan.metrics.measures}
    assert watched == {aim}
    assert [each.metric for each in plan.goal.objectives[0].key_results if not each.guard] == []
    assert all(measure.alarm for measure in plan.metrics.measures)


@pytest.mark.parametrize(("hours", "people"), list(product([2, 5, 9, 25, 45], [1, 2, 12])))
def test_the_hours_carry_what_is_proposed(hours: float, people: int) -> None:
    plan = draft(SOFTWARE, people=people, hours=[{"name": "Ida", "hours_per_week": hours}])
    there = capacity(plan)
    assert there is not None
    assert weekly_hours(plan, CATALOG).total.likely <= there


def test_one_person_with_five_hours_gets_one_or_two_channels_and_roads() -> None:
    plan = draft(VET, people=1, hours=[{"name": "Nora", "hours_per_week": 5}])
    assert 1 <= len(plan.tools.channels) <= 2
    assert 1 <= len(plan.strategy.roads) <= 2


def test_a_team_of_twelve_may_have_all_four_roads() -> None:
    people = [{"name": f"Person {place}", "hours_per_week": 6} for place in range(12)]
    shop = {"industry": "retail", "customers": "b2c", "aims": ["fan-base", "loyalty"], "people": 12}
    assert set(draft(SOFTWARE, hours=people, **shop).strategy.roads) == set(Road)


def test_each_chosen_road_has_a_format_and_a_channel_that_carry_it() -> None:
    for base in (VET, SOFTWARE):
        plan = draft(base)
        published = {format for channel in plan.tools.channels for format in channel.formats}
        for road in plan.strategy.roads:
            carried = plan.strategy.road(road).formats
            assert carried and set(carried) <= published


def test_with_too_little_fuel_no_network_is_proposed_and_it_is_said() -> None:
    plan = draft(VET, hours=[{"name": "Nora", "hours_per_week": 1}])
    quiet = [CATALOG.channels[id] for id in channels(plan)]
    assert all(channel.ground == "own" or "listing-update" in channel.formats for channel in quiet)
    assert any("too little fuel" in note.text for note in advise(plan, CATALOG).notes)


def test_a_hope_is_said_to_be_none() -> None:
    notes = advise(answered(VET, aims=[], hopes=["sales-next-week"]), CATALOG).notes
    assert any("not a goal for social media" in note.text for note in notes)


def test_nothing_is_proposed_where_the_law_forbids_it() -> None:
    plan = draft(VET, country="RU", customers="b2c", industry="cafe", aims=["visits"])
    assert not {"instagram", "facebook", "linkedin", "x"}.intersection(channels(plan))
    reasons = {rejected.kind: rejected.reason for rejected in plan.tools.rejected}
    assert "instagram" in reasons


def test_without_hours_no_channel_is_guessed() -> None:
    plan = draft(VET, hours=[])
    assert plan.tools.is_blank
    assert any("how many hours" in note.text for note in advise(plan, CATALOG).notes)


def test_an_empty_plan_gets_no_advice_out_of_the_air() -> None:
    assert drafted(Plan(), CATALOG) == Plan()


def test_what_cannot_be_known_is_left_to_the_person() -> None:
    plan = draft(VET)
    assert plan.returns.hourly_value is None
    assert all(effect.value_each is None for effect in plan.returns.effects)
    assert all(result.baseline is None for each in plan.goal.objectives for result in each.key_results)
    assert plan.business.story == "" and plan.landscape.competitors == () and plan.landscape.traits.is_blank
