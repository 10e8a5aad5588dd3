"""The effects beside the goal."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.returns.effects import effects
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.estimates.effects import A_MONTH
from planner.language import N_, _, number
from planner.plan.choices import Period
from planner.plan.fuel import known_as
from planner.plan.goal import KeyResult
from planner.plan.returns import Effect

PERIODS = {
    Period.WEEK: N_("a week, per week, weekly"),
    Period.MONTH: N_("a month, per month, monthly"),
    Period.QUARTER: N_("a quarter, per quarter, quarterly"),
    Period.YEAR: N_("a year, per year, yearly, annual"),
}


@rule("RET015", Severity.WARNING, needs=("returns", "goal"))
def effect_far_above_the_target(case: Case) -> Iterator[Site]:
    """An effect is far above what the goal asks for.

    What it checks: Whether the likely figure of an effect is more than {effect-over-target} percent of the rise that a
        key result in the same unit asks for.
    Why it matters: One of the two is wishful. Mostly it is the effect, on which the return rests; often today's
        figure was counted along.
    Example: From 12 to 20 orders a month is 8 more, and the return counts on 60 more.
    Sources: seed-J J1, seed-J J7, roadworthy
    """
    most = case.limit("effect-over-target") / 100
    for at, effect in effects(case):
        for where, result in case.key_results:
            rise = _rise(effect, result)
            if rise and effect.likely and effect.likely > rise * most:
                message = _("{effect} is expected to bring {likely} more, and {figure} asks for {rise} more.")
                known = {"likely": number(effect.likely), "rise": number(round(rise, 1))}
                yield Site(
                    f"{at}.likely",
                    message.format(
                        effect=called(case.plan, at, effect.what),
                        figure=called(case.plan, where, result.metric),
                        **known,
                    ),
                    _(
                        "Count only what comes on top of today, as far as the goal asks for it, or raise the target."
                    ),
                    against=f"{where}.target",
                )


def _rise(effect: Effect, result: KeyResult) -> float | None:
    """What a key result asks for on top of today, in the unit and the time of the effect; None if they differ."""
    if result.baseline is None or result.target is None or not effect.unit or not result.unit:
        return None
    mine, its = _counted(effect.unit, effect.every), _counted(result.unit, None)
    if mine[0] != its[0] or (mine[1] is None) != (its[1] is None):
        return None
    times = A_MONTH[its[1]] / A_MONTH[mine[1]] if mine[1] and its[1] else 1
    return max(0.0, result.target - result.baseline) * times


def _counted(unit: str, every: Period | None) -> tuple[str, Period | None]:
    """What is counted, and in which time: "orders a month"."""
    small = known_as(unit)
    for period, words in PERIODS.items():
        for word in (*_(words).split(", "), *words.split(", ")):
            if small.endswith(f" {word}"):
                return small.removesuffix(f" {word}").strip(), every or period
    return small, every
