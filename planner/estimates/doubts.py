"""What the outlook takes for granted, and what in it nobody can know, as sentences with the place that settles them."""

from collections.abc import Iterator

from planner.estimates.effects import Doubt, Expected
from planner.estimates.range import Range
from planner.estimates.simulation import Case
from planner.language import N_, _, number
from planner.plan import Plan

YEAR = 12
NO_HORIZON = N_("After how many months it is judged is not said; {months} are counted.")
NO_HOUR = N_("What an own hour is worth is not said, so the own hours are left out of every amount here.")
NO_WORK = N_("No work is planned yet, so no hours are counted.")
RAMPED = N_("An effect grows evenly until it is whole, within {low} to {high} months; {likely} are likely.")
NO_BASE_RATE = N_(
    "No source holds a base rate for what a business like this may expect. What comes in rests on the ranges in this "
    "plan alone."
)
NOTHING_COUNTED = N_("Whether it pays: no effect can be counted in money, so nobody can say.")


def assumed(plan: Plan, case: Case, effects: tuple[Expected, ...], weekly: Range) -> Iterator[Doubt]:
    if plan.returns.horizon_months is None:
        yield Doubt("returns.horizon_months", _(NO_HORIZON).format(months=number(YEAR)))
    if plan.returns.hourly_value is None:
        yield Doubt("returns.hourly_value", _(NO_HOUR))
    if not weekly.high:
        yield Doubt("tools.channels", _(NO_WORK))
    if case.flows and case.ramp.high > 0:
        known = {"low": case.ramp.low, "likely": case.ramp.likely, "high": case.ramp.high}
        sentence = _(RAMPED).format(**{name: number(value) for name, value in known.items()})
        yield Doubt("fuel.assumptions", sentence)
    for each in effects:
        yield from each.assumed


def unknown(effects: tuple[Expected, ...]) -> Iterator[Doubt]:
    for each in effects:
        yield from each.unknown
    if any(each.money for each in effects):
        yield Doubt("returns.effects", _(NO_BASE_RATE))
    elif effects:
        yield Doubt("returns.effects", _(NOTHING_COUNTED))
