"""One piece adapted for three channels is not three pieces; and more posts never take fewer hours."""

import pytest
from hypothesis import given, settings

from planner.catalog import load
from planner.estimates import Workload, weekly_hours
from planner.estimates.pace import MADE, pace
from planner.plan import Plan
from planner.plan.fuel import Assumption
from planner.plan.tools import Channel
from tests.estimates.any_channels import channels, plans

EPSILON = 1e-6


def with_channels(plan: Plan, *channels: Channel) -> Plan:
    return plan.revised(tools=plan.tools.revised(channels=channels))


def of(plan: Plan) -> Workload:
    return weekly_hours(plan, load())


def is_at_least(more: Plan, less: Plan) -> bool:
    return all(a >= b - EPSILON for a, b in zip(of(more).total.ends, of(less).total.ends, strict=True))


PHOTOS = tuple(Channel(id=id, kind=id, cadence=2, formats=("photo",)) for id in ("instagram", "facebook", "pinterest"))


def test_three_channels_with_one_format_share_their_pieces() -> None:
    work = of(with_channels(Plan(), *PHOTOS))
    hours = {kind: sum(line.hours.likely for line in work.lines if line.kind == kind) for kind in MADE}
    # Three quarters of the other four pieces are adapted: two and one made anew, three adapted.
    assert hours == pytest.approx({"creation": 3 * 0.75, "adaptation": 3 * 0.25, "publishing": 3 * 5 / 60})


def test_good_end_has_much_reuse_and_the_bad_end_little() -> None:
    made = [line.hours for line in of(with_channels(Plan(), *PHOTOS)).lines if line.kind == "creation"]
    assert sum(each.low for each in made) == pytest.approx(2 * 0.5)
    assert sum(each.high for each in made) == pytest.approx((2 + 4 * 0.5) * 1.5)


def test_an_answer_to_one_person_is_not_published_elsewhere() -> None:
    forums = (Channel(id=id, kind="instagram", cadence=1, formats=("answer",)) for id in "ab")
    assert {line.kind for line in of(with_channels(Plan(), *forums)).lines}.isdisjoint({"adaptation", "publishing"})


def test_nobody_adapts_where_making_anew_is_quicker() -> None:
    plan = with_channels(Plan(), *PHOTOS)
    slow = (Assumption(id="photo-adaptation", figure="photo-adaptation", low=9, likely=9, high=9),)
    made = of(plan.revised(fuel=plan.fuel.revised(assumptions=slow))).lines
    assert sum(line.hours.likely for line in made if line.kind in MADE) == pytest.approx(6 * 0.75)


@given(plans())
@settings(max_examples=40, deadline=None)
def test_doubling_a_cadence_never_lowers_the_hours(plan: Plan) -> None:
    for at, channel in enumerate(plan.tools.channels):
        if channel.cadence is not None:
            twice = channel.revised(cadence=2 * channel.cadence)
            rest = plan.tools.channels
            assert is_at_least(with_channels(plan, *rest[:at], twice, *rest[at + 1 :]), plan)


@given(plans(), channels)
@settings(max_examples=40, deadline=None)
def test_one_more_channel_never_lowers_the_hours(plan: Plan, channel: Channel) -> None:
    added = channel.revised(id="added")
    assert is_at_least(with_channels(plan, *plan.tools.channels, added), plan)
    assert is_at_least(with_channels(plan, added, *plan.tools.channels), plan)


@given(plans())
@settings(max_examples=40, deadline=None)
def test_reuse_never_costs_more_than_making_everything_anew(plan: Plan) -> None:
    none = Assumption(id="none", figure="reuse-share", low=0, likely=0, high=0)
    own = tuple(each for each in plan.fuel.assumptions if each.figure != "reuse-share")
    assert is_at_least(plan.revised(fuel=plan.fuel.revised(assumptions=(*own, none))), plan)


@given(plans())
@settings(max_examples=40, deadline=None)
def test_every_line_has_its_ends_in_order_and_names_figures_one_may_change(plan: Plan) -> None:
    for line in of(plan).lines:
        assert line.hours.low <= line.hours.likely + EPSILON and line.hours.likely <= line.hours.high + EPSILON
        assert set(line.assumptions) <= set(load().assumptions)
        assert line.sources or not line.hours.is_assumption or line.assumptions


@given(plans())
@settings(max_examples=40, deadline=None)
def test_quick_reckoning_of_the_ways_to_fit_is_the_long_one(plan: Plan) -> None:
    quick = pace(plan, load())
    assert quick.hours({}) == pytest.approx(of(plan).total.likely)
    halved = (each.revised(cadence=each.cadence / 2) for each in plan.tools.channels if each.cadence is not None)
    rest = (each for each in plan.tools.channels if each.cadence is None)
    kept = {each.id: 0.5 for each in plan.tools.channels if each.cadence is not None}
    assert quick.hours(kept) == pytest.approx(of(with_channels(plan, *halved, *rest)).total.likely)
