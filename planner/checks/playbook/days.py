"""The days of the calendar: your own, and those of the posts that a person has changed."""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.playbook.posts import planned, titled
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.estimates.calendar.days import QUARTER, first_day
from planner.language import _, day
from planner.plan.calendar import Occasion


@rule("PLAY017", Severity.WARNING, needs=("playbook",))
def post_on_a_quiet_day(case: Case) -> Iterator[Site]:
    """A post is planned for a day on which you publish nothing.

    What it checks: Whether a post that you have changed falls on one of your own quiet days.
    Why it matters: Nobody is there to answer what people write about it.
    Example: A post on April 8, while the shop is closed from April 7 to April 10.
    Sources: seed-A A7, roadworthy
    """
    quiet = [(at, each) for at, each in _occasions(case) if each.quiet and each.day]
    for at, slot in planned(case):
        for where, occasion in quiet:
            if slot.day and _falls_on(slot.day, occasion):
                message = _("{post} is planned for {day}, but nothing is to be published during {occasion}.")
                known = {"day": day(slot.day), "occasion": called(case.plan, where, occasion.what)}
                yield Site(
                    f"{at}.day",
                    message.format(post=titled(case, at, slot), **known),
                    _("Move the post to another day, or say that something may be published then."),
                    against=where,
                    mend=_after(case, f"{at}.day", slot.day, [each for _at, each in quiet]),
                )
                break


def _occasions(case: Case) -> Iterator[tuple[str, Occasion]]:
    return entries("playbook.calendar.occasions", case.plan.playbook.calendar.occasions)


def _falls_on(at: date, occasion: Occasion) -> bool:
    first = occasion.day or at
    return first <= at <= (occasion.until or first)


def _after(case: Case, path: str, at: date, quiet: list[Occasion]) -> Mend | None:
    """To the first day behind that is not quiet, if the calendar has one."""
    free = at
    while free < _end(case) and any(_falls_on(free, each) for each in quiet):
        free += timedelta(days=1)
    if any(_falls_on(free, each) for each in quiet) or free > _end(case):
        return None
    return Mend(_("Move it to {day}").format(day=day(free)), ((path, free),))


def _start(case: Case) -> date:
    return first_day(case.plan, case.today)


def _end(case: Case) -> date:
    return _start(case) + timedelta(weeks=case.plan.playbook.calendar.weeks or QUARTER, days=-1)


@rule("PLAY018", Severity.WARNING, needs=("playbook",))
def post_outside_the_calendar(case: Case) -> Iterator[Site]:
    """A post is outside the weeks of the calendar.

    What it checks: Whether a post that you have changed lies within the weeks of the calendar. A plan without a first
        day is not checked.
    Why it matters: It is not printed with the others and not counted in any share, so you will forget it.
    Example: The calendar runs from March 2 to May 31, and one post is planned for June 14.
    Sources: seed-A A10
    """
    start, end = _start(case), _end(case)
    for at, slot in planned(case):
        if case.plan.playbook.calendar.start and slot.day and not start <= slot.day <= end:
            message = _("{post} is planned for {day}, but the calendar runs from {start} to {end}.")
            known = {"day": day(slot.day), "start": day(start), "end": day(end)}
            yield Site(
                f"{at}.day",
                message.format(post=titled(case, at, slot), **known),
                _("Move the post into these weeks, or let the calendar begin earlier or last longer."),
                against="playbook.calendar.start" if slot.day < start else "playbook.calendar.weeks",
            )


@rule("PLAY020", Severity.WARNING, needs=("playbook",))
def occasion_ends_before_it_begins(case: Case) -> Iterator[Site]:
    """One of your own days ends before it begins.

    What it checks: Whether the last day of each of your occasions comes after its first.
    Why it matters: One of the two is wrong, and the calendar keeps quiet, or celebrates, on the wrong days.
    Example: A fair from June 16 until June 14.
    Sources: roadworthy
    """
    for at, each in _occasions(case):
        if each.day and each.until and each.until < each.day:
            message = _("{occasion} begins on {day} but ends on {until}.")
            known = {"day": day(each.day), "until": day(each.until)}
            yield Site(
                f"{at}.until",
                message.format(occasion=called(case.plan, at, each.what), **known),
                _("Correct one of the two days."),
                against=f"{at}.day",
                mend=Mend(_("Swap the two days"), ((f"{at}.day", each.until), (f"{at}.until", each.day))),
            )
