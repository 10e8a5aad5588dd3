"""Why a channel is there: its purpose, its people, and what it is good for."""

from collections.abc import Iterator

from planner.catalog.kinds import Channel as Known
from planner.checks.business.customers import suits_nobody_who_pays
from planner.checks.case import Case
from planner.checks.landscape.audience import is_somewhere_else
from planner.checks.reading import affirmed
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, enumerated
from planner.language import N_, _
from planner.plan.choices import Customers
from planner.plan.landscape import Segment
from planner.plan.tools import Channel

# What people say who are somewhere because others are.
NO_REASON = N_(
    "agency recommended, adviser recommended, recommended it to us, recommended it., advised us to, everybody is "
    "there, everyone is there, everybody is on, says we, say we, said we, told us we, told us to, told me to, says a "
    "business, says i need, says one, my nephew, our nephew, my niece, my son thinks, my daughter thinks, a business "
    "needs, every business needs, business needs it, one needs it, you need it, need one, needs one, to keep up with, "
    "not miss out, missing out, have one too, has one too, are there too, is there too, does it too, do it too, "
    "everyone is on, everybody has, everyone has, everybody uses, everyone uses, everybody does, everyone does, "
    "everybody else, everyone else, all the others, because others, our competitors are, competitors are on, the "
    "competition is, because competitors, because it is popular, because it's popular, trend, hype, just in case, "
    "have to be there, must be there, have to be on, need to be on, one has to be, to be present, being present, to "
    "be everywhere, why not"
)


@rule("TOOL010", Severity.WARNING, needs=("tools",))
def channel_without_purpose(case: Case) -> Iterator[Site]:
    """There is no reason to be on a channel.

    What it checks: Whether each chosen channel says in a line what it is there for.
    Why it matters: If you know what a channel is for, you know what to post there, and when to leave it.
    Example: "Show cakes; take questions by message", rather than an empty line beside Instagram.
    Sources: seed-J J4, seed-E E2, seed-E E17
    """
    for at, each in case.channels:
        if not each.purpose.strip():
            message = _("Nothing says why you are on {channel}.")
            yield Site(
                f"{at}.purpose",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog)),
                _("Say in one line what it is there for, or drop the channel."),
            )


@rule("TOOL011", Severity.WARNING, needs=("tools",))
def there_because_others_are(case: Case) -> Iterator[Site]:
    """The only reason for a channel is that others are there.

    What it checks: Whether a purpose says no more than that everybody is there, that competitors are there, or that you
        have to be.
    Why it matters: Other people's accounts tell you nothing about your customers, or about what to post on Tuesday.
    Example: "Everybody is on TikTok" is no purpose; "show apprentices a day at the machine" is one.
    Sources: seed-J J1, seed-E E2
    """
    for at, each in case.channels:
        if affirmed(each.purpose, NO_REASON):
            message = _("{purpose}: that is no reason to be on {channel}.")
            told = {"channel": channel(case.plan, at, each.kind, each.name, case.catalog)}
            yield Site(
                f"{at}.purpose",
                message.format(purpose=called(case.plan, f"{at}.purpose", each.purpose), **told),
                _("Say what your customers get there, or move the channel to “Channels left alone”."),
            )


@rule("TOOL012", Severity.ADVICE, needs=("tools", "landscape"))
def nobody_of_the_audience_is_there(case: Case) -> Iterator[Site]:
    """A channel is for people who are on other channels.

    What it checks: Whether at least one audience of each network can be reached there, going by what you wrote under
        Landscape. Listings, and channels of your own such as a newsletter, are left out, since people come to those.
    Why it matters: If your people are not there, you have to find new ones first.
    Example: TikTok is for "Regulars at the counter", and under Landscape they are only on WhatsApp.
    Sources: seed-E E2, seed-T T3
    """
    segments = {segment.id: segment for segment in case.plan.landscape.segments}
    for at, each in case.channels:
        meant = [segments[id] for id in each.audiences if id in segments]
        known = case.catalog.channel(each.kind)
        if not known or known.is_quiet or not known.is_open or not meant:
            continue
        if not all(segment.channels for segment in meant) or all(is_somewhere_else(case, each) for each in meant):
            continue
        if not any(_is_there(segment, known) for segment in meant):
            message = _("{channel} is for {people}, but under Landscape they are on {places}.")
            names = enumerated(called(case.plan, f"landscape.segments[{one.id}]", one.name) for one in meant)
            places = dict.fromkeys(id for segment in meant for id in segment.channels)
            known_places = [_(found.label) for found in map(case.catalog.channel, places) if found]
            told = {"people": names, "places": enumerated(known_places) or _("other channels")}
            yield Site(
                f"{at}.audiences",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog), **told),
                _("Ask three of them where they really are; then correct it there, or choose another channel."),
                against=f"landscape.segments[{meant[0].id}].channels",
            )


@rule("TOOL013", Severity.ADVICE, needs=("tools", "business", "goal"))
def channel_for_other_customers(case: Case) -> Iterator[Site]:
    """A channel suits neither your customers nor your aims.

    What it checks: Whether a chosen channel suits your kind of customers or one of your aims, according to our
        catalogue, or one of its audiences can be reached there. One of the three is enough.
    Why it matters: A channel that is good for other people and other aims brings little for its hours.
    Example: A wholesaler who wants inquiries from shops is on Snapchat.
    Sources: seed-E E2, seed-E E17, roadworthy
    """
    customers, aims = case.plan.business.customers, set(case.plan.goal.aims)
    segments = {segment.id: segment for segment in case.plan.landscape.segments}
    for at, each in () if suits_nobody_who_pays(case) else case.channels:
        known = case.catalog.channel(each.kind)
        if not known or not customers or not aims or known.is_quiet or _suits(known, customers) or aims & {*known.aims}:
            continue
        if not any(_is_there(segments[id], known) for id in each.audiences if id in segments):
            message = _("{channel} suits neither your customers (“{customers}”) nor your aims.")
            yield Site(
                f"{at}.kind",
                message.format(channel=_label(case, at, each), customers=customers.label),
                _("Say in its purpose what it does for you, or move it to “Channels left alone”."),
                against="business.customers",
            )


def _is_there(segment: Segment, known: Known) -> bool:
    """On the channel itself, or on one in whose place it stands."""
    return not {known.id, *known.stands_for}.isdisjoint(segment.channels)


def _suits(known: Known, customers: Customers) -> bool:
    return customers.value in known.fits or (customers is Customers.BOTH and bool({"b2b", "b2c"} & {*known.fits}))


def _label(case: Case, at: str, each: Channel) -> str:
    return channel(case.plan, at, each.kind, each.name, case.catalog)
