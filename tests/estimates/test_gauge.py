"""The gauge: whose hours, whose work, when it runs dry, how it would fit, and what it costs."""

import pytest

from planner.catalog import load
from planner.estimates import Gauge, fitting, gauge, money, weekly_hours
from planner.estimates.gauge import backlog, dry_week
from planner.plan import Plan
from planner.plan.choices import Status
from planner.plan.fuel import BudgetLine, Person
from planner.plan.landscape import Account
from planner.plan.playbook import Action
from planner.plan.tools import Channel
from tests.test_examples import example

KNOWN = load()
INSTAGRAM = Channel(id="ig", kind="instagram", cadence=4, formats=("photo",), owner="Maya")
BLOG = Channel(id="blog", kind="blog", cadence=1, formats=("blog-post",), owner="Tom")
PODCAST = Channel(id="pod", kind="podcast", cadence=1, formats=("podcast-episode",))


def plan_of(*channels: Channel, **hours: float | None) -> Plan:
    people = tuple(Person(id=name, name=name.title(), hours_per_week=each) for name, each in hours.items())
    plan = Plan()
    return plan.revised(tools=plan.tools.revised(channels=channels), fuel=plan.fuel.revised(people=people))


def of(plan: Plan) -> Gauge:
    return gauge(plan, KNOWN)


def test_work_belongs_to_its_owner_however_the_name_is_written() -> None:
    found = of(plan_of(INSTAGRAM.revised(owner="  MAYA "), maya=3, tom=2))
    assert any(line.kind == "creation" for line in found.people[0].lines)


def test_work_without_owner_or_of_somebody_who_gives_no_hours_is_held_by_nobody() -> None:
    plan = plan_of(INSTAGRAM, BLOG, PODCAST, maya=3, tom=None, ann=2)
    assert {line.channel for line in of(plan).unheld.lines if line.kind == "creation"} == {"blog", "pod"}


def test_who_is_alone_does_it_all() -> None:
    found = of(plan_of(PODCAST, maya=3))
    assert found.unheld.lines == () and found.people[0].usual == found.in_all.usual


def test_people_and_nobody_add_up_to_all() -> None:
    found = of(plan_of(INSTAGRAM, BLOG, PODCAST, maya=3, tom=2))
    parts = [*found.people, found.unheld]
    for end in range(3):
        assert sum(part.usual.ends[end] for part in parts) == pytest.approx(found.in_all.usual.ends[end])


@pytest.mark.parametrize(("asked", "week"), [(5, None), (5.01, 501), (6, 6), (10, 2), (11, 1)])
def test_it_runs_dry_when_more_than_a_week_of_work_lies_undone(asked: float, week: int | None) -> None:
    assert dry_week([asked] * 1000, 5) == week


def test_free_hours_work_off_what_was_left() -> None:
    assert list(backlog([8, 8, 2, 2], 5)) == [3, 6, 3, 0]


def test_new_channel_is_opened_and_learned_in_the_first_weeks_only() -> None:
    found = weekly_hours(plan_of(INSTAGRAM, maya=9), KNOWN)
    assert found.in_week(4).likely == pytest.approx(found.total.likely + (1 + 1) / 4)
    assert found.in_week(5).likely == pytest.approx(found.total.likely)
    plan = plan_of(INSTAGRAM, maya=9)
    there = plan.landscape.revised(accounts=(Account(id="a", channel="instagram"),))
    assert weekly_hours(plan.revised(landscape=there), KNOWN).first_weeks == 0


def with_practice(id: str, status: Status | None = None) -> Plan:
    plan = plan_of(INSTAGRAM, maya=9)
    actions = (Action(id="a", practice=id, status=status),)
    return plan.revised(playbook=plan.playbook.revised(actions=actions))


@pytest.mark.parametrize(("id", "counts"), [("a13", True), ("a17", False), ("t5", False), ("a7", False), ("a10", True)])
def test_a_practice_counts_unless_another_line_is_that_work_already(id: str, counts: bool) -> None:
    kinds = [line.kind for line in weekly_hours(with_practice(id), KNOWN).lines]
    assert ("practice" in kinds) is counts
    done = weekly_hours(with_practice(id, Status.DONE), KNOWN)
    assert "practice" not in [line.kind for line in done.lines]


def test_what_fits_needs_no_way_and_without_hours_there_is_none() -> None:
    assert fitting(plan_of(INSTAGRAM, maya=40), KNOWN) is None
    assert fitting(plan_of(INSTAGRAM), KNOWN) is None


def changed(plan: Plan, kept: dict[str, float]) -> Plan:
    """The plan after the steps of a way, done by hand; the meeting is left as it is."""
    left = [
        each.revised(cadence=kept.get(each.id, each.cadence))
        for each in plan.tools.channels
        if kept.get(each.id, 1) > 0
    ]
    return plan.revised(tools=plan.tools.revised(channels=tuple(left)))


def test_each_way_alone_makes_it_fit_cheapest_first() -> None:
    plan = plan_of(INSTAGRAM, BLOG, PODCAST, maya=4, tom=3)
    found = fitting(plan, KNOWN)
    assert found and len(found.ways) == 3
    assert [way.worth for way in found.ways] == sorted(way.worth for way in found.ways)
    for way in found.ways:
        kept = {step.channel: step.cadence for step in way.steps if step.channel}
        spared = sum(step.saved for step in way.steps)
        after = weekly_hours(changed(plan, kept), KNOWN).total.likely - spared
        assert after == pytest.approx(way.left) and round(after, 1) <= 7


def test_two_channels_that_cannot_be_afforded_both_go() -> None:
    plan = plan_of(INSTAGRAM, BLOG.revised(cadence=0.5), PODCAST.revised(cadence=0.5), maya=4.2)
    found = fitting(plan, KNOWN, {"ig": 50.0})
    assert found and not any(step.channel == "ig" for step in found.ways[0].steps)


def test_hours_to_find_are_those_missing_and_cost_what_an_hour_is_worth() -> None:
    plan = plan_of(INSTAGRAM, BLOG, maya=2)
    plan = plan.revised(returns=plan.returns.revised(hourly_value=10))
    found = fitting(plan, KNOWN)
    asked = weekly_hours(plan, KNOWN).total.likely
    assert found and asked - 2 <= found.missing < asked - 2 + 0.1 and found.value == pytest.approx(found.missing * 10)


def test_if_nothing_fits_it_says_what_misses_least() -> None:
    found = fitting(plan_of(INSTAGRAM, BLOG, maya=0), KNOWN)
    assert found and found.ways == () and found.least and found.least.left > 0


def test_money_is_the_sum_of_its_lines_and_own_hours_stand_beside_it() -> None:
    plan = example("bakery")
    found = money(plan, KNOWN)
    assert found.monthly == sum(each.amount for each in found.outlays) == 45
    assert found.over is None and found.months[11].spent == 540
    later, first = found.months[11], found.months[0]
    assert later.value and later.hours.likely == pytest.approx(weekly_hours(plan, KNOWN).total.likely * 52 / 12)
    assert later.value.likely == pytest.approx(later.hours.likely * 16) and first.hours.likely > later.hours.likely


def test_what_returns_say_beyond_the_lines_is_a_line_and_too_little_money_runs_over() -> None:
    plan = Plan()
    lines = (BudgetLine(id="a", what="Ads", monthly=30),)
    plan = plan.revised(fuel=plan.fuel.revised(budget=lines, money=40), returns=plan.returns.revised(monthly_cost=50))
    found = money(plan, KNOWN)
    assert [each.amount for each in found.outlays] == [30, 20] and found.over == 1
