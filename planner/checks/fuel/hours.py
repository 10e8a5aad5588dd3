"""The hours that the work takes, against those that there are."""

from collections.abc import Iterable, Iterator

from planner.checks.amounts import a_week
from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, hours
from planner.estimates import Line, Load, Workload
from planner.estimates.line import summed, together
from planner.estimates.range import rounded
from planner.language import _, number
from planner.plan.fuel import known_as


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
        yield _outrun(message, work, there)


@rule("FUEL002", Severity.ADVICE, needs=("tools", "fuel"))
def bad_week_outruns_hours(case: Case) -> Iterator[Site]:
    """A bad week asks for more hours than there are.

    What it checks: Whether the hours are enough for a normal week but not for the high end of the estimate.
    Why it matters: Some weeks everything takes longer. It helps to know in advance what you will leave out.
    Example: Four to nine hours for Instagram and five at hand: decide which post is dropped first.
    Sources: seed-J J6
    """
    there, work = case.there, case.workload
    if there is not None and rounded(work.total.likely) <= there < rounded(work.total.high):
        message = _("The plan takes {low} to {high} hours a week, most likely {likely}; you have {hours}.")
        yield _outrun(message, work, there)


@rule("FUEL003", Severity.WARNING, needs=("tools", "fuel"))
def person_over_their_hours(case: Case) -> Iterator[Site]:
    """One person has more work than hours, though there are enough overall.

    What it checks: Whether the likely work of each person in a usual week fits into that person's own hours, give or
        take {hours-overrun} percent.
    Why it matters: The total hides it: one person has too much to do while another has time, and the first one's work
        does not get done.
    Example: Maya has two hours, but her channel takes four. Tom has five and uses one. Give one of Maya's jobs to Tom.
    Sources: seed-J J6, roadworthy
    """
    if case.gauge.in_all.is_over:
        return
    most = 1 + case.limit("hours-overrun") / 100
    for load in case.gauge.people:
        if load.name and load.hours and rounded(load.usual.likely) > load.hours * most:
            line = _most(load.lines)[0]
            message = _("{name} has {hours}, but their work takes {likely}.")
            known = {"hours": a_week(load.hours), "likely": a_week(load.usual.likely)}
            at = next(each.id for each in case.plan.fuel.people if known_as(each.name) == known_as(load.name))
            path = f"fuel.people[{at}].hours_per_week"
            yield Site(
                path,
                message.format(name=called(case.plan, path, load.name), **known),
                _hand_over(case, load, line),
                against=line.path,
                evidence=_coarse(load.usual.likely, load.hours),
            )


@rule("FUEL004", Severity.ADVICE, needs=("tools", "fuel"))
def first_weeks_run_dry(case: Case) -> Iterator[Site]:
    """The first weeks ask for more hours than there are.

    What it checks: Whether opening and learning the new channels, on top of the usual work, leaves more than a
        week's work undone, though a usual week fits.
    Why it matters: Most plans die in their first month, when everything is new at once.
    Example: Three hours a week, and two channels to open: the second one begins a month after the first.
    Sources: seed-J J6, seed-A A10, roadworthy
    """
    all_ = case.gauge.in_all
    if not all_.is_over and all_.hours and all_.spell:
        message = _("You have {hours}. With new channels to open and learn, you run out of time in week {week}.")
        yield Site(
            "fuel.people",
            message.format(hours=a_week(all_.hours), week=number(all_.spell.week)),
            _("Begin with one channel and open the next a month later, or put a few extra hours into the first weeks."),
            against="tools.channels",
            evidence=str(all_.spell.week),
        )


def _outrun(message: str, work: Workload, there: float) -> Site:
    total = work.total
    known = {"low": hours(total.low), "likely": hours(total.likely), "high": hours(total.high)}
    return Site(
        "fuel.people",
        message.format(hours=hours(there), **known),
        _smaller(work),
        against="tools.channels",
        evidence=f"{_coarse(total.likely, there)} {total.high:.0f}",
    )


def _coarse(work: float, there: float) -> str:
    """In whole hours: a risk that was accepted does not come back for every minute."""
    return f"{work:.0f} > {there:.0f}"


def _smaller(work: Workload) -> str:
    """The same work of several people is one thing, as in the tables of the gauge."""
    most = _most(work.usual)
    remedy = _("Most of it is “{line}”: about {hours} hours. Do less of that, drop a channel, or find more hours.")
    return remedy.format(line=most[0].what, hours=hours(summed(most).likely))


def _hand_over(case: Case, load: Load, line: Line) -> str:
    free = {each.name: each.hours - each.usual.likely for each in case.gauge.people if each.name and each.hours}
    most = max((name for name in free if name != load.name), key=lambda name: free[name], default="")
    if most and free[most] > 0:
        return _("Give “{line}” or something else to {name}, who has hours left.").format(line=line.what, name=most)
    return _("Give “{line}” or something else to somebody who has hours left.").format(line=line.what)


def _most(lines: Iterable[Line]) -> tuple[Line, ...]:
    usual = (line for line in lines if not line.first_weeks)
    return max(together(usual), key=lambda each: summed(each).likely)
