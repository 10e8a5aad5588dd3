"""Whether a measure can reach its target in its time."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.pace import PERCENT, fastest, weekly_growth
from planner.checks.goal.wording import counts_applause
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.estimates.range import rounded
from planner.language import _, number
from planner.plan.goal import KeyResult
from planner.plan.metrics import Measure


@rule("MAP031", Severity.WARNING, needs=("metrics",))
def measure_that_grows_beyond_anything_on_record(case: Case) -> Iterator[Site]:
    """A measure asks for faster growth than anybody has recorded.

    What it checks: How much a measure would have to grow every week, from the day of the plan, to reach its target
        in time. More than {weekly-growth} percent a week is too much; for followers, more than {follower-growth}
        percent a month. Where a key result has the same name, that is found under Goal.
    Why it matters: The figure is below its line at every review, until nobody looks at the line any more.
    Example: "Subscribers on YouTube", from 110 today to 40,000 by June.
    Sources: trackmaven-2015, roadworthy
    """
    for at, measure in case.measures:
        figure = _as_result(measure)
        followers = counts_applause(figure)
        growth = 0 if case.twin(measure) else weekly_growth(case, figure, figure.baseline, followers)
        if growth * PERCENT > fastest(case, followers):
            message = _(
                "{figure} would have to grow by {growth} percent every week to go from {today} to {target} in time."
            )
            told = {"growth": number(rounded(growth * PERCENT)), "today": number(measure.baseline or 0)}
            yield Site(
                f"{at}.target",
                message.format(figure=called(case.plan, at, measure.name), target=number(measure.target or 0), **told),
                _("Lower the target or give it more time; when it is reached early, raise it."),
                against=f"{at}.due",
            )


def _as_result(measure: Measure) -> KeyResult:
    """The measure as a key result has it."""
    return KeyResult(
        id=measure.id,
        metric=measure.name,
        unit=measure.unit,
        baseline=measure.baseline,
        target=measure.target,
        end=measure.due,
    )
