"""What is published on a channel, and how often."""

from collections.abc import Iterator

from planner.catalog.kinds import Channel as Known
from planner.catalog.kinds import Format
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import channel, enumerated
from planner.language import _, ngettext, number
from planner.plan.tools import Channel

DAYS_A_WEEK = 7
WHOLE = 100
WRITTEN = frozenset(("writing", "expertise"))


@rule("TOOL022", Severity.WARNING, needs=("tools",))
def channel_without_posts(case: Case) -> Iterator[Site]:
    """You chose a channel but plan no posts there.

    What it checks: Whether a chosen channel has zero posts a week.
    Why it matters: People take an empty account for a business that has closed.
    Example: Facebook with 0 posts a week: drop it and say why, or leave the page up with a line that says where you
        are.
    Sources: seed-T T7, seed-A A10
    """
    for at, each in case.channels:
        if each.cadence == 0:
            message = _("You chose {channel} but plan no posts there.")
            yield Site(
                f"{at}.cadence",
                message.format(channel=_label(case, at, each)),
                _("Plan what you can keep up in a bad week, or move it to “Channels left alone”."),
            )


@rule("TOOL023", Severity.WARNING, needs=("tools",))
def channel_that_will_look_abandoned(case: Case) -> Iterator[Site]:
    """A channel gets so few posts that it looks abandoned.

    What it checks: Whether a network gets a post at least every {silence-days} days, where our catalogue expects one
        a week or more. Newsletters, listings and other slow channels are left out.
    Why it matters: People look at the day of the last post before they trust a business. An old one says that nobody
        is there.
    Example: One Instagram post in two weeks. Make smaller posts more often, or choose a slower channel.
    Sources: seed-A A10, seed-T T7
    """
    fewest, days = DAYS_A_WEEK / case.limit("silence-days"), case.limit("silence-days")
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        if (
            known
            and not known.is_quiet
            and each.cadence
            and known.cadence
            and each.cadence < fewest <= known.cadence.low
        ):
            message = ngettext(
                "{channel} gets {posts} posts a week, one in {gap} day; after {days} days it looks abandoned.",
                "{channel} gets {posts} posts a week, one in {gap} days; after {days} days it looks abandoned.",
                round(DAYS_A_WEEK / each.cadence),
            )
            told = {
                "posts": number(each.cadence),
                "gap": number(round(DAYS_A_WEEK / each.cadence)),
                "days": number(days),
            }
            yield Site(
                f"{at}.cadence",
                message.format(channel=_label(case, at, each), **told),
                _("Plan smaller posts more often, or give the hours to a channel where people expect fewer."),
            )


@rule("TOOL024", Severity.WARNING, needs=("tools",))
def more_posts_than_people_bear(case: Case) -> Iterator[Site]:
    """A channel gets far more posts than anybody advises.

    What it checks: Whether the posts a week are more than {cadence-beyond} percent of the most that is advised for the
        channel in our catalogue.
    Why it matters: Each post costs hours, and people who are shown too many look at none of them.
    Example: 30 posts a week on a Facebook page, for which two to seven are advised.
    Sources: hubspot-frequency, seed-A A10, roadworthy
    """
    beyond = case.limit("cadence-beyond") / WHOLE
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        if known and known.cadence and each.cadence is not None and each.cadence > beyond * known.cadence.high:
            message = _("You plan {posts} posts a week on {channel}; the most that is advised there is {most}.")
            told = {"posts": number(each.cadence), "most": number(known.cadence.high)}
            label = _("Lower it to {most} a week").format(most=told["most"])
            yield Site(
                f"{at}.cadence",
                message.format(channel=_label(case, at, each), **told),
                _("Plan fewer and better ones, and use the hours to answer."),
                mend=Mend(label, ((f"{at}.cadence", known.cadence.high),)),
            )


@rule("TOOL025", Severity.WARNING, needs=("tools",))
def formats_the_channel_does_not_take(case: Case) -> Iterator[Site]:
    """A channel is not made for what you want to publish there.

    What it checks: Whether at least one format of each channel is usual there, according to our catalogue; and whether
        bare text is planned on a network for pictures and films.
    Why it matters: A text cannot be published where there are only films. You would notice that after the work is done.
    Example: TikTok with blog posts; it takes short videos.
    Sources: seed-E E7, seed-E E17, roadworthy
    """
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        formats = [found for found in map(case.catalog.format, each.formats) if found]
        wrong = _wrong(known, formats) if known and known.formats else []
        if known and wrong:
            message = _("{channel} is not the place for {formats}; usual there: {usual}.")
            usual = (case.catalog.formats[id].label for id in known.formats)
            told = {
                "formats": enumerated(_("“{format}”").format(format=_(one.label)) for one in wrong),
                "usual": enumerated(map(_, usual)),
            }
            kept = tuple(id for id in each.formats if id not in {one.id for one in wrong})
            label = _("Take it off the formats")
            yield Site(
                f"{at}.formats",
                message.format(channel=_label(case, at, each), **told),
                _("Choose a format that people look at there, or publish this one elsewhere."),
                mend=Mend(label, ((f"{at}.formats", kept),)) if kept else None,
            )


def _wrong(known: Known, formats: list[Format]) -> list[Format]:
    """All of them, if none is usual there; else what is only written, on a network for pictures and films."""
    strange = [one for one in formats if one.id not in known.formats]
    if len(strange) == len(formats):
        return strange
    pictures = known.group == "multimedia" and known.ground == "rented"
    return [one for one in strange if pictures and WRITTEN.issuperset(one.skills)]


def _label(case: Case, at: str, each: Channel) -> str:
    return channel(case.plan, at, each.kind, each.name, case.catalog)
