"""The days on which somebody is there, against the promise of an answer; and figures of one's own."""

from collections.abc import Iterator

from planner.checks.amounts import so_long
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _
from planner.plan.choices import Customers
from planner.plan.options import headline
from planner.plan.places import readable
from planner.plan.workdays import told, weekend, worked


@rule("FUEL026", Severity.WARNING, needs=("fuel", "team"))
def promise_without_weekend(case: Case) -> Iterator[Site]:
    """You promise quick answers every day, but nobody works on the weekend.

    What it checks: Whether an answer within {expected-response-hours} hours or less is promised without saying on
        which days, while nobody's working days hold a day of the country's
        weekend.
    Why it matters: People write when they have time, and that is often the weekend. A message from Friday evening then
        waits until Monday, whatever you promise.
    Example: You can keep "within 4 hours, Monday to Friday". You break "within 4 hours" every Saturday.
    Sources: seed-A A18, sprout-2016
    """
    promise, team = case.plan.team.response_hours, case.plan.team
    if (
        _is_quick(case)
        and promise is not None
        and not team.response_days
        and not weekend(case.plan) & set(worked(case.plan))
    ):
        message = _("You promise an answer within {hours}, but nobody works on the weekend.")
        days = worked(case.plan)
        yield Site(
            "fuel.people",
            message.format(hours=so_long(promise)),
            _("Say on which days you answer, let somebody look in on the weekend, or promise a longer time."),
            against="team.response_hours",
            mend=Mend(_("Promise it for {days}").format(days=told(days, case.plan)), (("team.response_days", days),)),
        )


@rule("FUEL027", Severity.ADVICE, needs=("fuel", "team"))
def weekend_without_answers(case: Case) -> Iterator[Site]:
    """You promise quick answers but give none on the weekend.

    What it checks: Whether the days on which you answer leave out the country's weekend while {expected-response-hours}
        hours or less are promised to customers who are not businesses.
    Why it matters: Most people write in the evening and on the weekend, and do not know which days you answer.
    Example: A bakery promises 4 hours from Monday to Friday. A line in the profile says so, or Nina looks in on
        Saturday.
    Sources: seed-A A18, sprout-2016, roadworthy
    """
    days, promise = case.plan.team.response_days, case.plan.team.response_hours
    trade = case.plan.business.customers is Customers.B2B
    if _is_quick(case) and promise is not None and days and not weekend(case.plan) & set(days) and not trade:
        message = _("You promise an answer within {hours}, but give none on the weekend.")
        yield Site(
            "fuel.people",
            message.format(hours=so_long(promise)),
            _("Let somebody look in once on the weekend, or say the days in every profile."),
            against="team.response_days",
        )


@rule("FUEL028", Severity.WARNING, needs=("fuel",))
def own_figure_out_of_order(case: Case) -> Iterator[Site]:
    """The three values of a figure of your own are not in order.

    What it checks: Whether each of your own figures goes up from "at least" to "likely" to "at most".
    Why it matters: Two of the three have been swapped, and we can only guess which you meant.
    Example: Minutes for an answer: at least 8, likely 4, at most 2.
    Sources: roadworthy
    """
    for at, each in entries("fuel.assumptions", case.plan.fuel.assumptions):
        named = {"low": each.low, "likely": each.likely, "high": each.high}
        given = {name: value for name, value in named.items() if value is not None}
        if list(given.values()) != sorted(given.values()):
            ordered = tuple(zip((f"{at}.{name}" for name in given), sorted(given.values()), strict=True))
            message = _("The values of {figure} are {values}; they should go up from “at least” to “at most”.")
            figure = called(case.plan, at, headline(case.plan, case.catalog, each))
            yield Site(
                ordered[0][0],
                message.format(figure=figure, values=readable(tuple(given.values()))),
                _("Put the smallest first and the largest last."),
                against=ordered[-1][0],
                mend=Mend(_("Put them in order"), ordered),
            )


def _is_quick(case: Case) -> bool:
    promise = case.plan.team.response_hours
    return bool(worked(case.plan)) and promise is not None and promise <= case.limit("expected-response-hours")
