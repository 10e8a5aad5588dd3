"""The posts that a person has changed: their channel, their text, and what becomes of them."""

from collections.abc import Iterator
from datetime import date
from math import ceil

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, entries
from planner.language import _, day, ngettext, number, share
from planner.plan.calendar import Slot
from planner.plan.choices import PostStatus
from planner.plan.fuel import known_as

WEEK = 7
SETTLED = (PostStatus.PUBLISHED, PostStatus.DROPPED)


def planned(case: Case) -> Iterator[tuple[str, Slot]]:
    """The posts that are still to go out."""
    every = entries("playbook.calendar.slots", case.plan.playbook.calendar.slots)
    return ((at, slot) for at, slot in every if slot.status not in SETTLED)


def titled(case: Case, at: str, slot: Slot) -> str:
    return called(case.plan, at, slot.prompt)


@rule("PLAY016", Severity.WARNING, needs=("playbook", "tools"))
def post_on_a_channel_not_chosen(case: Case) -> Iterator[Site]:
    """A post is planned for a channel that you do not use.

    What it checks: Whether the channel of each post that you have changed is still one of your channels.
    Why it matters: It will not go out, or it goes out where nobody answers.
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

    What it checks: Whether posts whose day has passed are still planned, drafted or approved.
    Why it matters: Either the accounts were silent, or nobody updates the calendar, and you cannot tell which.
    Example: Three posts of January are still "planned" in March.
    Sources: seed-A A10, roadworthy
    """
    late = sorted(
        ((slot.day, at, slot) for at, slot in planned(case) if slot.day and slot.day < case.today), key=_by_day
    )
    if late:
        first, at, slot = late[0]
        message = ngettext(
            "{post} was due on {day} but is not marked as published.",
            "{count} posts were due but are not marked as published. The first is {post}, on {day}.",
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
    Why it matters: People who follow you there read it twice and take you for a machine.
    Example: "The first strawberries on the cakes" on June 3 and on June 17, both on Instagram.
    Sources: seed-A A7, roadworthy
    """
    seen: dict[tuple[str | None, str], tuple[str, Slot]] = {}
    for at, slot in planned(case):
        first, other = seen.setdefault((slot.channel, known_as(slot.prompt)), (at, slot))
        if slot.prompt and first != at:
            message, days = _("{post} is planned twice on the same channel."), {}
            if slot.day and other.day:
                message = _("{post} is planned twice on the same channel, on {day} and on {other}.")
                days = {"day": day(other.day), "other": day(slot.day)}
            yield Site(
                f"{at}.prompt",
                message.format(post=titled(case, at, slot), **days),
                _("Say something new on one of the two days, or drop one."),
                against=f"{first}.prompt",
                mend=Mend(_("Drop the second one"), ((f"{at}.status", PostStatus.DROPPED),)),
            )


@rule("PLAY023", Severity.WARNING, needs=("playbook", "strategy"))
def more_advertising_than_planned(case: Case) -> Iterator[Site]:
    """Your calendar has more ads or links than the plan allows.

    What it checks: Whether, of {posts-for-a-share} or more posts that you have entered or changed, more advertise or
        carry a link than the shares under Strategy allow. Without a share of your own, the limits are
        {promotional-share} and {link-share} percent. All posts that your channels publish in the same weeks count too.
    Why it matters: The share is a promise to the reader, and the calendar is what the reader gets.
    Example: Eight posts in March say "order now", but the plan allows 20 percent of them to advertise.
    Sources: seed-A A5, seed-A A23
    """
    slots = [(each.day, each) for _at, each in _kept(case)]
    days = [day for day, _slot in slots if day]
    if len(slots) < case.limit("posts-for-a-share"):
        return
    weeks = ((max(days) - min(days)).days + 1) / WEEK if days else 0
    posts = max(len(slots), ceil(weeks * (case.posts_a_week or 0)))
    for name, count, said in (
        ("promotional", sum(each.promotes is True for _day, each in slots), _("{count} of them advertise")),
        ("link", sum(each.links is True for _day, each in slots), _("{count} of them carry a link")),
    ):
        path = f"strategy.{name}_share"
        planned = getattr(case.plan.strategy, f"{name}_share")
        most = planned if planned is not None else case.limit(f"{name}-share")
        if count > ceil(posts * most / 100):
            message = _("{posts} posts go out in these weeks, and {said}. The limit is {share}.")
            known = {"posts": number(posts), "said": said.format(count=number(count)), "share": share(most)}
            yield Site(
                "playbook.calendar.slots",
                message.format(**known),
                _("Let some of these posts give something instead: an answer, a look behind the counter, a thank-you."),
                against=path,
            )


def _kept(case: Case) -> Iterator[tuple[str, Slot]]:
    every = entries("playbook.calendar.slots", case.plan.playbook.calendar.slots)
    return ((at, slot) for at, slot in every if slot.status is not PostStatus.DROPPED)
