"""Who runs a channel: whether they give it time, know the app, can make what is wanted, and speak the language."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from planner.advice.skills import makeable
from planner.catalog.kinds import Channel as Known
from planner.checks.business.customers import reads_what_nobody_writes
from planner.checks.case import Case
from planner.checks.lists import link, plain
from planner.checks.names import AND
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import channel, enumerated
from planner.language import N_, _, in_every_language, languages
from planner.plan.fuel import Person, known_as
from planner.plan.tools import Channel

# Skills without which a format is not made; whoever makes a film or a talk says so.
CRAFTS = frozenset(("video", "audio", "design"))
NO_WORD, SHORT = re.compile(r"\W+"), 3
SUITES = {"facebook": "meta", "instagram": "meta", "threads": "meta instagram", "youtube-shorts": "youtube"}
EVERY_APP = N_("all of them, all apps, every app, all the apps, all networks, all social")


@rule("TOOL027", Severity.ADVICE, needs=("tools", "fuel"))
def nobody_knows_the_app(case: Case) -> Iterator[Site]:
    """Nobody knows the app of a channel.

    What it checks: Whether somebody names each chosen network among the apps they use without help, once somebody has
        said what they are good at or which apps they know.
    Why it matters: The first weeks go into finding the buttons, and everybody can see the mistakes.
    Example: TikTok is chosen, and the apps known are Facebook and a spreadsheet.
    Sources: seed-J J6
    """
    people = [each for each in case.plan.fuel.people if not each.is_blank]
    helpers = " ".join(f"{each.name} {each.work}" for each in case.plan.fuel.freelancers)
    apps, skilled = " ".join(each.apps for each in people).strip(), any(each.skills.strip() for each in people)
    if not (apps or skilled) or _says(apps, EVERY_APP):
        return
    known = [(at, each, case.catalog.channel(each.kind)) for at, each in case.channels]
    unnamed = [
        (at, _label(case, at, each))
        for at, each, channel in known
        if channel and channel.is_open and not channel.is_quiet and not _names_of(channel) & _words(f"{apps} {helpers}")
    ]
    message = _("You chose {channel}, but nobody names it among the apps they use without help.")
    remedy = _("Let one person try it in private for a week, or choose a channel that somebody knows.")
    against = f"fuel.people[{people[0].id}].apps"
    if unnamed and not apps:
        message = _("You chose {channel}, but nobody says which apps they use without help.")
        names = enumerated(dict.fromkeys(name for _at, name in unnamed))
        yield Site("tools.channels", message.format(channel=names), remedy, against=against)
    for at, name in unnamed if apps else ():
        yield Site(f"{at}.kind", message.format(channel=name), remedy, against=against)


@rule("TOOL028", Severity.WARNING, needs=("tools", "fuel"))
def formats_nobody_can_make(case: Case) -> Iterator[Site]:
    """Nobody can make what a channel needs.

    What it checks: Whether somebody is good at one of the things that a planned film, recording or drawing needs. Only
        checked once everybody has said what they are good at, and if nobody from outside helps.
    Why it matters: Each format has to be made by somebody. If nobody can, it is not made, or it looks bad.
    Example: Long videos are planned, and the two people are good at baking bread and at writing.
    Sources: seed-J J6, seed-J J4
    """
    people = [each for each in case.plan.fuel.people if not each.is_blank]
    helpers = [Person(id=each.id, skills=each.work) for each in case.plan.fuel.freelancers if not each.is_blank]
    can = [_makeable(case, each) for each in (*people, *helpers)]
    if not people or None in can:
        return
    made = {id for formats in can if formats is not None for id in formats}
    for at, each in case.channels:
        wanted = [found for found in map(case.catalog.format, each.formats) if found and found.skills[0] in CRAFTS]
        missing = [one for one in wanted if one.id not in made]
        if missing:
            message = _("{channel} needs {formats}, but nobody has said that they are good at anything this takes.")
            told = {"formats": enumerated(_("“{format}”").format(format=_(one.label)) for one in missing)}
            yield Site(
                f"{at}.formats",
                message.format(channel=_label(case, at, each), **told),
                _("Choose what your people can make, write down who can, or plan help from outside."),
                against=f"fuel.people[{people[0].id}].skills",
            )


@rule("TOOL029", Severity.WARNING, needs=("tools", "landscape"))
def language_the_audience_does_not_read(case: Case) -> Iterator[Site]:
    """A channel speaks a language that its audience does not read.

    What it checks: Whether the language of each channel, or else those of the business, is one that an audience of
        the channel reads.
    Why it matters: People skip what they would have to translate.
    Example: "Parents nearby" read Polish, and Instagram is in English.
    Sources: seed-E E17
    """
    segments = {segment.id: segment for segment in case.plan.landscape.segments}
    usual = _languages(*case.plan.business.languages)
    for at, each in case.channels:
        meant = [segments[id] for id in each.audiences if id in segments and segments[id].language.strip()]
        if all(reads_what_nobody_writes(case, segment) for segment in meant):
            continue
        spoken, read = _languages(each.language) or usual, _languages(*(segment.language for segment in meant))
        if spoken and read and None not in spoken | read and not spoken & read:
            message = _("{channel} is in {spoken}, but the people it is for read {read}.")
            told = {
                "spoken": each.language.strip() or enumerated(case.plan.business.languages),
                "read": enumerated(dict.fromkeys(segment.language.strip() for segment in meant)),
            }
            yield Site(
                f"{at}.language",
                message.format(channel=_label(case, at, each), **told),
                _("Write in their language, with somebody who grew up with it, or choose other people for it."),
                against=f"landscape.segments[{meant[0].id}].language",
            )


def _makeable(case: Case, person: Person) -> frozenset[str] | None:
    """None if they have said nothing, or in letters in which we know no words."""
    said = makeable(person, case.catalog.formats)
    return frozenset() if said is None and person.skills.strip() and person.skills.isascii() else said


def _languages(*said: str) -> frozenset[str | None]:
    """Codes of languages; None for a word that is no name of one we know."""
    names = _names()
    words = _between().split(" , ".join(said))
    return frozenset(names.get(known_as(word)) for word in words if word.strip())


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"[,;/&+()]|{link(AND)}", re.IGNORECASE)


@cache
def _names() -> dict[str, str]:
    """Languages by their names in all of ours."""
    named = [Locale.parse(each).languages for each in languages()]
    return {known_as(name): code.split("_")[0] for names in named for code, name in names.items()}


def _says(text: str, words: str) -> bool:
    return any(word in known_as(text) for word in plain(words))


def _words(text: str) -> frozenset[str]:
    return frozenset(filter(None, NO_WORD.split(text.casefold())))


def _names_of(known: Known) -> frozenset[str]:
    """By which people name a channel in a list of apps; short words of a label, such as "of", name nothing."""
    long = (word for word in _words(" ".join(in_every_language(known.label))) if len(word) > SHORT)
    return _words(f"{known.id} {SUITES.get(known.id, '')}").union(long)


def _label(case: Case, at: str, each: Channel) -> str:
    return channel(case.plan, at, each.kind, each.name, case.catalog)
