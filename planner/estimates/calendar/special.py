"""What the days that stand out ask for: the person's own days on every channel, holidays and moments on one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.catalog import Catalog
from planner.estimates.calendar.slots import Mark
from planner.language import N_, _
from planner.language import day as said_day
from planner.plan import Plan

# A post about a day is of use on it or in the week before.
EARLY = 7
# The catalogue's moments are themes with their own cautions, not posts.
THEME = N_("On the season: {moment}")
ONE_DAY = timedelta(days=1)
# Countries that lie south of the equator for the most part: their seasons are half a year away.
SOUTH = (
    "AO AR AU BI BO BR BW CL CD CG EC FJ GA ID KI KM LS MG MU MW MZ NA NC NR NZ "
    "PE PF PG PY RW SB SC SZ TL TO TV TZ UY VU WS ZA ZM ZW"
)


@dataclass(frozen=True)
class Post:
    """A place in the calendar that has a channel and a day, and nothing else yet."""

    id: str
    channel: str
    week: int
    day: date


def moments(plan: Plan, catalog: Catalog, start: date, end: date) -> tuple[Mark, ...]:
    """The trade's moments, each once a month, in the months that the calendar touches."""
    industry = catalog.industry(plan.business.industry)
    is_south = (plan.business.country or "-") in SOUTH
    found = []
    for first, last in _months(start, end):
        for each in industry.moments if industry else ():
            shift = 6 if is_south and each.south else 0
            if (first.month - 1 - shift) % 12 + 1 in each.months:
                found.append(Mark(_(each.what), first, last, "moment"))
    return tuple(found)


def _months(start: date, end: date) -> Iterator[tuple[date, date]]:
    while start <= end:
        after = (start.replace(day=1) + timedelta(days=32)).replace(day=1)
        yield start, min(end, after - timedelta(days=1))
        start = after


def special(posts: Sequence[Post], marks: Sequence[Mark]) -> dict[str, str]:
    """Prompts by the id of the post. posts: in the order of their days."""
    found: dict[str, str] = {}
    own = [mark for mark in marks if mark.kind in ("occasion", "quiet") and mark.what.strip()]
    # The last day first: each takes the latest post that is left before it, so their posts come in the days' order.
    for mark in reversed(own):
        for channel in dict.fromkeys(post.channel for post in posts):
            _give(found, [post for post in posts if post.channel == channel], mark)
    for mark in reversed(_joined([mark for mark in marks if mark.kind == "holiday"])):
        _give(found, posts, mark)
    _spread(found, posts, [mark for mark in marks if mark.kind == "moment"])
    return found


def _give(found: dict[str, str], posts: Sequence[Post], mark: Mark) -> None:
    """To the last free post before the day, or on it."""
    near = [post for post in posts if 0 <= (mark.day - post.day).days <= EARLY and post.id not in found]
    if near:
        found[near[-1].id] = _said(mark)


def _joined(holidays: Sequence[Mark]) -> list[Mark]:
    """Holidays on days in a row are one, by the name of the first. holidays: in the order of their days."""
    found: list[Mark] = []
    for mark in holidays:
        if found and mark.day <= found[-1].until + ONE_DAY:
            found[-1] = replace(found[-1], until=max(found[-1].until, mark.until))
        else:
            found.append(mark)
    return found


def _said(mark: Mark) -> str:
    if mark.until > mark.day:
        words = _("{what}, from {day} to {until}")
        return words.format(what=mark.what, day=said_day(mark.day), until=said_day(mark.until))
    return _("{what}, on {day}").format(what=mark.what, day=said_day(mark.day))


def _spread(found: dict[str, str], posts: Sequence[Post], moments: Sequence[Mark]) -> None:
    """Evenly over the month, and on half of its posts at most: the month belongs to the pillars too."""
    by_month: dict[date, list[Mark]] = {}
    for mark in moments:
        by_month.setdefault(mark.day, []).append(mark)
    used: dict[str, int] = {}
    for first, marks in by_month.items():
        within = [post for post in posts if first <= post.day <= marks[0].until]
        for place, mark in enumerate(marks[: len(within) // 2]):
            free = [post for post in within if post.id not in found]
            if not free:
                break
            middle = first + (marks[0].until - first) * ((place + 0.5) / len(marks))
            chosen = min(free, key=lambda post: (used.get(post.channel, 0), abs((post.day - middle).days)))
            found[chosen.id] = _(THEME).format(moment=mark.what)
            used[chosen.channel] = used.get(chosen.channel, 0) + 1
