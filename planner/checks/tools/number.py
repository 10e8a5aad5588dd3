"""How many channels there are, and whether two of them are one."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend, without
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, hours
from planner.language import _, number
from planner.plan.fuel import known_as

# So many networks need so many hours a week; whoever has the last of them is asked no more.
CARRIED = ((4, "four-channels"), (5, "five-channels"))


@rule("TOOL006", Severity.WARNING, needs=("tools", "fuel"))
def more_networks_than_even_many_hours_carry(case: Case) -> Iterator[Site]:
    """There are too many networks for your hours.

    What it checks: Whether there are about {four-channels} hours a week for four networks, and about {five-channels}
        for five. Somewhat less than that passes. Listings and channels of your own, such as a newsletter, are not
        counted.
    Why it matters: Each network has its own customs and its own messages to answer. Ten hours for six networks are
        less than two hours for each.
    Example: Twelve hours a week and six networks. Keep the three where your customers are.
    Sources: seed-A A21, seed-E E2, roadworthy
    """
    there, networks = case.there, sum(not _is_quiet(case, each.kind) for _at, each in case.channels)
    if there is None or there < case.limit("short-of-hours"):
        return
    few = [(most, time) for most, time in CARRIED if there < case.catalog.limit(time).figure.low]
    if few and networks >= few[0][0]:
        most, time = few[0]
        message = _("You chose {networks} networks and have {hours} hours a week; under {few}, keep to {most}.")
        told = {"hours": hours(there), "few": number(case.catalog.limit(time).figure.low), "most": number(most - 1)}
        yield Site(
            "tools.channels",
            message.format(networks=number(networks), **told),
            _("Keep the ones where most of your audience is, and move the others to “Channels left alone”."),
            against="fuel.people",
        )


@rule("TOOL007", Severity.WARNING, needs=("tools",))
def same_channel_twice(case: Case) -> Iterator[Site]:
    """The same channel is in the plan twice.

    What it checks: Whether two entries are the same channel and have no names that tell them apart.
    Why it matters: Hours, posts and answers are counted twice, and nobody knows which of the two entries is right.
    Example: Instagram with two posts a week, and Instagram again with three. If they are two accounts, give them
        names.
    Sources: seed-J J4, roadworthy
    """
    seen: dict[tuple[str | None, str], str] = {}
    for at, each in case.channels:
        key = each.kind, known_as(each.name)
        if key in seen and any(key):
            message = _("{channel} is in the list of channels more than once.")
            first = next(other for path, other in case.channels if path == seen[key])
            same = each.revised(id=first.id) == first
            yield Site(
                f"{at}.kind",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog)),
                _("Take one of the two off, or give each a name if they are two accounts."),
                against=f"{seen[key]}.kind",
                mend=Mend(_("Take the second one off"), (without(case.plan, at),)) if same else None,
            )
        seen.setdefault(key, at)


@rule("TOOL008", Severity.ADVICE, needs=("tools",))
def two_channels_for_the_same(case: Case) -> Iterator[Site]:
    """Two channels have the same purpose, word for word.

    What it checks: Whether each channel has a purpose that no other one has.
    Why it matters: Two channels for the same thing take twice the hours, and people who follow both read everything
        twice.
    Example: "Show our cakes" on Instagram and on Facebook. What does each give that the other does not?
    Sources: seed-A A21, seed-A A22, seed-E E17
    """
    seen: dict[str, str] = {}
    for at, each in case.channels:
        purpose = known_as(each.purpose)
        if purpose in seen:
            message = _("{purpose} is the purpose of {one} and of {other}, word for word.")
            first = next(other for path, other in case.channels if path == seen[purpose])
            told = {
                "one": channel(case.plan, seen[purpose], first.kind, first.name, case.catalog),
                "other": channel(case.plan, at, each.kind, each.name, case.catalog),
            }
            yield Site(
                f"{at}.purpose",
                message.format(purpose=called(case.plan, f"{at}.purpose", each.purpose.strip()), **told),
                _("Give each its own job, or keep only one of them."),
                against=f"{seen[purpose]}.purpose",
            )
        if purpose:
            seen.setdefault(purpose, at)


@rule("TOOL009", Severity.ADVICE, needs=("tools",))
def channel_left_alone_for_no_reason(case: Case) -> Iterator[Site]:
    """A channel is left alone, but nothing says why.

    What it checks: Whether each channel under "Channels left alone" has a reason.
    Why it matters: Next month somebody will ask again why you are not there. With the reason in the plan, you have the
        answer.
    Example: "TikTok: three films a week take more hours than we have."
    Sources: seed-J J4, seed-E E2
    """
    for rejected in case.plan.tools.rejected:
        if rejected.kind and not rejected.reason.strip():
            at = f"tools.rejected[{rejected.id}]"
            message = _("{channel} is left alone, but nothing says why.")
            yield Site(
                f"{at}.reason",
                message.format(channel=channel(case.plan, at, rejected.kind, "", case.catalog)),
                _("Write down the reason in one line, so that nobody asks again next month."),
            )


def _is_quiet(case: Case, kind: str | None) -> bool:
    known = case.catalog.channel(kind)
    return known is None or known.is_quiet
