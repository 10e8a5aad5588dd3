"""The people whom the plan is for."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import _, ngettext, number
from planner.plan.landscape import Segment


@rule("LAND002", Severity.WARNING, needs=("landscape", "tools"))
def audience_on_no_channel(case: Case) -> Iterator[Site]:
    """An audience is on no chosen channel.

    What it checks: Whether each audience is chosen as the audience of at least one channel. If none of the places
        where it can be reached is chosen, LAND003 says so instead.
    Why it matters: The plan promises to reach these people and then never goes where they are.
    Example: Wedding planners are an audience, and both Instagram and the newsletter are only for parents nearby.
    Sources: seed-E E2, seed-T T3
    """
    reached = {audience for channel in case.plan.tools.channels for audience in channel.audiences}
    for at, segment in entries("landscape.segments", case.plan.landscape.segments):
        if reached and segment.id not in reached and not is_somewhere_else(case, segment):
            message = _("No channel is meant for {audience}.")
            yield Site(
                f"{at}.name",
                message.format(audience=called(case.plan, at, segment.name)),
                _("Choose these people as the audience of a channel under Tools, or take them off the list."),
                against="tools.channels",
                mend=_reach(case, segment),
            )


def _reach(case: Case, segment: Segment) -> Mend | None:
    """If they are known to be on one chosen channel, it is to be for them too."""
    there = [(at, each) for at, each in case.channels if each.kind in segment.channels]
    known = case.catalog.channel(there[0][1].kind) if len(there) == 1 else None
    if known is None:
        return None
    at, channel = there[0]
    label = _("Let {channel} be for them too").format(channel=channel.name or _(known.label))
    return Mend(label, ((f"{at}.audiences", (*channel.audiences, segment.id)),))


@rule("LAND003", Severity.WARNING, needs=("landscape", "tools"))
def audience_is_somewhere_else(case: Case) -> Iterator[Site]:
    """None of your channels is where an audience is.

    What it checks: Whether at least one of the places where an audience can be reached is chosen under Tools. A
        newsletter, a blog or a listing that is meant for these people is enough, since they can be led there.
    Why it matters: People do not move to another network for a shop. You have to be where they are.
    Example: The parents are on WhatsApp and Facebook, and the plan is on TikTok.
    Sources: seed-E E2, seed-T T3
    """
    for at, segment in entries("landscape.segments", case.plan.landscape.segments):
        if is_somewhere_else(case, segment):
            message = _("{audience} can be reached on {places}, but none of your channels is there.")
            places = enumerated(_(each.label) for each in map(case.catalog.channel, segment.channels) if each)
            told = {"audience": called(case.plan, at, segment.name), "places": places}
            yield Site(
                f"{at}.channels",
                message.format(**told),
                _("Choose one of these places, or ask three of these people where they really are."),
                against="tools.channels",
            )


def is_somewhere_else(case: Case, segment: Segment) -> bool:
    """Whether none of the channels is where these people are, and none of them is a place to which they can be led."""
    known = any(case.catalog.channel(id) for id in segment.channels)
    if not known or not case.kinds or case.kinds.intersection(segment.channels):
        return False
    return not any(_waits_for(case, segment, each.kind, each.audiences) for _at, each in case.channels)


def _waits_for(case: Case, segment: Segment, kind: str | None, audiences: tuple[str, ...]) -> bool:
    """Whether a channel is a place to which these people can be led, or one that we do not know."""
    known = case.catalog.channel(kind)
    return segment.id in audiences and (known is None or known.is_quiet)


@rule("LAND008", Severity.ADVICE, needs=("landscape",))
def audience_without_a_face(case: Case) -> Iterator[Site]:
    """An audience has a name and nothing else.

    What it checks: Whether each audience says at least one of these: who they are, what they need, what bothers them.
    Why it matters: A good post begins with what somebody needs. From a name alone nobody can tell what to write.
    Example: "Parents" is only a name. "They need a cake that is sure to be ready" gives you the next post.
    Sources: seed-A A2, seed-E E8, seed-J J2
    """
    for at, segment in entries("landscape.segments", case.plan.landscape.segments):
        if not (segment.who or segment.needs or segment.pains):
            message = _("The plan does not say who {audience} are, what they need or what bothers them.")
            yield Site(
                f"{at}.needs",
                message.format(audience=called(case.plan, at, segment.name)),
                _("Think of one of them, and write down what that person came for last time."),
            )


@rule("LAND009", Severity.ADVICE, needs=("landscape",))
def too_many_audiences(case: Case) -> Iterator[Site]:
    """There are too many audiences.

    What it checks: Whether there are more than {audiences} audiences, or more than {audiences-when-short} with fewer
        than {short-of-hours} hours a week.
    Why it matters: Each audience needs subjects, channels and hours of its own. With too many of them none gets
        enough to notice you.
    Example: Six audiences and four hours a week leave forty minutes for each.
    Sources: seed-J J2, seed-A A2, roadworthy
    """
    count = sum(1 for _each in entries("landscape.segments", case.plan.landscape.segments))
    short = case.there is not None and case.there < case.limit("short-of-hours")
    most = case.limit("audiences-when-short" if short else "audiences")
    if count > most:
        message = ngettext("The plan is for {count} audience.", "The plan is for {count} audiences at once.", count)
        if short:
            message = ngettext(
                "The plan is for {count} audience, with {hours} hours a week.",
                "The plan is for {count} audiences, with {hours} hours a week.",
                count,
            )
        told = {"count": number(count), "hours": number(round(case.there or 0, 1))}
        remedy = _("Keep the {most} that matter most for the goal; the others may read along.")
        yield Site(
            "landscape.segments",
            message.format(**told),
            remedy.format(most=number(most)),
            against="fuel.people" if short else "",
        )
