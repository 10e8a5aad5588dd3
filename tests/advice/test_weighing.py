"""The best mix laid open: the advice follows it, today's plan is a point beside it, and every figure has its reason."""

from functools import cache
from typing import Any

import pytest

from planner.advice import advise, drafted
from planner.advice.case import Case
from planner.advice.mix import mix
from planner.advice.weighing import Weighing, weighing
from planner.catalog import load
from planner.document.views import mix as view
from planner.estimates import capacity, weekly_hours
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.plan.fuel import Assumption, Person
from planner.plan.tools import Channel
from planner.store.plan_file import loads

from .drafts import VET, answered, draft

CATALOG = load()
TWO = [{"name": "Ada", "hours_per_week": 4}, {"name": "Bo", "hours_per_week": 3}]


@cache
def example(name: str) -> Plan:
    return loads((EXAMPLES / "en" / f"{name}.json").read_bytes())


def weighed(plan: Plan, hours: float | None = None) -> Weighing:
    found = weighing(plan, CATALOG, hours)
    assert found
    return found


def with_people(plan: Plan, *people: Person) -> Plan:
    return plan.revised(fuel=plan.fuel.revised(people=people))


def test_a_draft_is_the_best_mix_of_its_case() -> None:
    plan = draft(VET, hours=TWO)
    found = mix(Case(plan.revised(tools=type(plan.tools)()), CATALOG))
    assert {each.channel.id: posts for each, posts in found.chosen} == {
        channel.kind: channel.cadence for channel in plan.tools.channels
    }


def test_a_draft_leaves_the_reserve_free() -> None:
    plan, there = draft(VET, hours=TWO), capacity(draft(VET, hours=TWO))
    assert there and weekly_hours(plan, CATALOG).total.likely <= there


def test_reasons_of_proposed_channels_name_the_mix() -> None:
    plan = draft(VET, hours=TWO)
    reasons = advise(plan, CATALOG).reasons
    told = [reasons[f"tools.channels[{each.id}]"].text for each in plan.tools.channels]
    assert told and all("best mix for 7 hours a week" in text for text in told)


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_what_is_laid_open_belongs_together(name: str) -> None:
    found = weighed(example(name))
    assert [point.worth for point in found.curve] == sorted(point.worth for point in found.curve)
    at_today = next(point for point in found.curve if point.hours == int(found.hours))
    assert at_today.worth <= found.worth + 1e-3
    assert all(each.adds >= -1e-3 for each in found.picks) and found.second_loses >= -1e-3
    assert all(each.cost >= -1e-3 for each in found.insisted)
    assert {each.id for each in found.picks}.isdisjoint({each.id for each in found.insisted})


def test_a_channel_that_is_not_in_it_has_a_price() -> None:
    found = weighed(example("bakery"))
    assert found.today.ids == ("instagram", "whatsapp") and found.today.worth < found.worth
    priced = {each.id: each for each in found.insisted}
    assert priced["facebook"].cost > 0 and priced["facebook"].instead_of


def test_channels_that_cannot_be_afforded_are_left_out() -> None:
    plan = draft(VET, hours=TWO)
    dear = tuple(each.revised(monthly_cost=80) for each in plan.tools.channels)
    plan = plan.revised(tools=plan.tools.revised(channels=dear), fuel=plan.fuel.revised(money=100))
    picked = {each.id for each in weighed(plan).picks} & {each.id for each in dear}
    assert len(dear) > 1 and len(picked) == 1
    assert "money" in {each.limit for each in weighed(plan).bindings}


def test_who_can_only_write_films_nothing() -> None:
    plan = example("musician")
    writer = plan.fuel.people[0].revised(skills="Writing letters")
    before, after = weighed(plan), weighed(with_people(plan, writer))
    assert after.worth < before.worth
    assert "skills" in {each.limit for each in after.bindings}


def test_the_person_whose_leaving_hurts_most_is_named() -> None:
    found = weighed(example("machine-shop"))
    losses = {each.name: each.loss for each in found.leaving}
    assert max(losses, key=lambda name: losses[name]) == "Marcus" and losses["Marcus"] > 10


def test_points_of_ones_own_change_the_mix() -> None:
    plan = example("bakery")
    own = Assumption(id="points-trade", figure="points-trade", likely=0)
    other = plan.revised(fuel=plan.fuel.revised(assumptions=(own,)))
    assert weighed(other).worth < weighed(plan).worth


def test_a_role_that_nobody_holds_takes_its_hours_all_the_same() -> None:
    plan = draft(VET, hours=TWO)
    nobody = plan.revised(team=plan.team.revised(response_contact=""), fuel=plan.fuel.revised(messages_per_week=60))
    somebody = nobody.revised(team=nobody.team.revised(response_contact="Ada"))
    assert weighed(nobody).other == pytest.approx(weighed(somebody).other)
    assert weighed(nobody).worth <= weighed(plan).worth


def test_without_hours_or_aims_nothing_is_weighed() -> None:
    assert weighing(Plan(), CATALOG) is None
    assert view.view(Plan(), CATALOG) is None


def test_own_channels_of_any_kind_do_no_harm() -> None:
    plan = drafted(draft(VET, hours=TWO), CATALOG)
    odd = (
        Channel(id="leaflet", name="The parish leaflet", cadence=1),
        Channel(id="none"),
        Channel(id="gone", kind="no-such-place", formats=("no-such-format",), cadence=0),
        Channel(id="much", kind="instagram", cadence=500),
    )
    found = weighed(plan.revised(tools=plan.tools.revised(channels=odd)))
    assert found.picks and found.today.over > 0


def test_the_view_says_the_figures_of_the_weighing() -> None:
    found, shown = weighed(example("musician")), view.view(example("musician"), CATALOG)
    assert shown
    assert [row[0] for row in shown.picks.rows] == ["Instagram", "The letter", "Roads and audiences it serves"]
    assert shown.picks.total[2] == view.points(found.worth)
    assert len(shown.curve.columns) == 40 and [each.tone for each in shown.curve.columns].count("here") == 1
    assert any("holds it back" in text or "hold it back" in text for text in shown.said)


def with_channel(plan: Plan, **changes: Any) -> Plan:
    """The same with its first channel changed, and no other."""
    return plan.revised(tools=plan.tools.revised(channels=(plan.tools.channels[0].revised(**changes),)))


def test_a_cadence_that_is_too_much_is_lowered_and_not_refused() -> None:
    found = weighed(with_channel(example("musician"), cadence=14))
    assert {each.id: each.posts for each in found.picks}["instagram"] <= 3
    assert found.today.over > 0


def test_what_is_out_for_its_price_is_not_said_to_be_out_for_its_hours() -> None:
    plan = example("musician")
    dear = with_channel(plan.revised(fuel=plan.fuel.revised(money=0)), monthly_cost=50)
    assert ("instagram", "money") in weighed(dear).beyond
    shown = view.view(dear, CATALOG)
    assert shown and ("Instagram", "The money does not carry it", "") in shown.lost.rows


def test_todays_plan_beyond_our_limits_is_told_which() -> None:
    shown = view.view(example("machine-shop"), CATALOG)
    assert shown and any("it has 4 channels, and we would keep 3" in text for text in shown.said)


def test_a_closed_channel_in_a_plan_file_stops_nothing() -> None:
    plan = example("musician")
    closed = plan.revised(tools=plan.tools.revised(channels=(Channel(id="old", kind="vine", cadence=2),)))
    assert weighed(closed).today.ids == ()


def test_an_entry_that_became_another_channel_is_counted_once() -> None:
    found = weighed(with_channel(example("musician"), kind="tiktok"))
    ids = [each.id for each in found.picks] + [each.id for each in found.insisted]
    assert len(ids) == len(set(ids))


def test_a_cadence_of_nothing_is_no_channel() -> None:
    found = weighed(with_channel(example("musician"), cadence=0))
    assert all(each.posts > 0 for each in found.picks) and found.today.ids == ()


def test_hours_may_be_tried_out_before_anybody_has_given_some() -> None:
    plan = example("musician")
    nobody = plan.revised(fuel=plan.fuel.revised(people=()))
    assert weighing(nobody, CATALOG) is None and weighed(nobody, 8).hours == 8


def test_hours_may_be_tried_out() -> None:
    plan = example("musician")
    assert weighed(plan, 3).worth < weighed(plan, 20).worth
    assert weighed(plan, 20).hours == 20


def test_a_channel_goes_to_somebody_who_can_make_it() -> None:
    plan = answered(VET, hours=TWO)
    ada, bo = plan.fuel.people
    people = (ada.revised(skills="Writing, photos"), bo.revised(skills="Film", hours_per_week=9))
    full = drafted(plan.revised(fuel=plan.fuel.revised(people=people)), CATALOG)
    usual = {channel.id: CATALOG.formats[channel.formats[0]].skills for channel in full.tools.channels}
    filmed = {channel.id for channel in full.tools.channels if "video" in usual[channel.id]}
    assert usual and all((channel.owner == "Bo") <= (channel.id in filmed) for channel in full.tools.channels)
