"""The figures of the measures: targets, days, and what they have to do with the goal."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.wording import is_kept
from planner.checks.mend import Mend
from planner.checks.metrics.copies import FIGURES, is_a_copy, is_found_under_goal
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import _, day, in_every_language, number
from planner.plan.metrics import Measure

# What a figure of the catalogue can be at the least and at the most, by the unit it has there.
BOUNDS = {"percent": (0, 100), "stars": (1, 5), "points": (-100, 100)}
# Percentages that may well be beyond a hundred.
BOUNDLESS = ("return", "follower-growth", "frequency", "virality-rate", "engagement-by-reach",
             "engagement-by-impressions", "engagement-by-followers")  # fmt: skip


@rule("MAP004", Severity.WARNING, needs=("metrics",))
def measure_of_an_objective_that_is_gone(case: Case) -> Iterator[Site]:
    """A measure watches an objective that is no longer in the plan.

    What it checks: Whether the objective of each measure is one of those under Goal.
    Why it matters: You go on reading the figure month after month, for something that nobody wants any more.
    Example: "Followers" belonged to an objective that was deleted in May.
    Sources: seed-J J5, seed-T T1
    """
    objectives = {each.id for each in case.plan.goal.objectives}
    for at, measure in case.measures:
        if measure.objective is not None and measure.objective not in objectives:
            message = _("{measure} watches an objective that is no longer in the plan.")
            yield Site(
                f"{at}.objective",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Choose one of today's objectives, or take the measure off."),
                against="goal.objectives",
                mend=Mend(_("Clear its objective"), ((f"{at}.objective", None),)),
            )


@rule("MAP005", Severity.WARNING, needs=("metrics", "goal"))
def measure_says_otherwise_than_the_goal(case: Case) -> Iterator[Site]:
    """A measure and a key result of the same name have different figures.

    What it checks: Whether a measure that has the name of a key result has the same figure for today, the same target
        and the same day.
    Why it matters: At the review one table says that you have made it, and the other says that you have not.
    Example: "Cake orders a month" has the target 20 under Goal and 25 under Metrics.
    Sources: seed-T T1, roadworthy
    """
    for at, measure in case.measures:
        found = case.twin_at(measure)
        for ours, theirs in FIGURES.items() if found else ():
            here, there = getattr(measure, ours), getattr(found[1], theirs) if found else None
            if found and here is not None and there is not None and here != there:
                said = [day(each) if ours == "due" else number(each) for each in (here, there)]
                message = _("{measure} has {here} under Metrics and {there} under Goal.")
                label = _("Take {figure}, as under Goal").format(figure=said[1])
                yield Site(
                    f"{at}.{ours}",
                    message.format(measure=called(case.plan, at, measure.name), here=said[0], there=said[1]),
                    _("Decide which one is right, and enter it in both places."),
                    against=f"{found[0]}.{theirs}",
                    mend=Mend(label, ((f"{at}.{ours}", there),)),
                )


@rule("MAP006", Severity.WARNING, needs=("metrics",))
def measure_that_asks_for_no_change(case: Case) -> Iterator[Site]:
    """The target of a measure is the same as today's figure.

    What it checks: Whether the target of each measure differs from today's figure, unless its name or its objective
        says that it is to be kept. A key result of the same name with the same figures is found under Goal.
    Why it matters: A target that is reached on the first day asks for nothing.
    Example: 9 orders today and 9 in August is no target; 14 is.
    Sources: seed-T T1
    """
    statements = {each.id: each.statement for _at, each in case.objectives}
    for at, measure in case.measures:
        kept = is_kept(f"{measure.name} {statements.get(measure.objective or '', '')}")
        same = measure.target is not None and measure.target == measure.baseline
        if same and not kept and not is_a_copy(case, measure, "baseline", "target"):
            message = _("{measure} is {today} today, and its target is {target}: nothing would change.")
            told = {"today": number(measure.target or 0), "target": number(measure.target or 0)}
            yield Site(
                f"{at}.target",
                message.format(measure=called(case.plan, at, measure.name), **told),
                _("Set the figure you want, or say in the name that it is to be kept."),
                against=f"{at}.baseline",
            )


@rule("MAP007", Severity.WARNING, needs=("metrics",))
def target_in_the_wrong_direction(case: Case) -> Iterator[Site]:
    """The target of a measure is worse than today's figure.

    What it checks: Whether the target of a measure that we know lies on the better side of today: more orders, fewer
        people who leave the newsletter.
    Why it matters: Either the two figures were swapped, or a failure would be reported as a success.
    Example: Unsubscribe rate from 1 to 3 percent; response time from 4 to 20 hours.
    Sources: seed-T T1, roadworthy
    """
    better = {"up": 1, "down": -1, "steady": 0}
    for at, measure in case.measures:
        known, today, target = case.known[measure.id], measure.baseline, measure.target
        worse = known and None not in (today, target) and ((target or 0) - (today or 0)) * better[known.direction] < 0
        if known and worse and not is_found_under_goal(case, measure):
            message = _("{measure} should go from {today} to {target}, but a better figure would be higher.")
            if known.direction == "down":
                message = _("{measure} should go from {today} to {target}, but a better figure would be lower.")
            told = {"today": number(today or 0), "target": number(target or 0)}
            yield Site(
                f"{at}.target",
                message.format(measure=called(case.plan, at, measure.name), **told),
                _("Swap the two figures if they were mixed up, or set a target on the better side of today."),
                against=f"{at}.baseline",
                mend=Mend(_("Swap the two figures"), ((f"{at}.baseline", target), (f"{at}.target", today))),
            )


@rule("MAP008", Severity.WARNING, needs=("metrics",))
def target_that_cannot_be(case: Case) -> Iterator[Site]:
    """A target is beyond what the figure can be.

    What it checks: Whether the target of a measure that we know lies within its bounds: a share of something between
        0 and 100 percent, stars between 1 and 5, a recommendation score between -100 and 100.
    Why it matters: Nobody can reach such a target. Either it is a typo, or the figure does not mean what you think.
    Example: A response rate of 120 percent, or a star rating of 6.
    Sources: marketing-calculator, roadworthy
    """
    for at, measure in case.measures:
        known, target = case.known[measure.id], measure.target
        bounds = BOUNDS.get(known.unit) if known and known.id not in BOUNDLESS else None
        if (
            bounds
            and target is not None
            and not bounds[0] <= target <= bounds[1]
            and _is_such(measure, known.unit if known else None)
            and not is_found_under_goal(case, measure)
        ):
            message = _("{measure} should reach {target}, but it can only be between {low} and {high}.")
            told = {"target": number(target), "low": number(bounds[0]), "high": number(bounds[1])}
            yield Site(
                f"{at}.target",
                message.format(measure=called(case.plan, at, measure.name), **told),
                _("Correct the target, or the unit if you count something else."),
                against=f"{at}.unit",
            )


@rule("MAP009", Severity.WARNING, needs=("metrics",))
def measure_due_in_the_past(case: Case) -> Iterator[Site]:
    """The due date of a measure has passed.

    What it checks: Whether the day by which each target should be reached lies after the day of the plan.
    Why it matters: You cannot work for a target in the past. If the date is right, say now whether you reached it.
    Example: "By August 31, 2025", in a plan of March 2026.
    Sources: seed-T T1
    """
    for at, measure in case.measures:
        if measure.due and measure.due < case.today and not is_a_copy(case, measure, "due"):
            message = _("{measure} was due on {day}, before the day of this plan.")
            yield Site(
                f"{at}.due",
                message.format(measure=called(case.plan, at, measure.name), day=day(measure.due)),
                _("Say how it ended and set the next day, or correct the date."),
                against="business.plan_date" if case.plan.business.plan_date else "",
            )


def _is_such(measure: Measure, unit: str | None) -> bool:
    """Whether the person counts in the unit of the catalogue: a number of answers is no share of them."""
    said = measure.unit.strip().casefold()
    return not said or "%" in said or bool(unit and any(each.casefold() in said for each in in_every_language(unit)))
