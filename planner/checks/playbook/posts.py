"""The posts that a person has changed: their channel, their text, and what becomes of them."""

from collections.abc import Iterator
from datetime import date

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, entries
from planner.language import _, day, ngettext, number
from planner.plan.calendar import Slot
from planner.plan.choices import Function, PostStatus
from planner.plan.fuel import known_as

SETTLED = (PostStatus.PUBLISHED, PostStatus.DROPPED)


def planned(case: Case) -> Iterator[tuple[str, Slot]]:
    """The posts that are still to go out."""
    every = entries("playbook.calendar.slots", case.plan.playbook.calendar.slots)
    return ((at, slot) for at, slot in every if slot.status not in SETTLED)


def titled(case: Case, at: str, slot: Slot) -> str:
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
    for at, slot in planned(case):
        if slot.channel and slot.channel not in {each.id for _at, each in chosen}:
            only = chosen[0] if len(chosen) == 1 else None
            name = channel(case.plan, only[0], only[1].kind, only[1].name, case.catalog) if only else ""
            message = _("{post} is planned for a channel that is not among those you chose.")
            yield Site(
                f"{at}.channel",
                message.format(post=titled(case, at, slot)),
                _("Choose one of your channels for it, or drop the post."),
                against="tools.channels",
                mend=Mend(_("Move it to {channel}").format(channel=name), ((f"{at}.channel", only[1].id),))
                if only
                else None,
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
        ((slot.day, at, slot) for at, slot in planned(case) if slot.day and slot.day < case.today), key=_by_day
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
            message.format(post=titled(case, at, slot), day=day(first), count=number(len(late))),
            _("Mark what went out as published, and move or drop the rest."),
            against=f"{at}.day",
            evidence=f"{at} {first}",
        )


def _by_day(late: tuple[date, str, Slot]) -> tuple[date, str]:
    return late[:2]


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
    for at, slot in planned(case):
        first, other = seen.setdefault((slot.channel, known_as(slot.prompt)), (at, slot))
        if slot.prompt and first != at:
            message = _("{post} is planned twice on the same channel{days}.")
            days = _(", on {day} and on {other}") if slot.day and other.day else ""
            if slot.day and other.day:
                days = days.format(day=day(other.day), other=day(slot.day))
            yield Site(
                f"{at}.prompt",
                message.format(post=titled(case, at, slot), days=days),
                _("Say something new on one of the two days, or drop one."),
                against=f"{first}.prompt",
                mend=Mend(_("Drop the second one"), ((f"{at}.status", PostStatus.DROPPED),)),
            )


@rule("PLAY022", Severity.ADVICE, needs=("playbook", "tools"))
def nobody_stops_planned_posts(case: Case) -> Iterator[Site]:
    """Posts are scheduled, and nobody stops them on a bad day.

    What it checks: Whether, when a tool publishes posts, at least one level under "When it gets serious" stops them.
    Why it matters: A cheerful post that was set up last week looks heartless an hour after an accident.
    Example: A tool publishes three posts a week, and none of the three levels says that they wait.
    Sources: seed-T T5, seed-W W8.9
    """
    helpers = [at for at, each in entries("tools.helpers", case.plan.tools.helpers) if _publishes(each.function)]
    levels = [(at, each) for at, each in entries("team.escalation", case.plan.team.escalation)]
    if helpers and not any(each.pause_posts for _at, each in levels):
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
