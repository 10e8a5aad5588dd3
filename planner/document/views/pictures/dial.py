"""The fuel gauge as a dial: the hours that a usual week asks for against the hours there are, and the verdict."""

from dataclasses import dataclass
from math import cos, pi, sin

from planner.checks.words import hours
from planner.document.views import loads
from planner.document.views.charts import Tone
from planner.document.views.pictures.ribbon import Point, path
from planner.estimates import Gauge, Load
from planner.estimates.range import rounded
from planner.language import _, number

# Of the drawing: the hub, how far out the band lies, and how wide it is.
WIDTH, HEIGHT, HUB, RADIUS, HALF = 100, 60, (50, 52), 36, 4
BEYOND = 1.1
EVERY = 0.02


@dataclass(frozen=True)
class Mark:
    """A word on the rim, in percent of the drawing from the inline start and from the top."""

    text: str
    x: float
    y: float


@dataclass(frozen=True)
class View:
    """Paths; `over`: the hours that nobody has, hatched. `ends`: of the scale; `figures`: (what, hours).
    Without a band nothing is drawn."""

    about: str
    tone: Tone
    verdict: str
    track: str = ""
    over: str = ""
    band: str = ""
    limit: str = ""
    needle: str = ""
    marks: tuple[Mark, ...] = ()
    ends: tuple[str, ...] = ()
    figures: tuple[tuple[str, str], ...] = ()


def view(found: Gauge) -> View:
    of = found.in_all
    if not of.lines or of.usual.high <= 0:
        return View("", "", "")
    there, ends = of.hours, of.usual
    whole = max(ends.high, there or 0) * BEYOND
    low, likely, high = (each / whole for each in ends.ends)
    limit = None if there is None else there / whole
    about = _(
        "A dial from 0 to {whole} hours a week. The band goes from {low} to {high}, the needle stands at {likely}."
    )
    if there is not None:
        about = _(
            "A dial from 0 to {whole} hours a week. The band goes from {low} to {high}, the needle stands at {likely}; "
            "the mark stands at the {there} hours there are."
        )
    known = {
        "there": hours(there or 0),
        "whole": hours(whole),
        "low": hours(ends.low),
        "high": hours(ends.high),
        "likely": hours(ends.likely),
    }
    return View(
        about=about.format(**known),
        tone=loads.tone(of),
        verdict=verdict(of),
        track=_arc(0, 1),
        over="" if limit is None else _hatched(limit, 1),
        band=_arc(low, max(high, low + 0.01)),
        limit="" if limit is None else path((_at(limit, RADIUS - 8), _at(limit, RADIUS + 6))),
        needle=path((_at(likely + 0.5, 1.8), _at(likely, RADIUS + 3), _at(likely - 0.5, 1.8)), is_closed=True),
        marks=() if limit is None else (_mark(hours(there or 0), limit),),
        ends=(number(0), hours(whole)),
        figures=tuple(_figures(of)),
    )


def _at(share: float, radius: float) -> Point:
    angle = pi * (1 - share)
    return HUB[0] + radius * cos(angle), HUB[1] - radius * sin(angle)


def _arc(start: float, end: float) -> str:
    """A band along the rim, as its outline."""
    steps = max(2, round((end - start) / EVERY))
    shares = [start + (end - start) * step / steps for step in range(steps + 1)]
    outer, inner = ([_at(share, RADIUS + way) for share in shares] for way in (HALF, -HALF))
    return path([*outer, *reversed(inner)], is_closed=True)


def _hatched(start: float, end: float) -> str:
    """Lines across the band."""
    count = round((end - start) / EVERY)
    shares = [start + (at + 0.5) * EVERY for at in range(count)]
    return " ".join(path((_at(share, RADIUS - HALF), _at(share, RADIUS + HALF))) for share in shares)


def _mark(text: str, share: float) -> Mark:
    x, y = _at(share, RADIUS + 8)
    return Mark(text, round(100 * x / WIDTH, 2), round(100 * y / HEIGHT, 2))


def _figures(of: Load) -> list[tuple[str, str]]:
    rows = [
        (_("At least"), hours(of.usual.low)),
        (_("As likely as not (the needle)"), hours(of.usual.likely)),
        (_("At most"), hours(of.usual.high)),
    ]
    return rows if of.hours is None else [*rows, (_("Hours there are (the mark)"), hours(of.hours))]


def verdict(of: Load) -> str:
    """To a tenth of an hour, as the rules measure."""
    if of.hours is None:
        return _("Nobody has said yet how many hours there are.")
    if of.is_over:
        text = _("Too much: as likely as not {hours} hours a week are missing.")
        return text.format(hours=hours(rounded(of.usual.likely) - of.hours))
    if of.is_over_at_worst:
        text = _("It fits as likely as not; if everything takes longest, {hours} hours a week are missing.")
        return text.format(hours=hours(rounded(of.usual.high) - of.hours))
    return _("It fits, even if everything takes longest.")
