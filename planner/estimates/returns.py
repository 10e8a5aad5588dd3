"""The outlook: what the plan costs, what may come of it, which figure matters most, and what nobody can know."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.doubts import YEAR, assumed, unknown
from planner.estimates.effects import Doubt, Expected, expected
from planner.estimates.money import WEEKS_A_MONTH, month_hours, outlays
from planner.estimates.range import Range, total
from planner.estimates.simulation import HOURS, RAMP, Case, Flow, Simulated, Spread, net_when, simulated
from planner.estimates.workload import weekly_hours
from planner.language import _
from planner.plan import Plan

Bound = Literal["below", "about", "above"]

# Beyond this no currency has a use for the figure, and floating point none either.
MOST = 1e15


@dataclass(frozen=True)
class Line:
    """Money by the end, if everything comes as likely; what is spent is below zero."""

    what: str
    amount: float
    path: str


@dataclass(frozen=True)
class Swing:
    """What the net becomes when one figure moves from its low to its high; `figure` is as the plan says it."""

    what: str
    path: str
    figure: Range
    at_low: float
    at_high: float

    @property
    def width(self) -> float:
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True)
class Chance:
    """In whole percent; never none and never certain: then it is below 1 or above 99."""

    percent: int
    bound: Bound


@dataclass(frozen=True)
class Outlook:
    """Amounts by the end, in whole units of money, as they are shown everywhere.

    `hours`: all own hours by the end; `counts_hours`: whether they are in the amounts. Without an effect that can be
    counted there is no `gain`, no `net`, and nothing that follows from them. `chance`: of paying for itself by the
    end. `pays_from`: the month from which the middle run stays at zero or above.
    """

    months: int
    money: float
    hours: Range
    ramp: Range
    counts_hours: bool
    cost: Spread
    gain: Spread | None
    net: Spread | None
    chance: Chance | None
    pays_from: int | None
    path: tuple[Spread, ...]
    lines: tuple[Line, ...]
    swings: tuple[Swing, ...]
    at_stake: str
    assumed: tuple[Doubt, ...]
    unknown: tuple[Doubt, ...]

    @property
    def likely(self) -> float:
        """The sum of the lines."""
        return sum(line.amount for line in self.lines)

    @property
    def is_empty(self) -> bool:
        """Nothing is spent, and nothing is expected."""
        return not self.lines and not self.unknown and self.hours.high == 0


def monthly_money(plan: Plan) -> float:
    """The lines of the money gauge, up to an amount that a computer can still count with."""
    return min(MOST, sum(each.amount for each in outlays(plan)))


def average_week(plan: Plan, catalog: Catalog) -> Range:
    """Hours a week up to the horizon, with what is done in the first weeks only: as the money gauge counts them."""
    months, work = plan.returns.horizon_months or YEAR, weekly_hours(plan, catalog)
    every = total((month_hours(work, number) for number in range(1, months + 1)), "hours")
    return every.scaled(1 / (months * WEEKS_A_MONTH), "hours a week")


def outlook(plan: Plan, catalog: Catalog) -> Outlook:
    """The same plan gives the same outlook on every run."""
    effects, weekly = expected(plan), average_week(plan, catalog)
    case = case_of(plan, catalog)
    found, counted = simulated(case), bool(case.flows)
    lines = tuple(_lines(case, effects))
    return Outlook(
        months=case.months,
        money=round(case.months * case.money),
        hours=weekly.scaled(case.months * WEEKS_A_MONTH, "hours"),
        ramp=case.ramp,
        counts_hours=plan.returns.hourly_value is not None,
        cost=_rounded(found.cost),
        gain=_rounded(found.gain) if counted else None,
        net=_rounded(found.net) if counted else None,
        chance=_chance(found.chance) if counted else None,
        pays_from=_pays_from(found) if counted else None,
        path=tuple(map(_rounded, found.path)) if counted else (),
        lines=lines,
        swings=tuple(_swings(case, effects, weekly, found)) if counted else (),
        at_stake=plan.returns.at_stake,
        assumed=tuple(assumed(plan, case, effects, weekly)),
        unknown=tuple(unknown(effects)),
    )


def case_of(plan: Plan, catalog: Catalog) -> Case:
    weekly = average_week(plan, catalog)
    return Case(
        months=plan.returns.horizon_months or YEAR,
        money=monthly_money(plan),
        hours=weekly.scaled(WEEKS_A_MONTH * (plan.returns.hourly_value or 0), "money"),
        ramp=Assumed(plan, catalog)["ramp-months"],
        flows=tuple(_flows(expected(plan))),
    )


def _flows(effects: tuple[Expected, ...]) -> Iterator[Flow]:
    return (Flow(each.id, each.money, each.once) for each in effects if each.money)


def _chance(share: float) -> Chance:
    if share < 0.01:
        return Chance(1, "below")
    return Chance(99, "above") if share > 0.99 else Chance(round(share * 100), "about")


def _rounded(of: Spread) -> Spread:
    return Spread(round(of.p10), round(of.p50), round(of.p90))


def _pays_from(found: Simulated) -> int | None:
    """After the last month that the middle run ends below zero."""
    below = [month for month, after in enumerate(found.path, start=1) if after.p50 < 0]
    last = below[-1] if below else 0
    return last + 1 if last < len(found.path) else None


def _lines(case: Case, effects: tuple[Expected, ...]) -> Iterator[Line]:
    """Each rounded, so that what is shown adds up."""
    nothing = replace(case, money=0, hours=case.hours.scaled(0, case.hours.unit))
    for each in effects:
        for flow in _flows((each,)):
            yield Line(each.what, round(net_when(replace(nothing, flows=(flow,)), {})), each.path)
    if case.hours.likely:
        yield Line(_("Own hours"), -round(case.months * case.hours.likely), "returns.hourly_value")
    if case.money:
        yield Line(_("Money spent"), -round(case.months * case.money), "returns.monthly_cost")


def _swings(case: Case, effects: tuple[Expected, ...], weekly: Range, found: Simulated) -> Iterator[Swing]:
    """The widest first, both ends measured from the sum of the lines; a figure that changes nothing is left out."""
    likely = sum(line.amount for line in _lines(case, effects))
    known = {
        HOURS: (_("Own hours a week, the first weeks included"), "returns.hourly_value", weekly),
        RAMP: (_("Months until an effect is whole"), "fuel.assumptions", case.ramp),
        **{each.id: (each.what, each.path, each.count) for each in effects if each.count},
    }
    for ends in sorted(found.ends, key=lambda ends: -abs(ends.at_high - ends.at_low)):
        low, high = (likely + round(net - found.likely) for net in (ends.at_low, ends.at_high))
        if low != high:
            yield Swing(*known[ends.id], low, high)
