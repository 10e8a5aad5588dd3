"""Whose ground the channels stand on, what can be seen there, and how one gets from there to the site."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, enumerated
from planner.language import N_, _
from planner.plan.fuel import known_as

LEADS_TO_SITE = N_("site., website, web page, homepage, link, landing page, form, shop., footer")


@rule("TOOL019", Severity.ADVICE, needs=("tools", "business"))
def all_on_rented_ground(case: Case) -> Iterator[Site]:
    """All your channels belong to somebody else.

    What it checks: Whether there is a website under Business, or a newsletter, a blog or another channel of your own
        beside the networks and listings.
    Why it matters: A network can change its rules, show your posts to fewer people, or shut your account overnight.
        What is yours stays, and so do the addresses of people who want to hear from you.
    Example: A shop has only Instagram and TikTok. If one account is blocked, half of its readers are gone.
    Sources: seed-J J4, seed-A A22, roadworthy
    """
    site = case.plan.business.site.strip()
    known = [case.catalog.channel(each.kind) for _at, each in case.channels]
    if known and not site and all(each and each.ground == "rented" for each in known):
        message = _("All your channels belong to somebody else ({channels}), and you have no website of your own.")
        names = enumerated(dict.fromkeys(_(each.label) for each in known if each))
        yield Site(
            "tools.channels",
            message.format(channels=names),
            _("Collect email addresses of people who agree to it, or set up a website, even with one page."),
            against="business.site",
        )


@rule("TOOL020", Severity.WARNING, needs=("tools", "metrics"))
def channel_that_cannot_be_measured(case: Case) -> Iterator[Site]:
    """Nothing can be counted on a channel.

    What it checks: Whether for each channel our catalogue knows a figure that can be read off there, or a measure of
        the plan names the channel.
    Why it matters: If nothing can be counted, you do not notice that nobody comes, and you go on spending the hours.
    Example: A notice board in a game shows nobody who read it. Count the people who name it at the counter.
    Sources: seed-J J5, roadworthy
    """
    read_off = {kind for measure in case.catalog.measures.values() for kind in measure.channels}
    said = known_as(" ".join(f"{each.name} {each.formula} {each.source}" for _at, each in case.measures))
    for at, each in case.channels if case.measures else ():
        known = case.catalog.channel(each.kind)
        names = [known_as(name) for name in (each.name, known.label if known else "", _(known.label) if known else "")]
        can_be_read = known and (known.exports or each.kind in read_off or not known.is_open)
        if any(names) and not can_be_read and not any(name and name in said for name in names):
            message = _("Nothing is counted on {channel}: no measure names it, and we know of no figure that it shows.")
            yield Site(
                f"{at}.kind" if each.kind else f"{at}.name",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog)),
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
