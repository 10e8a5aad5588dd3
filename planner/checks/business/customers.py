"""Who pays, where they are, what they read, and whether the rest of the plan knows."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from planner.catalog.kinds import Channel
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import _, languages, ngettext, number
from planner.plan.choices import Customers
from planner.plan.landscape import Segment

CODE = 2
# Trades whose customers come from far away and look them up on the map when they are there.
TRAVELED_TO = ("travel", "hotel", "events")


@rule("BUS003", Severity.WARNING, needs=("business", "landscape"))
def language_of_an_audience_is_missing(case: Case) -> Iterator[Site]:
    """An audience reads a language that you do not write in.

    What it checks: Whether the language of each audience is among the languages of the business, or that of a
        channel.
    Why it matters: Most people skip what they would have to translate, however good the offer is.
    Example: Nurses from Poland are an audience, and your languages are English and German.
    Sources: seed-E E17
    """
    for at, segment in entries("landscape.segments", case.plan.landscape.segments):
        if reads_what_nobody_writes(case, segment):
            message = _("{audience} reads {language}, but neither you nor any of your channels writes in it.")
            told = {"audience": called(case.plan, at, segment.name), "language": segment.language}
            added = (*case.plan.business.languages, segment.language)
            yield Site(
                "business.languages",
                message.format(**told),
                _("Find somebody who writes it well, or reach these people in another way."),
                against=f"{at}.language",
                mend=Mend(_("Add {language} to your languages").format(**told), (("business.languages", added),)),
            )


def reads_what_nobody_writes(case: Case, segment: Segment) -> bool:
    """Whether neither the business nor a channel uses the language of an audience."""
    theirs = _languages(segment.language)
    ours = _languages(", ".join(case.plan.business.languages)) if theirs else frozenset()
    if not theirs or not ours or theirs & ours:
        return False
    return not any(theirs & _languages(each.language) for _at, each in case.channels)


@cache
def _languages(text: str) -> frozenset[str]:
    """The codes of the languages that a text names, in any of ours."""
    names = _names()
    return frozenset(names[word] for word in re.findall(r"\w+", text.casefold()) if word in names)


@cache
def _names() -> dict[str, str]:
    """Of the languages with a code of two letters: the others share their names with other things."""
    pairs = (pair for language in reversed(languages()) for pair in Locale.parse(language).languages.items())
    return {name.casefold(): code for code, name in pairs if len(code) == CODE}


@rule("BUS004", Severity.WARNING, needs=("business", "tools"))
def reach_that_no_channel_has(case: Case) -> Iterator[Site]:
    """None of your channels reaches the place where your customers are.

    What it checks: Whether at least one chosen channel suits where the customers are: the neighborhood, the town, the
        country or the world.
    Why it matters: A map listing shows you to people nearby, and to nobody abroad. A podcast is heard all over the
        world, and by few people in your street.
    Example: The customers are in the neighborhood, and the only channels are a podcast and X.
    Sources: seed-E E2, roadworthy
    """
    reach, known = case.plan.business.reach, _known(case)
    if case.plan.business.industry in TRAVELED_TO and any(each.needs_visits for each in known):
        return
    if reach and known and not any(not each.reaches or reach.value in each.reaches for each in known):
        message = _("Your customers are in “{reach}”, but none of your channels is made for that: {channels}.")
        told = {"reach": reach.label, "channels": enumerated(dict.fromkeys(_(each.label) for each in known))}
        yield Site(
            "business.reach",
            message.format(**told),
            _("Add a channel that these people use, or correct where your customers are."),
            against="tools.channels",
        )


@rule("BUS005", Severity.WARNING, needs=("business", "tools"))
def customers_that_no_channel_suits(case: Case) -> Iterator[Site]:
    """None of your channels suits your kind of customers.

    What it checks: Whether at least one chosen channel suits your kind of customers: people, other businesses, or
        members and supporters.
    Why it matters: An engineer who buys parts and a guest of a café look in different places. Even a good post is not
        seen in the wrong one.
    Example: A maker of pump parts sells to engineers, and is on TikTok and Snapchat only.
    Sources: seed-E E2, seed-T T3, roadworthy
    """
    customers = case.plan.business.customers
    if customers and suits_nobody_who_pays(case):
        message = _("Your customers are “{customers}”, but none of your channels is made for them: {channels}.")
        channels = enumerated(dict.fromkeys(_(each.label) for each in _known(case)))
        told = {"customers": customers.label, "channels": channels}
        yield Site(
            "business.customers",
            message.format(**told),
            _("Add a channel where they look for somebody like you, or correct who your customers are."),
            against="tools.channels",
        )


def suits_nobody_who_pays(case: Case) -> bool:
    customers, known = case.plan.business.customers, _known(case)
    if customers is None or customers is Customers.BOTH or not known:
        return False
    return not any(customers.value in each.fits for each in known)


def _known(case: Case) -> tuple[Channel, ...]:
    """The chosen channels, if the catalogue knows all of them; one that we do not know may suit anybody."""
    known = [case.catalog.channel(each.kind) for _at, each in case.channels]
    return tuple(each for each in known if each) if all(known) else ()


@rule("BUS008", Severity.ADVICE, needs=("business", "fuel"))
def more_people_give_time_than_work_here(case: Case) -> Iterator[Site]:
    """More people give time than work here.

    What it checks: Whether there are more people with hours under Fuel than people who work in the business.
    Why it matters: The number of people tells us how many channels you can keep up. One of the two counts is wrong, or
        somebody from outside is on your list of people.
    Example: "People: 1" under Business, and three people with hours under Fuel.
    Sources: seed-J J3, roadworthy
    """
    people = case.plan.business.people
    giving = len({each.name or each.id for each in case.plan.fuel.people if each.hours_per_week})
    if people and giving > people:
        message = ngettext(
            "{people} person works here, and {giving} give hours.",
            "{people} people work here, and {giving} give hours.",
            people,
        )
        yield Site(
            "business.people",
            message.format(people=number(people), giving=number(giving)),
            _("Correct the count, or enter those who do not work here as help from outside."),
            against="fuel.people",
            mend=Mend(_("Set it to {count}").format(count=number(giving)), (("business.people", giving),)),
        )
