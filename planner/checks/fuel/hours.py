"""The hours that the work takes, against those that there are."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import hours
from planner.estimates import Workload
from planner.estimates.line import summed, together
from planner.estimates.range import rounded
from planner.language import _


@rule("FUEL001", Severity.BLOCKER, needs=("tools", "fuel"))
def work_outruns_hours(case: Case) -> Iterator[Site]:
    """A normal week asks for more hours than there are.

    What it checks: Whether the likely hours of a usual week, with all the work that the fuel gauge counts, fit
        into the hours that people have.
    Why it matters: A plan that is too big is not done slowly; after a few weeks it is not done at all, and
        the accounts fall silent.
    Example: Instagram and a blog take nine hours and Maya has three: drop the blog, or post half as often.
    Sources: seed-J J6, seed-A A21
    """
    there, work = case.there, case.workload
    if there is not None and rounded(work.total.likely) > there:
        message = _("The plan takes {likely} hours in a normal week ({low} to {high}); you have {hours}.")
        yield Site("fuel.people", _told(message, work, there), _smaller(work))


@rule("FUEL002", Severity.WARNING, needs=("tools", "fuel"))
def bad_week_outruns_hours(case: Case) -> Iterator[Site]:
    """A bad week asks for more hours than there are.

    What it checks: Whether the hours are enough for a normal week but not for the high end of the estimate.
    Why it matters: Some weeks everything takes longer. It helps to know beforehand what is left out then.
    Example: Four to nine hours for Instagram and five at hand: decide which post is dropped first.
    Sources: seed-J J6
    """
    there, work = case.there, case.workload
    if there is not None and rounded(work.total.likely) <= there < rounded(work.total.high):
        message = _("The plan takes {low} to {high} hours a week, most likely {likely}; you have {hours}.")
        yield Site("fuel.people", _told(message, work, there), _smaller(work))


def _told(message: str, work: Workload, there: float) -> str:
    total = work.total
    known = {"low": hours(total.low), "likely": hours(total.likely), "high": hours(total.high)}
    return message.format(hours=hours(there), **known)


def _smaller(work: Workload) -> str:
    """The same work of several people is one thing, as in the tables of the gauge."""
    most = max(together(work.usual), key=lambda lines: summed(lines).likely)
    remedy = _("Most of it is “{line}”: about {hours} hours. Do less of that, drop a channel, or find more hours.")
    return remedy.format(line=most[0].what, hours=hours(summed(most).likely))
