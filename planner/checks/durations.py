"""How long a text says that something takes: "two days", "48 hours", "a week"."""

import re
from functools import cache

from planner.language import N_, _

NUMBERS = N_("one, two, three, four, five, six, seven, eight, nine, ten")
A_FEW = N_("several, some, few, couple of")
ONE = N_("a., an., the., next., every., each., per., once a")
# Beginnings of words, with the hours of one.
UNITS = ((N_("hour, hrs, h."), 1), (N_("day, workday"), 24), (N_("week"), 168), (N_("month"), 720))
LEAST_OF_A_FEW = 2.0


def longest(text: str) -> tuple[float, str]:
    """The longest time that a text names, in hours, and the words for it; no hours if it names none."""
    found = ((_hours(match), match[0]) for match in _pattern(*map(_, _messages())).finditer(text))
    return max(found, default=(0.0, ""))


def _messages() -> tuple[str, ...]:
    return (NUMBERS, A_FEW, ONE, *(unit for unit, _hours in UNITS))


def _hours(match: re.Match[str]) -> float:
    unit = next(hours for place, (_unit, hours) in enumerate(UNITS) if match[f"unit{place}"])
    if match["digits"]:
        return float(match["digits"].replace(",", ".")) * unit
    word = match["word"].casefold()
    for said in (NUMBERS, _(NUMBERS)):
        if word in said.split(", "):
            return float(said.split(", ").index(word) + 1) * unit
    return (LEAST_OF_A_FEW if word in _all(A_FEW, _(A_FEW)) else 1.0) * unit


def _all(*lists: str) -> list[str]:
    return [word.rstrip(".") for word in _words(*lists)]


def _words(*lists: str) -> list[str]:
    return list(dict.fromkeys(word.casefold() for said in lists for word in said.split(", ")))


def _beginning(word: str) -> str:
    """As in planner.checks.reading: what ends with a full stop is a whole word."""
    return re.escape(word[:-1]) + r"\b" if word.endswith(".") else re.escape(word) + r"\w*"


@cache
def _pattern(*translated: str) -> re.Pattern[str]:
    words, units = _all(*_messages()[:3], *translated[:3]), list(zip(_messages()[3:], translated[3:], strict=True))
    count = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    unit = "|".join(
        rf"(?P<unit{place}>(?:{'|'.join(map(_beginning, _words(*both)))}))" for place, both in enumerate(units)
    )
    adjective = r"(?:(?:[^\W\d]+)\s+)??"
    return re.compile(rf"\b(?:(?P<digits>\d{{1,4}}(?:[.,]\d)?)\s*|(?P<word>{count})\s+){adjective}(?:{unit})", re.I)
