"""The calendar as far as a person has touched it: its days and its posts."""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, entries
from planner.estimates.calendar.days import QUARTER, first_day
from planner.language import _, day, ngettext, number
from planner.plan.calendar import Occasion, Slot
from planner.plan.choices import Function, PostStatus
from planner.plan.fuel import known_as

SETTLED = (PostStatus.PUBLISHED, PostStatus.DROPPED)


def _ahead(case: Case) -> Iterator[tuple[str, Slot]]:
    """The posts that are still to go out."""
    every = entries("playbook.calendar.slots", case.plan.playbook.calendar.slots)
    return ((at, slot) for at, slot in every if slot.status not in SETTLED)


def _named(case: Case, at: str, slot: Slot) -> str:
    return called(case.plan, at, slot.prompt)


@rule("PLAY016", Severity.WARNING, needs=("playbook", "tools"))
def post_on_a_channel_not_chosen(case: Case) -> Iterator[Site]:
    """A post stands on a channel that the plan does not use.

    What it checks: Whether the channel of each post that you have changed is still among the chosen ones.
    Why it matters: It will not go out, or somebody publishes where nobody looks after the answers.
    Example: A post for a page that was dropped from the plan last month.
    Sources: seed-J J4
    """
    chosen = [(at, each) for at, each in case.channels]
    for at, slot in _ahead(case):
        if slot.channel and slot.channel not in {each.id for _at, each in chosen}:
            only = chosen[0] if len(chosen) == 1 else None
            name = channel(case.plan, only[0], only[1].kind, only[1].name, case.catalog) if only else ""
            message = _("{post} is planned for a channel that is not among those you chose.")
            yield Site(
                f"{at}.channel",
                message.format(post=_named(case, at, slot)),
                _("Choose one of your channels for it, or drop the post."),
                against="tools.channels",
                mend=Mend(_("Move it to {channel}").format(channel=name), ((f"{at}.channel", only[1].id),))
                if only
                else None,
            )


@rule("PLAY017", Severity.WARNING, needs=("playbook",))
def post_on_a_quiet_day(case: Case) -> Iterator[Site]:
    """A post stands on a day on which nothing is to be published.

    What it checks: Whether a post that you have changed falls on one of your own quiet days.
    Why it matters: Nobody is there to answer what people write about it.
    Example: A post on April 8, while the shop is closed from April 7 to April 10.
    Sources: seed-A A7, roadworthy
    """
    quiet = [(at, each) for at, each in _occasions(case) if each.quiet and each.day]
    for at, slot in _ahead(case):
        for where, occasion in quiet:
            if slot.day and _falls_on(slot.day, occasion):
                message = _("{post} is planned for {day}, and {occasion} is a time when nothing is published.")
                known = {"day": day(slot.day), "occasion": called(case.plan, where, occasion.what)}
                yield Site(
                    f"{at}.day",
                    message.format(post=_named(case, at, slot), **known),
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
    """A post stands before the calendar begins, or after it ends.

    What it checks: Whether a post that you have changed lies within the weeks of the calendar. A plan that names no
        first day is not asked.
    Why it matters: It is not printed with the others and counts in no share, so it will be forgotten.
    Example: The calendar runs from March 2 to May 31, and one post stands on June 14.
    Sources: seed-A A10
    """
    start, end = _start(case), _end(case)
    for at, slot in _ahead(case):
        if case.plan.playbook.calendar.start and slot.day and not start <= slot.day <= end:
            message = _("{post} is planned for {day}, and the calendar runs from {start} to {end}.")
            known = {"day": day(slot.day), "start": day(start), "end": day(end)}
            yield Site(
                f"{at}.day",
                message.format(post=_named(case, at, slot), **known),
                _("Move the post into these weeks, or let the calendar begin earlier or last longer."),
                against="playbook.calendar.start" if slot.day < start else "playbook.calendar.weeks",
            )


@rule("PLAY019", Severity.WARNING, needs=("playbook",))
def past_post_still_planned(case: Case) -> Iterator[Site]:
    """A post was due in the past and has not gone out.

    What it checks: Whether posts whose day has passed still stand as planned, drafted or approved.
    Why it matters: Either the accounts were silent, or the calendar is not kept, and nobody can tell which.
    Example: Three posts of January are still "planned" in March.
    Sources: seed-A A10, roadworthy
    """
    late = sorted(
        ((slot.day, at, slot) for at, slot in _ahead(case) if slot.day and slot.day < case.today), key=_by_day
    )
    if late:
        first, at, slot = late[0]
        message = ngettext(
            "{post} was to go out on {day} and is not marked as published.",
            "{count} posts were to go out and are not marked as published; the first is {post}, on {day}.",
            len(late),
        )
        yield Site(
            f"{at}.status",
            message.format(post=_named(case, at, slot), day=day(first), count=number(len(late))),
            _("Mark what went out as published, and move or drop the rest."),
            against=f"{at}.day",
            evidence=f"{at} {first}",
        )


def _by_day(late: tuple[date, str, Slot]) -> tuple[date, str]:
    return late[:2]


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
            message = _("{occasion} begins on {day} and lasts until {until}.")
            known = {"day": day(each.day), "until": day(each.until)}
            yield Site(
                f"{at}.until",
                message.format(occasion=called(case.plan, at, each.what), **known),
                _("Correct one of the two days."),
                against=f"{at}.day",
                mend=Mend(_("Swap the two days"), ((f"{at}.day", each.until), (f"{at}.until", each.day))),
            )


@rule("PLAY021", Severity.ADVICE, needs=("playbook",))
def same_post_twice(case: Case) -> Iterator[Site]:
    """Two posts on one channel have the same text.

    What it checks: Whether two posts that you have changed say the same in the same place. The same idea on two
        channels is fine.
    Why it matters: Whoever follows you there reads it twice and takes you for a machine.
    Example: "The first strawberries on the cakes" on June 3 and on June 17, both on Instagram.
    Sources: seed-A A7, roadworthy
    """
    seen: dict[tuple[str | None, str], tuple[str, Slot]] = {}
    for at, slot in _ahead(case):
        first, other = seen.setdefault((slot.channel, known_as(slot.prompt)), (at, slot))
        if slot.prompt and first != at:
            message = _("{post} is planned twice on the same channel{days}.")
            days = _(", on {day} and on {other}") if slot.day and other.day else ""
            if slot.day and other.day:
                days = days.format(day=day(other.day), other=day(slot.day))
            yield Site(
                f"{at}.prompt",
                message.format(post=_named(case, at, slot), days=days),
                _("Say something new on one of the two days, or drop one."),
                against=f"{first}.prompt",
                mend=Mend(_("Drop the second one"), ((f"{at}.status", PostStatus.DROPPED),)),
            )


@rule("PLAY022", Severity.ADVICE, needs=("playbook", "tools"))
def nobody_stops_planned_posts(case: Case) -> Iterator[Site]:
    """Posts are scheduled, and nobody stops them on a bad day.

    What it checks: Whether, when a tool publishes or posts stand in the calendar, at least one level under "When it
        gets serious" stops the planned posts.
    Why it matters: A cheerful post that was set up last week looks heartless an hour after an accident.
    Example: A tool publishes three posts a week, and none of the three levels says that they wait.
    Sources: seed-T T5, seed-W W8.9
    """
    helpers = [at for at, each in entries("tools.helpers", case.plan.tools.helpers) if _publishes(each.function)]
    levels = [(at, each) for at, each in entries("team.escalation", case.plan.team.escalation)]
    if (helpers or any(_ahead(case))) and not any(each.pause_posts for _at, each in levels):
        message = _("Posts are set up in advance, and no level under “When it gets serious” stops them.")
        last = levels[-1] if levels else None
        yield Site(
            "playbook.calendar.slots",
            message,
            _("Let the most serious level stop whatever is scheduled, and name who does it."),
            against=f"{last[0]}.pause_posts" if last else "team.escalation",
            mend=_stopping(case, *last) if last else None,
        )


def _publishes(function: Function | None) -> bool:
    return function is Function.PUBLISHING


def _stopping(case: Case, at: str, level: object) -> Mend:
    name = called(case.plan, at, getattr(level, "name", ""))
    return Mend(_("Let {level} stop planned posts").format(level=name), ((f"{at}.pause_posts", True),))
