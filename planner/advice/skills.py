"""Which formats a person can make, by what they say they are good at."""

from collections.abc import Mapping
from functools import cache

from planner.catalog.kinds import Format
from planner.language import N_, in_every_language
from planner.plan.fuel import Person

# How people put it, as beginnings of words; translators put the words of their own language.
WORDS: Mapping[str, str] = {
    "writing": N_("writ, word, text, blog, letter, journal, language"),
    "photo": N_("photo, pictur, camera, image"),
    "video": N_("video, film, clip, reel, camera, edit"),
    "audio": N_("audio, sound, podcast, record, voice"),
    "design": N_("design, draw, layout, graphic, canva, illustr"),
    "talking": N_("talk, speak, answer, present, people, convers, teach"),
    "expertise": N_("expert, know, expla, craft, figure, technic, engineer, advice"),
    "care": N_("care, patien, polite, answer, listen, service, kind"),
}


@cache
def _said(words: str) -> tuple[str, ...]:
    return tuple(word for said in in_every_language(words) for word in said.split(", "))


def makeable(person: Person, formats: Mapping[str, Format]) -> frozenset[str] | None:
    """Ids of formats; None, for all of them, if they have said nothing that we understand."""
    said = person.skills.casefold()
    skills = {skill for skill, words in WORDS.items() if any(word in said for word in _said(words))}
    if not skills:
        return None
    return frozenset(id for id, format in formats.items() if skills.intersection(format.skills))
