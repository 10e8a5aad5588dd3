"""The channels, one by one and together."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend, without
from planner.checks.names import is_nobody, the_only_one
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, entries, hours
from planner.language import _, ngettext, number


@rule("TOOL001", Severity.BLOCKER, needs=("tools",))
def channel_without_audience(case: Case) -> Iterator[Site]:
    """A channel has no audience.

    What it checks: Whether each chosen channel says which of your audiences it reaches.
    Why it matters: Be where your people are, not everywhere. A channel for nobody takes hours from one for
        somebody.
    Example: TikTok is on the list because everybody is there; none of the audiences is.
    Sources: seed-E E2, seed-T T3
    """
    known = {segment.id for segment in case.plan.landscape.segments}
    for at, each in case.channels:
        if not known.intersection(each.audiences):
            message = _("{channel} has no audience.")
            yield Site(
                f"{at}.audiences",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog)),
                _("Choose whom you reach there, or drop the channel.")
                if known
                else _("Describe an audience under Landscape, then choose it here."),
                against="landscape.segments",
                mend=_only_audience(case, at),
            )


@rule("TOOL002", Severity.WARNING, needs=("tools",))
def channel_without_owner(case: Case) -> Iterator[Site]:
    """A channel has no owner.

    What it checks: Whether one person keeps each chosen channel alive.
    Why it matters: Opening an account takes a minute, and keeping it takes years. What has no owner is not done.
    Example: "Maya" for Instagram, and "Tom" for the map listing.
    Sources: seed-A A3, seed-E E4, seed-T T7
    """
    for at, each in case.channels:
        if not each.owner.strip() or is_nobody(each.owner):
            name = channel(case.plan, at, each.kind, each.name, case.catalog)
            said = called(case.plan, f"{at}.owner", each.owner.strip())
            nobody = _("{channel} has no owner: {words} is nobody in particular.")
            message = (nobody if each.owner.strip() else _("{channel} has no owner.")).format(channel=name, words=said)
            only = the_only_one(case)
            mend = Mend(_("Let {owner} keep it").format(owner=only), ((f"{at}.owner", only),)) if only else None
            remedy = _("Name one person who keeps it alive, or drop the channel.")
            yield Site(f"{at}.owner", message, remedy, mend=mend)


@rule("TOOL003", Severity.WARNING, needs=("tools", "fuel"))
def more_channels_than_the_hours_carry(case: Case) -> Iterator[Site]:
    """There are too many channels for your hours.

    What it checks: Whether more than {networks-when-short} channels are chosen with fewer than {short-of-hours} hours
        a week. Listings are not counted.
    Why it matters: Two channels done well bring more than five done badly. Each one has its own customs and its own
        messages to answer.
    Example: Five hours a week and four channels. Keep the two where your customers are.
    Sources: seed-A A21, roadworthy
    """
    there = case.there
    few, most = case.limit("short-of-hours"), case.limit("networks-when-short")
    known = [case.catalog.channel(each.kind) for _at, each in case.channels]
    chosen = sum(channel is None or not channel.is_listing for channel in known)
    if there is not None and there < few and chosen > most:
        message = ngettext(
            "You chose {count} channel and have {hours} hours a week; under {few}, keep to {most}.",
            "You chose {count} channels and have {hours} hours a week; under {few}, keep to {most}.",
            chosen,
        )
        told = {"hours": hours(there), "few": number(few), "most": number(most)}
        yield Site(
            "tools.channels",
            message.format(count=number(chosen), **told),
            _("Keep the ones where most of your audience is, and move the others to “Channels left alone”."),
            against="fuel.people",
        )


@rule("TOOL004", Severity.ADVICE, needs=("tools",))
def channel_not_counted(case: Case) -> Iterator[Site]:
    """A channel's hours cannot be counted.

    What it checks: Whether the plan says enough about each channel to count its hours: what is published there, and
        how often.
    Why it matters: Work that is not counted is still work. Without it the plan looks lighter than it is.
    Example: The parish newsletter is not in our list. Say that it comes out every other week.
    Sources: seed-J J6
    """
    unknown = case.workload.uncounted
    for at, each in case.channels:
        if each.id in unknown:
            message = _("The hours for {channel} are not counted.")
            yield Site(
                f"{at}.formats" if not each.formats else f"{at}.cadence",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog)),
                _("Choose the channel from the list, or say what you publish there and how often."),
            )


@rule("TOOL005", Severity.WARNING, needs=("tools",))
def channel_chosen_and_left_alone(case: Case) -> Iterator[Site]:
    """A channel is both chosen and left alone.

    What it checks: Whether a channel under "Channels left alone" is among those you use.
    Why it matters: The plan says two things, and nobody knows which one to follow.
    Example: TikTok has an owner and two posts a week. The list of channels left alone says that there is no time for
        it.
    Sources: seed-J J4
    """
    chosen = {each.kind: f"{at}.kind" for at, each in case.channels}
    for at, each in entries("tools.rejected", case.plan.tools.rejected):
        if each.kind and each.kind in chosen:
            message = _("{channel} is chosen and left alone at the same time.")
            name = channel(case.plan, at, each.kind, "", case.catalog)
            yield Site(
                f"{at}.kind",
                message.format(channel=name),
                _("Decide: take it off one of the two lists."),
                against=chosen[each.kind],
                mend=Mend(_("Keep using it"), (without(case.plan, at),)),
            )


def _only_audience(case: Case, at: str) -> Mend | None:
    found = [(path, each) for path, each in entries("landscape.segments", case.plan.landscape.segments)]
    if len(found) != 1:
        return None
    path, segment = found[0]
    label = _("Choose {audience}").format(audience=called(case.plan, path, segment.name))
    return Mend(label, ((f"{at}.audiences", (segment.id,)),))
