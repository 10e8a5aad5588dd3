"""How long a text says that something takes: "two days", "48 hours", "a week"."""

import re
from functools import cache

from planner.checks.lists import ATTACHED, MOST_ATTACHED, either, plain
from planner.language import N_, in_every_language

# Translators: several forms of one number stand with "/" between them.
NUMBERS = N_("one, two, three, four, five, six, seven, eight, nine, ten")
A_FEW = N_("several, some, few, couple of")
ONE = N_("a., an., the., next., every., each., per., once a")
# Beginnings of words, with the hours of one.
UNITS = ((N_("hour, hrs, h."), 1), (N_("day, workday"), 24), (N_("week, wk."), 168), (N_("month, mo."), 720))
# What says it without a number in front, as Hebrew does of two, and of one by the number behind.
ALONE = (
    (N_("one hour."), 1),
    (N_("two hours."), 2),
    (N_("one day."), 24),
    (N_("two days."), 48),
    (N_("one week."), 168),
    (N_("two weeks."), 336),
    (N_("one month."), 720),
    (N_("two months."), 1440),
)
LEAST_OF_A_FEW = 2.0


def longest(text: str) -> tuple[float, str]:
    """The longest time that a text names, in hours, and the words for it; no hours if it names none."""
    return max(((_hours(match), match[0]) for match in _pattern().finditer(text)), default=(0.0, ""))


def _hours(match: re.Match[str]) -> float:
    if match.lastgroup and match.lastgroup.startswith("alone"):
        return ALONE[int(match.lastgroup.removeprefix("alone"))][1]
    unit = next(hours for place, (_unit, hours) in enumerate(UNITS) if match[f"unit{place}"])
    if match["digits"]:
        return float(match["digits"].replace(",", ".")) * unit
    word = match["word"].casefold()
    return _numbers().get(word, LEAST_OF_A_FEW if word in plain(A_FEW) else 1.0) * unit


@cache
def _numbers() -> dict[str, float]:
    said = ((place, forms) for words in in_every_language(NUMBERS) for place, forms in enumerate(words.split(", "), 1))
    return {form.casefold(): float(place) for place, forms in said for form in forms.split("/")}


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted({*_numbers(), *plain(A_FEW), *plain(ONE)}, key=len, reverse=True)
    count = rf"[{ATTACHED}]{{0,{MOST_ATTACHED}}}(?P<word>{'|'.join(map(re.escape, words))})\s+"
    digits = r"(?P<digits>\d{1,4}(?:[.,]\d)?)\s*"
    unit = "|".join(f"(?P<unit{place}>{either(words)})" for place, (words, _hours) in enumerate(UNITS))
    alone = "|".join(f"(?P<alone{place}>{either(words)})" for place, (words, _hours) in enumerate(ALONE))
    numbers = "|".join(map(re.escape, (*_numbers(), *plain(A_FEW))))
    adjective = rf"(?:(?!(?:{numbers})\b)(?:[^\W\d]+)\s+)??"
    return re.compile(rf"\b(?:(?:{digits}|{count}){adjective}(?:{unit})|{alone})", re.I)
