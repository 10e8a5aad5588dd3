"""The calendar of plans that are easy to see through, and what becomes of it when somebody moves a post."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest

from planner.catalog import load
from planner.estimates.calendar import Calendar, calendar, dropped, given_back, moved, touched
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.calendar import Occasion
from planner.plan.choices import PostStatus, Road, Weekday
from planner.plan.fuel import Person
from planner.plan.strategy import Pillar, RoadPlan
from planner.plan.tools import Channel
from planner.store.plan_file import loads
from tests.estimates.calendar.plans import MONDAY, plan, with_days

TWICE = Channel(id="ig", kind="instagram", cadence=2, formats=("photo",), owner="Maya")
ONCE = Channel(id="blog", kind="blog", cadence=1, formats=("blog-post",), owner="Maya")


def laid(of: Plan) -> Calendar:
    return calendar(of, load(), MONDAY)


def example(name: str) -> Plan:
    return loads((EXAMPLES / "en" / f"{name}.json").read_bytes())


def in_bavaria(of: Plan) -> Plan:
    calendar_ = of.playbook.calendar.revised(region="by")
    german = of.revised(business=Business(plan_date=MONDAY, country="DE"))
    return german.revised(playbook=of.playbook.revised(calendar=calendar_))


def test_a_plan_without_channels_has_an_empty_calendar() -> None:
    assert laid(Plan()).slots == () and laid(Plan()).notes == ()


def test_it_begins_on_the_first_monday_of_the_plan_and_lasts_a_quarter() -> None:
    found = laid(plan(TWICE).revised(business=Business(plan_date=date(2026, 3, 4))))
    assert (found.start, found.end, len(found.slots)) == (date(2026, 3, 9), date(2026, 6, 7), 26)


def test_people_publish_on_their_working_days() -> None:
    maya = Person(id="m", name="maya ", days=(Weekday.TUESDAY, Weekday.SATURDAY))
    assert {slot.day.weekday() for slot in laid(plan(TWICE, people=(maya,))).slots} == {1, 5}


def test_the_week_is_that_of_the_country() -> None:
    five = TWICE.revised(cadence=5)
    israel = plan(five).revised(business=Business(plan_date=MONDAY, country="IL"))
    ordinary = [slot for slot in laid(israel).slots if not slot.is_ahead]
    assert {slot.day.weekday() for slot in ordinary} == {6, 0, 1, 2, 3}


def test_monthly_pieces_of_several_channels_do_not_fall_into_one_week() -> None:
    monthly = [Channel(id=f"c{at}", cadence=0.25, formats=("long-video",), owner="Maya") for at in range(4)]
    per_week = Counter(slot.week for slot in laid(plan(*monthly, weeks=12)).slots)
    assert set(per_week.values()) == {1} and len(per_week) == 12


def test_a_holiday_of_the_region_is_left_free_where_the_week_has_room() -> None:
    bavaria = in_bavaria(plan(TWICE, weeks=26))
    assert date(2026, 6, 4) in laid(bavaria).holidays
    assert not any(slot.day in laid(bavaria).holidays for slot in laid(bavaria).slots)


def test_where_no_working_day_would_do_without_a_silence_it_is_set_up_before() -> None:
    maya = Person(id="m", name="Maya", days=(Weekday.MONDAY, Weekday.THURSDAY))
    found = laid(in_bavaria(plan(ONCE, weeks=14, people=(maya,))))
    assert max((after.day - before.day).days for before, after in pairwise(found.slots)) <= 7
    (ahead,) = [slot for slot in found.slots if slot.is_ahead]
    assert ahead.due < ahead.day and any("set up before" in note for note in found.notes)


def test_without_a_known_country_or_region_it_says_so() -> None:
    assert any("country" in note for note in laid(plan(TWICE)).notes)
    german = plan(TWICE).revised(business=Business(country="DE", plan_date=MONDAY))
    calendar_ = german.playbook.calendar.revised(region="Narnia")
    lost = laid(german.revised(playbook=german.playbook.revised(calendar=calendar_)))
    assert any("region" in note for note in lost.notes) and lost.holidays


def test_a_silence_that_quiet_days_force_is_told_and_not_blamed() -> None:
    closed = Occasion(id="o", what="Closed", day=date(2026, 4, 6), until=date(2026, 4, 19), quiet=True)
    found = laid(with_days(plan(TWICE), closed))
    assert not any(date(2026, 4, 6) <= slot.day <= date(2026, 4, 19) for slot in found.slots)
    assert found.breaks == () and any("days without a post" in note for note in found.notes)


def test_ones_own_day_gives_every_channel_a_post_before_it() -> None:
    found = laid(with_days(plan(TWICE, ONCE), Occasion(id="o", what="Street party", day=date(2026, 4, 18))))
    told = [slot for slot in found.slots if slot.prompt.startswith("Street party")]
    assert {slot.channel for slot in told} == {"ig", "blog"} and len(told) == 2
    assert all(timedelta(0) <= date(2026, 4, 18) - slot.day <= timedelta(days=7) for slot in told)


def test_seasons_are_half_a_year_away_in_the_south() -> None:
    def berries(country: str) -> set[int]:
        of = plan(TWICE, weeks=52).revised(business=Business(plan_date=MONDAY, country=country, industry="bakery"))
        return {mark.day.month for mark in laid(of).marks if "berries" in mark.what}

    assert berries("IE") == {5, 6} and berries("AU") == {11, 12}


def test_one_idea_serves_two_channels_and_costs_less_the_second_time() -> None:
    second = TWICE.revised(id="fb", kind="facebook")
    found = laid(plan(TWICE, second, pillars=(Pillar(id="p", name="Bread"),)))
    again = [slot for slot in found.slots if slot.reuses]
    first = {slot.id: slot for slot in found.slots}
    assert len(again) == 26
    assert all(slot.prompt == first[slot.reuses].prompt for slot in again)
    assert all(slot.likely_hours < first[slot.reuses].likely_hours for slot in again)


def test_a_road_that_one_channel_cannot_carry_is_made_up_for_by_the_other() -> None:
    said = {"roads": (Road.EDUCATE, Road.ENGAGE), "educate": RoadPlan(weight=50, formats=("blog-post", "photo"))}
    found = laid(plan(ONCE, TWICE, weeks=12, **said, engage=RoadPlan(weight=50, formats=("photo",))))
    assert Counter(slot.road for slot in found.slots) == {Road.EDUCATE: 18, Road.ENGAGE: 18}


def test_moved_within_reach_it_breaks_nothing_and_out_of_reach_it_says_what() -> None:
    of = plan(TWICE)
    slot = laid(of).slots[4]
    near = laid(moved(of, slot, slot.day + timedelta(days=1)))
    assert near.breaks == () and near.slot(slot.id).day == slot.day + timedelta(days=1)  # type: ignore[union-attr]
    sunday = slot.day + timedelta(days=6 - slot.day.weekday())
    assert [(each.slot, each.kind) for each in laid(moved(of, slot, sunday)).breaks] == [(slot.id, "off")]
    gone = of
    for each in laid(of).slots[4:8]:
        gone = dropped(gone, each)
    assert [each.kind for each in laid(gone).breaks] == ["gap"]


def test_moved_out_of_the_calendar_it_says_so() -> None:
    of = plan(TWICE)
    slot = laid(of).slots[0]
    assert ("outside", slot.id) in [(each.kind, each.slot) for each in laid(moved(of, slot, date(2030, 1, 1))).breaks]


def test_what_was_touched_stays_when_the_plan_changes() -> None:
    of = plan(TWICE)
    slot = laid(of).slots[3]
    changed = touched(of, slot, prompt="My own words", status=PostStatus.APPROVED)
    other = changed.revised(tools=changed.tools.revised(channels=(TWICE.revised(cadence=3.5), ONCE)))
    kept = laid(other).slot(slot.id)
    assert kept and (kept.prompt, kept.day, kept.status) == ("My own words", slot.day, PostStatus.APPROVED)
    without = laid(changed.revised(tools=changed.tools.revised(channels=(ONCE,)))).slot(slot.id)
    assert without and without.prompt == "My own words"


def test_given_back_it_is_worked_out_again() -> None:
    of = plan(TWICE)
    slot = laid(of).slots[3]
    assert laid(given_back(moved(of, slot, slot.day + timedelta(days=2)), slot.id)) == laid(of)


def test_advertising_beyond_its_share_is_told_beside_the_post() -> None:
    of = plan(TWICE, promotional_share=10)
    slot = next(each for each in laid(of).slots if not each.promotes)
    more = of
    for each in [each for each in laid(of).slots if not each.promotes][:2]:
        more = touched(more, each, promotes=True)
    assert ("promotional", slot.id) in [(each.kind, each.slot) for each in laid(more).breaks]


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_the_examples_keep_their_word(name: str) -> None:
    found = laid(example(name))
    assert found.breaks == () and len(found.slots) > 25
    assert all(slot.hours and slot.owner and slot.pillar and slot.prompt for slot in found.slots)


def test_more_than_a_calendar_holds_is_cut_and_told() -> None:
    flood = [Channel(id=f"c{at}", cadence=500, formats=("photo",)) for at in range(20)]
    found = laid(plan(*flood, weeks=52))
    assert 4000 < len(found.slots) < 6000 and any("first" in note for note in found.notes)
