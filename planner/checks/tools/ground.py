"""Whose ground the channels stand on, what can be seen there, and how one gets from there to the site."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.reading import found, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, enumerated
from planner.language import N_, _, in_every_language
from planner.plan.fuel import known_as

# Networks, pages of links and market places, where an address can be taken away.
LENT = frozenset(
    [
        "instagram.com",
        "facebook.com",
        "fb.com",
        "fb.me",
        "tiktok.com",
        "youtube.com",
        "youtu.be",
        "linkedin.com",
        "x.com",
        "twitter.com",
        "threads.net",
        "pinterest.com",
        "vk.com",
        "t.me",
        "wa.me",
        "whatsapp.com",
        "linktr.ee",
        "beacons.ai",
        "bio.link",
        "lnk.bio",
        "campsite.bio",
        "linkin.bio",
        "taplink.cc",
        "carrd.co",
        "etsy.com",
        "ebay.com",
        "amazon.com",
        "bandcamp.com",
        "soundcloud.com",
        "spotify.com",
        "yelp.com",
        "tripadvisor.com",
        "g.page",
        "maps.app.goo.gl",
    ]
)
NO_FIGURES = N_(
    "no figures, no statistics, no numbers, no insights, no analytics, cannot be measured, can't be measured, not be "
    "measured, cannot be counted, can't be counted, nothing can be counted, nothing is counted, nothing to measure, "
    "cannot measure, can't measure, not measurable, unmeasurable, cannot see who, can't see who, nobody can count"
)
LEADS_TO_SITE = N_("site., website, web page, homepage, link, landing page, form, shop., footer")


@rule("TOOL019", Severity.ADVICE, needs=("tools", "business"))
def all_on_rented_ground(case: Case) -> Iterator[Site]:
    """All your channels belong to somebody else.

    What it checks: Whether there is a website under Business, or a newsletter, a blog or another channel of your own
        beside the networks and listings. A page of links, or one on a network, is not your own.
    Why it matters: A network can change its rules, show your posts to fewer people, or shut your account overnight.
        What is yours stays, and so do the addresses of people who want to hear from you.
    Example: A shop has only Instagram and TikTok. If one account is blocked, half of its readers are gone.
    Sources: seed-J J4, seed-A A22, roadworthy
    """
    site, lent = case.plan.business.site.strip(), _lent(case.plan.business.site)
    known = [case.catalog.channel(each.kind) for _at, each in case.channels]
    if known and (not site or lent) and all(each and each.ground == "rented" for each in known):
        message = (
            _("All your channels belong to somebody else ({channels}), and so does your site, {site}.")
            if lent
            else _("All your channels belong to somebody else ({channels}), and you have no website of your own.")
        )
        names = enumerated(dict.fromkeys(_(each.label) for each in known if each))
        yield Site(
            "tools.channels",
            message.format(channels=names, site=site),
            _("Collect email addresses of people who agree to it, or set up a website, even with one page."),
            against="business.site",
        )


def _lent(site: str) -> bool:
    """Whether an address is a page on a network or a page of links, which is nobody's own."""
    host = site.strip().casefold().removeprefix("https://").removeprefix("http://").split("/")[0]
    return any(host == each or host.endswith(f".{each}") for each in LENT)


@rule("TOOL020", Severity.WARNING, needs=("tools", "metrics"))
def channel_that_cannot_be_measured(case: Case) -> Iterator[Site]:
    """Nothing can be counted on a channel.

    What it checks: Whether for each channel our catalogue knows a figure that can be read off there, or a measure of
        the plan names the channel; and whether the plan says itself that there are no figures.
    Why it matters: If nothing can be counted, you do not notice that nobody comes, and you go on spending the hours.
    Example: A notice board in a game shows nobody who read it. Count the people who name it at the counter.
    Sources: seed-J J5, roadworthy
    """
    read_off = {kind for measure in case.catalog.measures.values() for kind in measure.channels}
    said = known_as(" ".join(f"{each.name} {each.formula} {each.source}" for _at, each in case.measures))
    for at, each in case.channels if case.measures else ():
        known = case.catalog.channel(each.kind)
        names = [known_as(name) for name in (each.name, *(in_every_language(known.label) if known else ()))]
        can_be_read = known and (known.exports or each.kind in read_off or not known.is_open)
        admitted = found(f"{each.purpose}\n{each.do}", NO_FIGURES)
        if any(names) and (admitted or not can_be_read) and not any(name and name in said for name in names):
            message = (
                _("Nothing is counted on {channel}: the plan itself says “{words}”, and no measure names it.")
                if admitted
                else _("Nothing is counted on {channel}: no measure names it, and we know of no figure that it shows.")
            )
            yield Site(
                f"{at}.kind" if each.kind else f"{at}.name",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog), words=admitted),
                _("Add a measure that names it, if only how many say that they come from there, or drop it."),
                against="metrics.measures",
            )


@rule("TOOL021", Severity.ADVICE, needs=("tools", "metrics"))
def visits_wanted_and_no_way_to_the_site(case: Case) -> Iterator[Site]:
    """Visits to your site are counted, but no channel leads there.

    What it checks: Whether the plan says how channels and site lead to each other, once a measure counts visits from
        the channels.
    Why it matters: Hardly anybody types an address. Without a link in the profile, a button or a card, nobody comes
        to the site.
    Example: "Visits from social media, from 90 to 400", but nothing about links.
    Sources: seed-A A22, seed-A A25, seed-T T3
    """
    tools = case.plan.tools
    if tools.site_links.strip() or mentions(f"{tools.together} {_purposes(case)}", LEADS_TO_SITE):
        return
    for at, measure in case.measures:
        known = case.known[measure.id]
        if known and known.is_of_the_site:
            message = _("{measure} counts visits to your site, but nothing says how your channels lead there.")
            yield Site(
                "tools.site_links",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Say where the link stands: in each profile, in a post now and then, on a card in the bag."),
                against=f"{at}.name",
            )


def _purposes(case: Case) -> str:
    return " ".join(f"{each.purpose} {each.do}" for _at, each in case.channels)
