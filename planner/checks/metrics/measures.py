"""The measures, one by one."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.metrics.copies import is_a_copy
from planner.checks.names import is_nobody, the_only_one
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _
from planner.plan import is_unanswered
from planner.plan.goal import Objective
from planner.plan.metrics import Measure

TODAY_OR_DAY = {
    "baseline": (
        N_("{measure} has no figure for today."),
        N_("Read it once now. If there is nothing yet, write zero."),
    ),
    "due": (
        N_("{measure} has no due date for its target."),
        N_("Choose the day on which you will judge it."),
    ),
}


@rule("MAP001", Severity.WARNING, needs=("goal", "metrics"))
def objective_without_measure(case: Case) -> Iterator[Site]:
    """No measure watches an objective.

    What it checks: Whether each objective that has a key result is watched by at least one measure.
    Why it matters: Nobody would notice in time that something goes wrong.
    Example: The objective is cake orders, and the only measure is followers.
    Sources: seed-J J5, seed-T T1
    """
    watched = {measure.objective for measure in case.plan.metrics.measures}
    for at, objective in case.objectives:
        if objective.id not in watched and any(not each.is_blank for each in objective.key_results):
            message = _("No measure watches {objective}.")
            yield Site(
                "metrics.measures",
                message.format(objective=called(case.plan, at, objective.statement)),
                _("Add a measure for it, or choose this objective at a measure that fits."),
                against=f"{at}.statement",
                mend=_only_free_measure(case, objective),
            )


@rule("MAP002", Severity.WARNING, needs=("metrics",))
def measure_without_today_or_day(case: Case) -> Iterator[Site]:
    """A measure has no figure for today, or no due date.

    What it checks: Whether each measure says where it stands today and by which day its target should be reached. If
        the key result of the same name does not say it either, that is found under Goal.
    Why it matters: You need today's figure and a date to see whether you are on track.
    Example: "9 orders that mention Instagram" says little; "from 3 to 9 by August 31" can be checked in June.
    Sources: seed-J J5, seed-T T1
    """
    for at, measure in case.measures:
        for field, (message, remedy) in TODAY_OR_DAY.items():
            if is_unanswered(getattr(measure, field)) and not is_a_copy(case, measure, field):
                name = called(case.plan, at, measure.name)
                mend = _as_the_goal_says(case, at, measure, field)
                yield Site(f"{at}.{field}", _(message).format(measure=name), _(remedy), mend=mend)


@rule("MAP003", Severity.WARNING, needs=("metrics",))
def measure_without_owner(case: Case) -> Iterator[Site]:
    """A measure has no owner.

    What it checks: Whether one person reads off each measure. If the key result of the same name has no owner either,
        that is found under Goal.
    Why it matters: If nobody is responsible for a figure, nobody reads it.
    Example: "Tom" reads the order book on the first of the month.
    Sources: seed-T T2
    """
    for at, measure in case.measures:
        twin = case.twin(measure)
        said = measure.owner.strip()
        if (not said or is_nobody(said)) and (twin is None or twin.owner):
            message = (
                _("{measure} has no owner: “{words}” is nobody in particular.")
                if said
                else _("{measure} has no owner.")
            )
            message = message.format(measure=called(case.plan, at, measure.name), words=said)
            only = twin.owner if twin and not is_nobody(twin.owner) else the_only_one(case)
            mend = Mend(_("Let {owner} read it off").format(owner=only), ((f"{at}.owner", only),)) if only else None
            yield Site(f"{at}.owner", message, _("Name one person who reads it off."), mend=mend)


def _only_free_measure(case: Case, objective: Objective) -> Mend | None:
    """Where one objective is watched by nothing and one measure watches nothing, the two belong together."""
    watched = {measure.objective for _at, measure in case.measures}
    unwatched = [each for _at, each in case.objectives if each.id not in watched]
    free = [(at, measure) for at, measure in case.measures if measure.objective is None]
    if len(free) != 1 or unwatched != [objective]:
        return None
    at, measure = free[0]
    label = _("Choose this objective at {measure}").format(measure=called(case.plan, at, measure.name))
    return Mend(label, ((f"{at}.objective", objective.id),))


def _as_the_goal_says(case: Case, at: str, measure: Measure, field: str) -> Mend | None:
    """From the key result of the same name."""
    twin = case.twin(measure)
    answer = getattr(twin, "end" if field == "due" else field) if twin else None
    return None if answer is None else Mend(_("Take it from the key result of that name"), ((f"{at}.{field}", answer),))
