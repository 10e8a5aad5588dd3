"""The measures, one by one."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _
from planner.plan import is_unanswered

TODAY_OR_DAY = {
    "baseline": (
        N_("{measure} has no figure for today."),
        N_("Read it once now. If there is nothing yet, write zero."),
    ),
    "due": (
        N_("{measure} has no day by which its target should be reached."),
        N_("Choose the day on which you will judge it."),
    ),
}


@rule("MAP001", Severity.WARNING, needs=("goal", "metrics"))
def objective_without_measure(case: Case) -> Iterator[Site]:
    """No measure watches an objective.

    What it checks: Whether each objective is watched by at least one measure.
    Why it matters: Nobody would notice on the way that it is going wrong; at the end it is too late to turn.
    Example: The objective is cake orders, and all that is read off are followers.
    Sources: seed-J J5, seed-T T1
    """
    watched = {measure.objective for measure in case.plan.metrics.measures}
    for at, objective in entries("goal.objectives", case.plan.goal.objectives):
        if objective.id not in watched:
            message = _("No measure watches {objective}.")
            yield Site(
                "metrics.measures",
                message.format(objective=called(case.plan, at, objective.statement)),
                _("Add a measure for it, or choose this objective at a measure that fits."),
            )


@rule("MAP002", Severity.WARNING, needs=("metrics",))
def measure_without_today_or_day(case: Case) -> Iterator[Site]:
    """A measure has no figure for today, or no day.

    What it checks: Whether each measure says where it stands today and by which day its target should be
        reached.
    Why it matters: A figure alone is a number. Only beside where it began and when it is due does it say
        whether the plan is on its way.
    Example: "9 orders that mention Instagram" says little; "from 3 to 9 by August 31" can be checked in June.
    Sources: seed-J J5, seed-T T1
    """
    for at, measure in entries("metrics.measures", case.plan.metrics.measures):
        for field, (message, remedy) in TODAY_OR_DAY.items():
            if is_unanswered(getattr(measure, field)):
                name = called(case.plan, at, measure.name)
                yield Site(f"{at}.{field}", _(message).format(measure=name), _(remedy))


@rule("MAP003", Severity.WARNING, needs=("metrics",))
def measure_without_owner(case: Case) -> Iterator[Site]:
    """A measure has no owner.

    What it checks: Whether one person reads off each measure.
    Why it matters: Figures that nobody is asked for are not read, and the review has nothing to look at.
    Example: "Tom" reads the order book on the first of the month.
    Sources: seed-T T2
    """
    for at, measure in entries("metrics.measures", case.plan.metrics.measures):
        if not measure.owner:
            message = _("{measure} has no owner.").format(measure=called(case.plan, at, measure.name))
            yield Site(f"{at}.owner", message, _("Name one person who reads it off."))
