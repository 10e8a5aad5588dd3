"""The outlook: margin and not revenue, the same on every run, and plainly nothing where nobody can know."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.catalog import load
from planner.estimates.range import Range, exactly
from planner.estimates.returns import Outlook, monthly_money, outlook
from planner.estimates.simulation import Case, Flow, simulated
from planner.plan import Plan
from planner.plan.choices import Period
from planner.plan.fuel import Assumption, BudgetLine, Freelancer, Fuel
from planner.plan.proposals import Proposals
from planner.plan.returns import Effect, Returns
from planner.plan.tools import Channel, Helper, Tools

CATALOG = load()
CAKES = Effect(id="cakes", what="Cakes", low=2, likely=6, high=10, every=Period.MONTH, value_each=32)
AT_ONCE = Fuel(assumptions=(Assumption(id="r", figure="ramp-months", low=0, likely=0, high=0),))
BLOG = Tools(channels=(Channel(id="b", kind="blog", cadence=1, formats=("blog-post",)),))
amounts = st.floats(0, 1000)


def plan(*effects: Effect, tools: Tools = BLOG, fuel: Fuel = AT_ONCE, **returns: Any) -> Plan:
    known = {"hourly_value": 20.0, "monthly_cost": 45.0, "horizon_months": 12, **returns}
    return Plan(tools=tools, fuel=fuel, returns=Returns(effects=effects, **known))


def seen(*effects: Effect, **returns: Any) -> Outlook:
    return outlook(plan(*effects, **returns), CATALOG)


def texts(found: Outlook) -> str:
    return " ".join(doubt.text for doubt in (*found.unknown, *found.assumed))


def test_same_plan_gives_the_same_outlook() -> None:
    first = seen(CAKES)
    simulated.cache_clear()
    assert seen(CAKES) == first


def test_effect_whole_at_once_is_worth_its_count_times_its_worth_times_the_months() -> None:
    assert seen(CAKES).lines[0].amount == 6 * 32 * 12


def test_effect_that_grows_is_worth_the_area_under_its_growth() -> None:
    slow = Fuel(assumptions=(Assumption(id="r", figure="ramp-months", low=6, likely=6, high=6),))
    assert outlook(plan(CAKES, fuel=slow), CATALOG).lines[0].amount == 6 * 32 * 9
    early = outlook(plan(CAKES, fuel=slow, horizon_months=3), CATALOG)
    assert early.lines[0].amount == 6 * 32 * 9 / 12


@pytest.mark.parametrize(
    ("every", "times"),
    [(Period.WEEK, 52), (Period.MONTH, 12), (Period.QUARTER, 4), (Period.YEAR, 1), (Period.ONCE, 1), (None, 12)],
)
def test_count_is_taken_in_its_time(every: Period | None, times: int) -> None:
    assert seen(CAKES.revised(every=every)).lines[0].amount == 6 * 32 * times


def test_what_comes_once_has_come_whole_by_the_end_however_soon_that_is() -> None:
    slow = Fuel(assumptions=(Assumption(id="r", figure="ramp-months", low=6, likely=6, high=6),))
    once = CAKES.revised(every=Period.ONCE)
    assert outlook(plan(once, fuel=slow, horizon_months=2), CATALOG).lines[0].amount == 6 * 32


def test_price_counts_by_its_margin_only() -> None:
    priced = CAKES.revised(value_each=None, price_each=64)
    assert seen(priced, margin=50).lines[0].amount == seen(CAKES).lines[0].amount
    unknown = seen(priced)
    assert unknown.net is None and "A price is not what stays." in texts(unknown)


def test_without_a_worth_only_the_cost_is_known() -> None:
    found = seen(CAKES.revised(value_each=None))
    assert (found.gain, found.net, found.chance, found.pays_from, found.path) == (None, None, None, None, ())
    assert found.cost.p50 > 0 and "nobody can say" in texts(found)


def test_what_we_proposed_is_said_to_be_a_guess_until_somebody_confirms_it() -> None:
    mine = plan(CAKES)
    ours = mine.revised(proposals=Proposals(standing=("returns.effects[cakes].low",)))
    assert "our proposal" in texts(outlook(ours, CATALOG)) and "our proposal" not in texts(outlook(mine, CATALOG))
    assert outlook(ours, CATALOG).net == outlook(mine, CATALOG).net


def test_own_hours_without_a_value_are_left_out_and_said() -> None:
    found = seen(CAKES, hourly_value=None)
    assert not found.counts_hours and found.hours.likely > 0 and found.cost.p90 == 12 * 45
    assert "left out" in texts(found)


def test_figures_out_of_order_are_put_in_order_and_said() -> None:
    mixed = seen(CAKES.revised(low=10, likely=2, high=6))
    assert mixed.net == seen(CAKES).net and "not in order" in texts(mixed)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"low": None, "likely": None, "high": None}, "how many there may be"),
        ({"low": None, "high": None}, "one number"),
        ({"likely": None}, "middle of the range"),
        ({"every": None}, "the time is not said"),
    ],
)
def test_what_is_missing_is_said(change: dict[str, Any], said: str) -> None:
    assert said in texts(seen(CAKES.revised(**change)))


def test_chance_is_never_none_and_never_certain() -> None:
    poor, rich = seen(CAKES.revised(value_each=0.01)), seen(CAKES.revised(value_each=10_000))
    assert poor.chance and rich.chance
    assert (poor.chance.percent, poor.chance.bound) == (1, "below")
    assert (rich.chance.percent, rich.chance.bound) == (99, "above")
    assert (poor.pays_from, rich.pays_from) == (None, 1)


def test_even_chance_of_an_even_game() -> None:
    found = simulated(Case(12, 6, exactly(0, ""), exactly(0, ""), (Flow("a", Range(0, 6, 12, ""), False),)))
    assert found.chance == pytest.approx(0.5, abs=0.02) and found.net.p50 == pytest.approx(0, abs=1)
    # A tenth of a triangle over 0, 6 and 12 lies below the root of 0.1 * 12 * 6.
    assert found.gain.p10 == pytest.approx(12 * (0.1 * 72) ** 0.5, rel=0.03)


def test_what_comes_once_can_be_eaten_up_again() -> None:
    found = seen(CAKES.revised(every=Period.ONCE, low=10, likely=10, high=10), hourly_value=0)
    assert found.path[0].p50 > 0 > found.path[-1].p50 and found.pays_from is None


def test_widest_swing_stands_first_and_what_has_no_range_does_not_swing() -> None:
    found = seen(CAKES, CAKES.revised(id="fixed", what="Fixed", low=6, high=6), hourly_value=1)
    assert [swing.what for swing in found.swings] == ["Cakes", "Own hours a week, the first weeks included"]
    assert found.swings[0].at_low < found.likely < found.swings[0].at_high
    assert found.swings[1].at_low > found.likely > found.swings[1].at_high


def test_money_is_what_the_lines_say_or_the_sum_that_was_named_if_that_is_more() -> None:
    fuel = Fuel(
        budget=(BudgetLine(id="b", monthly=10),), freelancers=(Freelancer(id="f", monthly=20), Freelancer(id="g"))
    )
    tools = Tools(helpers=(Helper(id="h", monthly_cost=5),))
    assert monthly_money(Plan(fuel=fuel, tools=tools)) == 35
    assert monthly_money(Plan(fuel=fuel, tools=tools, returns=Returns(monthly_cost=45))) == 45


@pytest.mark.parametrize("returns", [Returns(), Returns(effects=(Effect(id="a"),)), Returns(horizon_months=12)])
def test_plan_that_spends_and_expects_nothing_is_empty(returns: Returns) -> None:
    assert outlook(Plan(returns=returns), CATALOG).is_empty


def test_largest_figures_stay_numbers() -> None:
    huge = CAKES.revised(low=0, likely=1e9, high=1e9, value_each=1e9)
    fuel = Fuel(budget=(BudgetLine(id="b", monthly=1e308), BudgetLine(id="c", monthly=1e308)))
    found = outlook(plan(huge, fuel=fuel, horizon_months=120, hourly_value=1e9), CATALOG)
    assert found.net and found.net.p90 > found.net.p10 > -1e20


@settings(max_examples=25, deadline=None, derandomize=True)
@given(worth=amounts, more=amounts, figures=st.tuples(amounts, amounts, amounts), ramp=st.floats(0, 24))
def test_more_worth_never_lowers_a_result(
    worth: float, more: float, figures: tuple[float, float, float], ramp: float
) -> None:
    def with_worth(each: float) -> Case:
        count = Range(*sorted(figures), "")  # type: ignore[arg-type]
        flows = (Flow("a", count.scaled(each, ""), False), Flow("b", Range(1, 5, 30, ""), True))
        return Case(6, 50, Range(10, 40, 100, ""), Range(0, min(3, ramp), ramp, ""), flows)

    _never_below(simulated(with_worth(worth + more)), simulated(with_worth(worth)))


@settings(max_examples=25, deadline=None, derandomize=True)
@given(low=amounts, rise=st.tuples(amounts, amounts), more=st.tuples(amounts, amounts, amounts))
def test_more_hours_never_raise_a_result(
    low: float, rise: tuple[float, float], more: tuple[float, float, float]
) -> None:
    ends = (low, low + rise[0], low + rise[0] + rise[1])
    higher = tuple(sorted(end + each for end, each in zip(ends, more, strict=True)))
    flows = (Flow("a", Range(10, 90, 200, ""), False),)
    cases = [Case(6, 50, Range(*hours, ""), Range(3, 6, 12, ""), flows) for hours in (ends, higher)]  # type: ignore[misc]
    fewer_hours, more_hours = map(simulated, cases)
    _never_below(fewer_hours, more_hours)


def _never_below(better: Any, worse: Any) -> None:
    tiny = 1e-6 * (1 + abs(better.net.p90) + abs(worse.net.p10))
    read: Callable[[Any], tuple[float, float, float]] = lambda of: (of.net.p10, of.net.p50, of.net.p90)  # noqa: E731
    assert all(high >= low - tiny for high, low in zip(read(better), read(worse), strict=True))
    assert list(read(better)) == sorted(read(better)) and better.chance >= worse.chance - 1e-9


@settings(max_examples=25, deadline=None, derandomize=True)
@given(worths=st.lists(amounts, min_size=1, max_size=4), hour=amounts, months=st.integers(1, 30))
def test_lines_add_up_to_what_the_swings_turn_around(worths: list[float], hour: float, months: int) -> None:
    effects = [CAKES.revised(id=f"e{place}", value_each=each) for place, each in enumerate(worths)]
    found = outlook(plan(*effects, fuel=Fuel(), hourly_value=hour, horizon_months=months), CATALOG)
    assert found.likely == sum(line.amount for line in found.lines)
    assert all(min(s.at_low, s.at_high) <= found.likely <= max(s.at_low, s.at_high) for s in found.swings)
    assert found.net == found.path[-1] and len(found.path) == months
    assert all(each.p10 <= each.p50 <= each.p90 for each in found.path)
