"""An audience that is everybody."""

import re
from collections.abc import Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.lists import either, link, plain
from planner.checks.reading import TO, found, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _

EVERYBODY = N_(
    "everybody, everyone, anybody, anyone, all people, general public, the public., all customers, the whole world, "
    "people of all ages, women of all ages, "
    "all men and women, all consumers, people in general, whole population, target group all, mass market"
)
# Words that mean everybody only where no noun comes behind, as Russian has them.
BARE = N_("everybody., everyone.")
MEANT_BY = N_("is., are., reach., really., basically., group., audience.")
JUST = N_("just., simply.")
ALL = N_(
    "all., people, public, customers, our customers, potential customers, clients, the public, the world, humans, "
    "consumers, users, target group, target audience, our target group, audience"
)
# "Everybody with a garden plot" is a group; "everybody in town" and "everyone who eats bread" are not.
NARROWED = N_("with, at, of, from, on, in, who")
WIDE = N_(
    "town., city., world, country, area., region, village, neighborhood, neighbourhood, county, nation., general, "
    "around., all ages, any age, every age, like., likes., love., loves., eats., eat., need., needs., want., wants., "
    "enjoy, uses., use., drinks., drink., interested, might, could, may., can., lives., live., has a., has money, cares"
)
# Followed by a name it is a place: "everybody in Cork".
IN = N_("in")
AGED = N_("age, aged, old., year, between, from.")


@rule("LAND007", Severity.WARNING, needs=("landscape",))
def everybody_is_the_audience(case: Case) -> Iterator[Site]:
    """The audience is everybody.

    What it checks: Whether an audience is named or described as everybody, the public or all people, or by ages that
        lie more than {ages-apart} years apart. A group such as “everybody with a garden plot” is fine.
    Why it matters: A post for everybody speaks to nobody in particular. It brings followers who never buy.
    Example: "Everybody who eats bread" is too wide. "Parents who buy rolls on Saturday" is an audience.
    Sources: seed-A A2, seed-T T3
    """
    for at, segment in entries("landscape.segments", case.plan.landscape.segments):
        word = _everybody(segment.name) or _only(segment.name)
        field = "name" if word else "who"
        word, ages = word or _meant(segment.who), _wide_ages(segment.who, case.limit("ages-apart"))
        if word or ages:
            message = _("{audience} is described as “{word}”. That is too wide to picture one person.")
            if field == "name":
                message = _("{audience} means everybody. That is too wide to picture one person.")
            elif not word:
                message = _(
                    "{audience} is described by nearly every age ({word}), and nobody can picture such a person."
                )
            yield Site(
                f"{at}.{field}",
                message.format(audience=called(case.plan, at, segment.name), word=word or ages),
                _("Describe one real customer: what they do, when they come, what they need."),
            )


def _everybody(text: str) -> str:
    """The word for everybody, unless what follows makes a group of it."""
    bare = None if (word := found(text, EVERYBODY)) else _bare().search(text)
    word = bare[0] if bare else word
    rest = _narrowed().match(text.partition(word)[2]) if word else None
    a_place = rest and rest[1].strip(", ").casefold() in plain(IN) and rest[2][:1].isupper()
    return "" if rest and not a_place and not mentions(rest[2], WIDE) else word


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(BARE)})(?=\s*(?:[^\w\s]|$)|{link(NARROWED, 2)})", re.IGNORECASE)


@cache
def _narrowed() -> re.Pattern[str]:
    return re.compile(rf",?({link(NARROWED, 2)})(\S[^.;\n]*)", re.IGNORECASE)


def _only(name: str) -> str:
    """A name that is nothing but "All" or "People"."""
    return name if name.strip(" .").casefold() in plain(ALL) else ""


@cache
def _ages() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,])(\d{{1,2}})\s*(?:-|–|{either(TO)})\s*(\d{{2,3}})(?![\d.,])", re.IGNORECASE)


def _wide_ages(text: str, most: float) -> str:
    """ "Aged 18 to 99" is everybody."""
    wide = (each[0] for each in _ages().finditer(text) if int(each[2]) - int(each[1]) > most)
    return next(wide, "") if mentions(text, AGED) else ""


def _meant(text: str) -> str:
    """ "Everyone who likes bread" is meant; "knows everybody in the street" is not."""
    word = _everybody(text)
    meant = rf"(?:^\W*|\b(?:{either(MEANT_BY)})\s+(?:(?:{either(JUST)})\s+)?){re.escape(word)}"
    return word if word and re.search(meant, text, re.IGNORECASE) else ""
