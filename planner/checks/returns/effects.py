"""The effects, one by one."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _, number


@rule("RET001", Severity.WARNING, needs=("returns",))
def effect_without_range(case: Case) -> Iterator[Site]:
    """An expected effect is one number instead of a range.

    What it checks: Whether an effect with a likely figure also says what it is in a poor and in a good year.
    Why it matters: One number is a promise that nobody can keep; a range says how sure you are.
    Example: Six more orders a month, at least two, at most ten.
    Sources: seed-J J7
    """
    for at, effect in entries("returns.effects", case.plan.returns.effects):
        if effect.likely is not None and (effect.low is None or effect.high is None):
            message = _("{effect} is given as {likely} alone, without the ends of a range.")
            yield Site(
                f"{at}.low" if effect.low is None else f"{at}.high",
                message.format(effect=called(case.plan, at, effect.what), likely=number(effect.likely)),
                _("Say what it is at least and at most."),
            )


@rule("RET002", Severity.BLOCKER, needs=("returns",))
def range_out_of_order(case: Case) -> Iterator[Site]:
    """The figures of an effect are not in order.

    What it checks: Whether at least, likely and at most rise in this order.
    Why it matters: Two figures have changed places, and the return worked out from them would be wrong.
    Example: At least 6, likely 2, at most 10: the first two were mixed up.
    Sources: seed-J J7
    """
    for at, effect in entries("returns.effects", case.plan.returns.effects):
        given = [figure for figure in (effect.low, effect.likely, effect.high) if figure is not None]
        if given != sorted(given):
            message = _("The figures of {effect} are not in order: the first is {first} and the last {last}.")
            known = {"first": number(given[0]), "last": number(given[-1])}
            yield Site(
                f"{at}.low",
                message.format(effect=called(case.plan, at, effect.what), **known),
                _("Put the smallest under “At least” and the largest under “At most”."),
            )
