"""Whether an accepted risk still stands: the finding says the same, and the day to look again has not come."""

import re
from datetime import date

from planner.language import _, day
from planner.plan.waivers import Waiver

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
# Years are no quantities: the next one is another one.
YEAR = re.compile(r"(?:19|20)\d\d")


def says_the_same(then: str, now: str, percent: float) -> bool:
    """Word for word, with no figure further from what was accepted than so many percent."""
    pairs = zip(FIGURE.findall(then), FIGURE.findall(now), strict=False)
    return _words(then) == _words(now) and all(_is_near(*pair, percent) for pair in pairs)


def _words(text: str) -> list[str]:
    """Without figures, and wherever its lines may end."""
    return FIGURE.sub("#", text).split()


def _is_near(then: str, now: str, percent: float) -> bool:
    if then == now or YEAR.fullmatch(then):
        return then == now
    before, after = (float(each.replace(",", "")) for each in (then, now))
    return abs(after - before) <= before * percent / 100


def lapsed_on(waiver: Waiver, looked_on: date) -> str:
    """Why an acceptance does not hold on a day, whatever the plan says; empty if it holds."""
    if not (waiver.reason and waiver.name and waiver.review):
        return _("This was accepted without a reason, a name or a day to look again: decide again.")
    if waiver.review > looked_on:
        return ""
    said = _("{name} accepted this until {day} (“{reason}”). That day has come: decide again.")
    return said.format(name=waiver.name, day=day(waiver.review), reason=waiver.reason)


def lapse(waiver: Waiver, looked_on: date) -> str:
    """Why an acceptance does not hold any more."""
    changed = _("{name} accepted this (“{reason}”), but the plan has changed since: decide again.")
    return lapsed_on(waiver, looked_on) or changed.format(name=waiver.name, reason=waiver.reason)
