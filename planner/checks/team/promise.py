"""What is promised to whoever writes: whether it can be kept, and whether it is soon enough."""

from collections.abc import Iterator
from math import ceil, inf

from planner.checks.amounts import a_week, so_long
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.language import _
from planner.plan.fuel import known_as
from planner.plan.workdays import worked

MINUTES = 60


@rule("TEAM005", Severity.WARNING, needs=("team", "fuel"))
def promise_beyond_the_hours(case: Case) -> Iterator[Site]:
    """You promise answers sooner than the hours allow.

    What it checks: Whether looking in as often as the promise asks, {minutes-to-look-in} minutes each time on
        {hours-open} open hours a day, fits into the hours of the person who answers.
    Why it matters: If you look once a day, you cannot answer within the hour. You would break such a promise in the
        first week.
    Example: An answer within half an hour asks for sixteen looks a day; with one hour a week, promise a day.
    Sources: seed-A A18, roadworthy
    """
    promise, there = case.plan.team.response_hours, _hours_of_contact(case)
    days = case.plan.team.response_days or worked(case.plan)
    if promise is None or there is None or not there or not days:
        return
    looks = case.limit("hours-open") / promise if promise else inf
    needed = looks * len(days) * case.limit("minutes-to-look-in") / MINUTES
    if needed > there:
        message = _("You promise an answer within {promise}, but the person who answers has {there}.")
        longer = ceil(case.limit("hours-open") * len(days) * case.limit("minutes-to-look-in") / MINUTES / there)
        mend = Mend(_("Promise {hours}").format(hours=so_long(longer)), (("team.response_hours", longer),))
        yield Site(
            "team.response_hours",
            message.format(promise=so_long(promise), there=a_week(there)),
            _("Promise what can be kept by looking in once or twice a day."),
            against="fuel.people",
            mend=mend if longer <= case.catalog.limit("response-hours").figure.high else None,
        )


@rule("TEAM006", Severity.ADVICE, needs=("team",))
def promise_slower_than_fair(case: Case) -> Iterator[Site]:
    """The promised answer comes later than most people wait.

    What it checks: Whether the promised answer comes within the longest time that we call fair. People hope for
        {expected-response-hours} hours.
    Why it matters: After two days people have asked somebody else, or said in public that you do not answer.
    Example: "Within 100 hours" becomes "within two working days, and by phone at once".
    Sources: seed-A A18, sprout-2016, roadworthy
    """
    promise = case.plan.team.response_hours
    most = case.catalog.limit("response-hours").figure.high
    if promise is not None and promise > most:
        message = _("You promise an answer within {promise}. More than {most} is too long to wait.")
        label = _("Promise {most}").format(most=so_long(most))
        yield Site(
            "team.response_hours",
            message.format(promise=so_long(promise), most=so_long(most)),
            _("Promise a shorter time, and answer “we will get back to you on Friday” if you must."),
            mend=Mend(label, (("team.response_hours", most),)),
        )


def _hours_of_contact(case: Case) -> float | None:
    """Those of the response contact; without a name that is known, those of all."""
    known = known_as(case.plan.team.response_contact)
    mine = [each for each in case.plan.fuel.people if known and known_as(each.name) == known]
    given = [each.hours_per_week for each in mine if each.hours_per_week is not None]
    return sum(given) if given else case.there
