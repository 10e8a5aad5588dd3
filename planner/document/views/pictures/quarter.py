"""Thirteen weeks at a glance: a row a week, a column a weekday, a sign a post, and what stands out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from planner.document.views.words import shortened
from planner.estimates.calendar import Calendar
from planner.language import _, day_of_week, number

MOST_SIGNS = 3
LONGEST = 40


@dataclass(frozen=True)
class Day:
    """`signs`: (sign, after its count if there are several; its place in the legend); `more`: how many signs have no
    room; `stands_out`: a holiday, an occasion, a quiet day."""

    signs: tuple[tuple[str, int], ...]
    more: str
    stands_out: bool


@dataclass(frozen=True)
class Week:
    begins: str
    days: tuple[Day, ...]
    said: str


@dataclass(frozen=True)
class View:
    """Without weeks nothing is drawn. `legend`: (sign, channel, how many posts)."""

    title: str = ""
    weekdays: tuple[str, ...] = ()
    weeks: tuple[Week, ...] = ()
    legend: tuple[tuple[str, str, str], ...] = ()


def view(laid: Calendar, names: dict[str, str], begins: tuple[str, ...], said: tuple[str, ...]) -> View:
    """`names`: those of the channels by their ids; `begins` and `said`: the first day of each week, and what stands out
    in it."""
    used = list(dict.fromkeys(slot.channel for slot in laid.published))
    signs = dict(zip(used, signs_of(names.get(id, id) for id in used), strict=True))
    posts = Counter((slot.day, slot.channel) for slot in laid.published)
    counts = Counter(slot.channel for slot in laid.published)
    special = _special(laid)
    first = [laid.start + timedelta(days=7 * week) for week in range(len(begins))]
    return View(
        _("Week by week"),
        tuple(day_of_week(laid.start + timedelta(days=at)) for at in range(7)),
        tuple(
            Week(begin, tuple(_day(monday + timedelta(days=at), signs, posts, special) for at in range(7)), words)
            for begin, monday, words in zip(begins, first, said, strict=True)
        ),
        tuple((sign, shortened(names.get(id, id), LONGEST), number(counts[id])) for id, sign in signs.items()),
    )


def _special(laid: Calendar) -> frozenset[date]:
    """A moment stands for its whole month, hence for no day."""
    marks = [mark for mark in laid.marks if mark.what and mark.kind != "moment"]
    return frozenset(
        day
        for mark in marks
        for at in range((min(mark.until, laid.end) - max(mark.day, laid.start)).days + 1)
        for day in (max(mark.day, laid.start) + timedelta(days=at),)
    )


def _day(day: date, signs: dict[str, str], posts: Counter[tuple[date, str]], special: frozenset[date]) -> Day:
    found = [
        (sign if (count := posts[day, id]) == 1 else f"{number(count)}{sign}", place)
        for place, (id, sign) in enumerate(signs.items())
        if posts[day, id]
    ]
    left = len(found) - MOST_SIGNS
    return Day(tuple(found[:MOST_SIGNS]), f"+{number(left)}" if left > 0 else "", day in special)


def signs_of(names: Iterable[str]) -> tuple[str, ...]:
    """A letter of each name that no other has; where none is left, two."""
    taken: list[str] = []
    for name in names:
        letters = [letter.upper() for letter in name if letter.isalpha() and len(letter.upper()) == 1] or ["•"]
        pairs = (f"{letters[0]}{number(at)}" for at in range(2, 1000))
        taken.append(next(sign for sign in (*letters, *pairs) if sign not in taken))
    return tuple(taken)
