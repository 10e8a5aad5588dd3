"""Whether a channel can be used where the customers are."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend, with_entry, without
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import channel
from planner.language import _, countries
from planner.plan.choices import Reach
from planner.plan.tools import Channel, Rejected

MOST_REJECTED = 30


@rule("TOOL014", Severity.BLOCKER, needs=("tools",))
def closed_network(case: Case) -> Iterator[Site]:
    """You chose a network that no longer exists.

    What it checks: Whether each chosen channel is still open, according to our catalogue.
    Why it matters: Nobody can sign up there, post there or read there. The hours and posts planned for it are lost.
    Example: Google+ closed years ago. Today a map listing does what a shop wanted from it.
    Sources: roadworthy
    """
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        if known and not known.is_open:
            message = _("You chose {channel}, but that network has closed.")
            other = case.catalog.channel(known.successor)
            remedy = _("Take it off the list.")
            if other:
                remedy = _("Take it off the list. Look at {other}, if you want what it used to give.")
            label = _("Take {channel} off the channels").format(channel=_(known.label))
            yield Site(
                f"{at}.kind",
                message.format(channel=_(known.label)),
                remedy.format(other=_(other.label) if other else ""),
                mend=Mend(label, (without(case.plan, at),)),
            )


@rule("TOOL015", Severity.BLOCKER, needs=("tools", "business"))
def channel_barred_at_home(case: Case) -> Iterator[Site]:
    """A channel is blocked or forbidden in the country of your customers.

    What it checks: Whether a chosen channel is blocked or unlawful in your country, according to our catalogue. If you
        serve the whole world, TOOL016 warns you instead.
    Why it matters: Customers cannot reach you there, and in some countries advertising there breaks the law.
    Example: Instagram for a bakery in Russia, where it is blocked and advertising on it is forbidden.
    Sources: roadworthy, russia-ads-2025
    """
    if case.plan.business.reach is not Reach.WORLD:
        yield from _barred(case)


@rule("TOOL016", Severity.WARNING, needs=("tools", "business"))
def channel_barred_for_some(case: Case) -> Iterator[Site]:
    """A channel is blocked or forbidden at home, though you sell worldwide.

    What it checks: Whether a chosen channel is blocked or unlawful in the country where most customers are, according
        to our catalogue, when you serve the whole world.
    Why it matters: Customers abroad can be reached there, but those at home cannot. And the law of your country applies
        to the person who posts.
    Example: An exporter in China on LinkedIn: buyers abroad see it, people at home do not.
    Sources: roadworthy
    """
    if case.plan.business.reach is Reach.WORLD:
        yield from _barred(case)


@rule("TOOL017", Severity.WARNING, needs=("tools", "business"))
def channel_not_used_in_the_country(case: Case) -> Iterator[Site]:
    """A channel is hardly used in your country.

    What it checks: Whether a chosen channel that people use in a few countries is used in yours, according to our
        catalogue.
    Why it matters: A network can be huge and still have none of your customers.
    Example: A dentist in Ireland with an account on VK, which is used in Russia and a few neighboring countries.
    Sources: seed-E E2, roadworthy
    """
    country, abroad = case.plan.business.country, case.plan.business.reach is Reach.WORLD
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        if known and country and known.only_in and country not in known.only_in and not abroad:
            message = _("{channel} is hardly used in your country: {country}.")
            told = {"channel": _label(case, at, each), "country": countries().get(country, country)}
            yield Site(
                f"{at}.kind",
                message.format(**told),
                _("Choose what your customers use, or say in its purpose whom you reach there."),
                against="business.country",
                mend=_moved(case, at, each, message.format(**told)),
            )


@rule("TOOL018", Severity.WARNING, needs=("tools", "business"))
def listing_without_a_place(case: Case) -> Iterator[Site]:
    """A map listing is planned, but customers do not come by.

    What it checks: Whether a listing on a map is chosen in a trade where, according to our catalogue, customers neither
        come by nor are visited.
    Why it matters: Maps take only businesses that meet customers. An invented address is against their rules, and
        sends people to a door that is not there.
    Example: An online shop without a counter does not belong on the map.
    Sources: roadworthy
    """
    trade = case.catalog.industry(case.plan.business.industry)
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        if known and trade and known.needs_visits and not trade.visited:
            message = _("You chose {channel}, but in your trade (“{trade}”) customers do not come by.")
            told = {"channel": _label(case, at, each), "trade": _(trade.label)}
            yield Site(
                f"{at}.kind",
                message.format(**told),
                _("Drop it, unless people really come to an address of yours."),
                against="business.industry",
                mend=_moved(case, at, each, _("Customers do not come by.")),
            )


def _barred(case: Case) -> Iterator[Site]:
    country = case.plan.business.country
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        bar = next((one for one in (known.barred_in if known else ()) if country in one.countries), None)
        if bar and country:
            message = _("You chose {channel}, but your customers are in this country: {country}. {why}")
            told = {"channel": _label(case, at, each), "country": countries().get(country, country)}
            yield Site(
                f"{at}.kind",
                message.format(why=_(bar.why), **told),
                _("Move it to “Channels left alone”, and look at what people use there."),
                against="business.country",
                mend=_moved(case, at, each, _(bar.why)),
            )


def _moved(case: Case, at: str, each: Channel, why: str) -> Mend:
    """From the channels to those left alone, with the reason."""
    rejected = case.plan.tools.rejected
    changes = [without(case.plan, at)]
    free = each.id not in {one.id for one in rejected} and len(rejected) < MOST_REJECTED
    if free and each.kind not in {one.kind for one in rejected}:
        changes.append(with_entry(case.plan, "tools.rejected", Rejected(id=each.id, kind=each.kind, reason=why)))
    return Mend(_("Move it to “Channels left alone”"), tuple(changes))


def _label(case: Case, at: str, each: Channel) -> str:
    return channel(case.plan, at, each.kind, each.name, case.catalog)
