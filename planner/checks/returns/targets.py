"""The effects beside the goal."""

from collections.abc import Iterator
from typing import NamedTuple

from planner.checks.case import Case
from planner.checks.lists import plain
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


COMMON = N_("people, persons, more, with, from, that, month, week, quarter, year, customers")
SHORTEST = 4


@rule("RET015", Severity.WARNING, needs=("returns", "goal"))
def effect_far_above_the_target(case: Case) -> Iterator[Site]:
    """An effect is far above what the goal asks for.

    What it checks: Whether the likely figure of an effect is more than {effect-over-target} percent of the increase in
        a key result that counts the same thing.
    Why it matters: One of the two is too hopeful, usually the effect, and the return depends on it. Often today's
        figure was counted in.
    Example: From 12 to 20 orders a month is 8 more, but the return counts on 60 more.
    Sources: seed-J J1, seed-J J7, roadworthy
    """
    most = case.limit("effect-over-target") / 100
    for at, effect in effects(case):
        for where, result in case.key_results:
            rise = _rise(effect, result)
            if rise and effect.likely and effect.likely > rise * most:
                message = _("{effect} is expected to bring {likely} more, but {figure} asks for only {rise} more.")
                known = {"likely": number(effect.likely), "rise": number(round(rise, 1))}
                yield Site(
                    f"{at}.likely",
                    message.format(
                        effect=called(case.plan, at, effect.what),
                        figure=called(case.plan, where, result.metric),
                        **known,
                    ),
                    _("Count only what comes on top of today's figure, or raise the target."),
                    against=f"{where}.target",
                )


def _rise(effect: Effect, result: KeyResult) -> float | None:
    """What a key result asks for on top of today, in the time of the effect; None if it counts something else."""
    if result.baseline is None or result.target is None:
        return None
    mine, its = _counted(effect.unit or effect.what, effect.every), _counted(result.unit or result.metric, None)
    same = f" {mine.noun}".endswith(f" {its.noun}") or f" {its.noun}".endswith(f" {mine.noun}")
    if not (same and _words(f"{effect.what} {mine.noun}") & _words(f"{result.metric} {its.noun}")):
        return None
    period = its.period or _counted(result.metric, None).period
    times = A_MONTH[period] / A_MONTH[mine.period] if period and mine.period else 1
    return max(0.0, result.target - result.baseline) * times


class _Counted(NamedTuple):
    noun: str
    period: Period | None


def _counted(unit: str, every: Period | None) -> _Counted:
    """What is counted, and in which time: "orders a month"."""
    small = known_as(unit)
    for period, words in PERIODS.items():
        for word in plain(words):
            if small.endswith(f" {word}"):
                return _Counted(small.removesuffix(f" {word}").strip(), every or period)
    return _Counted(small, every)


def _words(text: str) -> set[str]:
    """The words that say what it is about."""
    return {word for word in known_as(text).split() if len(word) >= SHORTEST} - set(plain(COMMON))
