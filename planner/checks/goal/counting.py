"""Key results beside each other: how many, twice, with a counterweight, and against their own words."""

from collections.abc import Iterator

from planner.checks.blanks import says_nothing
from planner.checks.case import Case
from planner.checks.goal.wishes import vague_word
from planner.checks.goal.wording import is_quality, plain, watches_quality
from planner.checks.mend import Mend, without
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import N_, _, number
from planner.plan.goal import KeyResult, Objective

PER = N_("a week, a month, a quarter, a year, per., each., percent, in all, weekly, monthly, yearly")


@rule("GOAL017", Severity.ADVICE, needs=("goal",))
def volume_without_counterweight(case: Case) -> Iterator[Site]:
    """A target counts how many, but nothing checks the quality.

    What it checks: Whether each key result that counts how many has an entry under “What must not suffer”, other
        than “none”. A key result or measure of quality or opinion for the same objective is enough too.
    Why it matters: Almost any number can be reached with prizes, with discounts or with worse work. A second figure
        shows it in time.
    Example: "20 cake orders a month", and beside it "no more than two cakes a month come back".
    Sources: fifteen-five, seed-J J5
    """
    for at, objective in case.objectives:
        bare = [] if _is_watched(case, objective) else list(_unguarded(at, objective))
        if bare:
            where, first = bare[0]
            message = _("{figures} should reach {target}, but nothing says what must not suffer for it.")
            if len(bare) > 1:
                message = _("{figures} have targets, but nothing says what must not suffer for them.")
            figures = enumerated(called(case.plan, path, each.metric) for path, each in bare)
            yield Site(
                f"{where}.guard",
                message.format(figures=figures, target=number(first.target or 0)),
                _("Name one sign that reaching the target does harm, such as complaints."),
                against=f"{where}.target",
            )


def _unguarded(at: str, objective: Objective) -> Iterator[tuple[str, KeyResult]]:
    for where, each in entries(f"{at}.key_results", objective.key_results):
        if each.target is not None and says_nothing(each.guard) and not is_quality(each):
            yield where, each


def _is_watched(case: Case, objective: Objective) -> bool:
    """Whether a figure of the objective says how good it is, and not how many."""
    measures = (each for _at, each in case.measures if each.objective == objective.id)
    return any(map(is_quality, objective.key_results)) or any(map(watches_quality, measures))


@rule("GOAL023", Severity.WARNING, needs=("goal",))
def same_figure_twice(case: Case) -> Iterator[Site]:
    """Two key results count the same thing.

    What it checks: Whether two key results count the same thing. One after the other is fine: 15 by June, 20 by
        August.
    Why it matters: One success is counted twice. If the two differ, nobody knows which is right.
    Example: "Cake orders: 20 by August 31" under one objective, and "cake orders: 30 by August 31" under another.
    Sources: okr-encyclopedia, roadworthy
    """
    first: dict[str, tuple[str, KeyResult]] = {}
    for at, result in case.key_results:
        earlier = first.setdefault(plain(result.metric) or at, (at, result))
        if earlier[0] == at or _is_a_step(earlier[1], result):
            continue
        message = _("{figure} is counted twice.")
        if (result.target, result.baseline) != (earlier[1].target, earlier[1].baseline):
            message = _("{figure} is counted twice, and the two do not agree.")
        alike = (result.target, result.end) == (earlier[1].target, earlier[1].end)
        yield Site(
            f"{at}.metric",
            message.format(figure=called(case.plan, at, result.metric)),
            _("Keep one of them, or say what each counts that the other does not."),
            against=f"{earlier[0]}.metric",
            mend=Mend(_("Take the second one off the list"), (without(case.plan, at),)) if alike else None,
        )


def _is_a_step(one: KeyResult, other: KeyResult) -> bool:
    """Two targets of one figure, the later one farther on; or two units of it."""
    if one.unit and other.unit and plain(one.unit) != plain(other.unit):
        return True
    if None in (one.end, other.end, one.target, other.target) or one.end == other.end:
        return False
    sooner, later = sorted((one, other), key=lambda each: str(each.end))
    base = sooner.baseline or 0
    return abs((later.target or 0) - base) > abs((sooner.target or 0) - base)


@rule("GOAL024", Severity.ADVICE, needs=("goal",))
def target_without_unit(case: Case) -> Iterator[Site]:
    """A target has no unit.

    What it checks: Whether each key result with a target has a unit, or says in its name how it is counted, such as
        “a month”.
    Why it matters: Twenty a week and twenty in all are two different plans. Without a unit, the person who counts has
        to guess.
    Example: "Cake orders: 20" becomes clear with the unit "orders a month".
    Sources: seed-T T1, roadworthy
    """
    for at, result in case.key_results:
        if (
            result.target is not None
            and not result.unit
            and not mentions(result.metric, PER)
            and "%" not in result.metric
            and not vague_word(result)
        ):
            message = _("{figure} should reach {target}, but nothing says whether that is a week, a month or in all.")
            told = {"figure": called(case.plan, at, result.metric), "target": number(result.target)}
            remedy = _("Add a unit, such as “orders a month”.")
            yield Site(f"{at}.unit", message.format(**told), remedy, against=f"{at}.target")
