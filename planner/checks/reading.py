"""How rules read what a person typed: by the words of lists (planner.checks.lists)."""

import re
from collections.abc import Iterator
from functools import cache

from planner.checks.lists import either
from planner.language import N_

# So many characters are read of a text: what stands behind them is not what the plan is about.
READ = 2000
CLAUSE = re.compile(r"[.;:!?\n]+(?:\s|$)|\n")
NEGATIONS = N_("no., not., never, without, nobody, none., neither, nor., don't, doesn't, isn't, won't, avoid, stop")
# Between two ages: "18 to 99".
TO = N_("to., and., bis.")
COMMON = N_("the., a., an., and., of., to., in., for., on., with., is., are., we., our., who., every")


def is_readable(text: str) -> bool:
    """Whether any of the most usual words stands there: of a text in a language that we cannot read nothing is said."""
    return mentions(text, COMMON)


def found(text: str, words: str) -> str:
    """The first of the words that a text holds, as the person typed it; empty if it holds none."""
    match = _pattern(words, text.isascii()).search(text)
    return match[0] if match else ""


def each_of(text: str, words: str) -> Iterator[re.Match[str]]:
    """Wherever one of the words stands."""
    return _pattern(words, text.isascii()).finditer(text)


def mentions(text: str, words: str) -> bool:
    return bool(found(text, words))


def affirmed(text: str, words: str) -> str:
    """As `found`, in a clause that does not say no: "we never send automatic answers" affirms nothing."""
    text = text[:READ]
    if not mentions(text, words):
        return ""
    every = ((found(clause, words), clause) for clause in CLAUSE.split(text))
    return next((hit for hit, clause in every if hit and not mentions(clause, NEGATIONS)), "")


@cache
def _pattern(words: str, for_ascii: bool) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(words, for_ascii)})", re.IGNORECASE)
