"""What holds in every calendar, whatever the plan: counts, gaps, bursts, days, shares, roads."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from math import ceil, floor

from hypothesis import given, settings

from planner.catalog import load
from planner.estimates.calendar import Calendar, calendar
from planner.estimates.calendar.laying import ground, share
from planner.estimates.calendar.placing import FINE, QUIET
from planner.estimates.calendar.roads import weights
from planner.plan import Plan
from tests.estimates.calendar.plans import MONDAY, any_plan

KNOWN = load()
MANY = settings(max_examples=40, deadline=None)


def laid(plan: Plan) -> Calendar:
    return calendar(plan, KNOWN, MONDAY)


@MANY
@given(any_plan())
def test_no_silence_no_burst_and_nothing_on_a_quiet_day(plan: Plan) -> None:
    found, on = laid(plan), ground(plan, KNOWN, MONDAY)
    for way in on.ways:
        slots = [slot for slot in found.slots if slot.channel == way.id]
        for before, after in pairwise(slots):
            if way.cadence >= 1 and (after.day - before.day).days > 7:
                between = [before.day + timedelta(days=at) for at in range((after.day - before.day).days)]
                assert any(day in found.quiet for day in between)
        by_day = Counter(slot.day for slot in slots)
        by_week = Counter(slot.week for slot in slots)
        for slot in slots:
            kinds = on.kinds(way, slot.week)
            assert on.kind(way, slot.day) != QUIET
            assert slot.is_ahead == (on.kind(way, slot.day) != FINE)
            usable = kinds.count(FINE) or 7 - kinds.count(QUIET)
            assert by_day[slot.day] <= ceil(by_week[slot.week] / usable)


@MANY
@given(any_plan())
def test_every_channel_gets_the_posts_that_its_cadence_asks_for(plan: Plan) -> None:
    found, on = laid(plan), ground(plan, KNOWN, MONDAY)
    for way in on.ways:
        in_week = Counter(slot.week for slot in found.slots if slot.channel == way.id)
        for week in range(found.weeks):
            assert in_week[week] <= ceil(way.cadence)
            if not any(on.days.day(week, at) in found.quiet for at in range(7)):
                assert in_week[week] >= floor(way.cadence)
        if not found.quiet:
            assert abs(sum(in_week.values()) - way.cadence * found.weeks) < 1


@MANY
@given(any_plan())
def test_at_no_point_do_more_posts_advertise_or_link_than_their_share(plan: Plan) -> None:
    slots = laid(plan).slots
    said = plan.strategy
    ads, links = (
        share(said.promotional_share, KNOWN, "promotional-share"),
        share(said.link_share, KNOWN, "link-share"),
    )
    for count in range(1, len(slots) + 1):
        assert 100 * sum(slot.promotes for slot in slots[:count]) <= ads * count + 1e-6
        assert 100 * sum(slot.links for slot in slots[:count]) <= links * count + 1e-6
    assert sum(slot.promotes for slot in slots) >= floor(ads * len(slots) / 100) - 1


@MANY
@given(any_plan())
def test_roads_keep_their_weights_but_for_rounding_and_what_formats_force(plan: Plan) -> None:
    found, shares = laid(plan), weights(plan.strategy)
    on = ground(plan, KNOWN, MONDAY)
    carries = {way.id: way.carries for way in on.ways}
    counts = Counter(slot.road for slot in found.slots)
    for road, weight in shares.items():
        assert abs(counts[road] - found.forced.get(road, 0) - weight * len(found.slots)) < 1
    if all(set(each) == set(shares) for each in carries.values()):
        assert not any(found.forced.values())
    for slot in found.slots:
        assert slot.road is None or slot.format in carries[slot.channel][slot.road]


@MANY
@given(any_plan())
def test_what_nobody_has_touched_breaks_nothing_and_is_the_same_again(plan: Plan) -> None:
    found = laid(plan)
    assert found.breaks == () and found == laid(plan)
    assert len({slot.id for slot in found.slots}) == len(found.slots)
    assert list(found.slots) == sorted(found.slots, key=lambda slot: slot.day)
