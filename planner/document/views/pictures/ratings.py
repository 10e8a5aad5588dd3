"""Ratings from 1 to 5 at a glance: five steps, so many of them filled, and the evidence for it."""

from dataclasses import dataclass

from planner.language import _, number
from planner.plan import Part
from planner.plan.answers import title
from planner.plan.landscape import Rating

BEST = 5


@dataclass(frozen=True)
class Rated:
    """`steps`: which of the five are filled."""

    name: str
    score: str
    steps: tuple[bool, ...]
    evidence: str


@dataclass(frozen=True)
class View:
    """Without rows nothing is drawn."""

    title: str
    rows: tuple[Rated, ...]


def view(part: Part, name: str) -> View:
    """A part whose fields are ratings, such as the five traits."""
    rated: Part = getattr(part, name)
    rows = tuple(
        _rated(title(type(rated), field), rating)
        for field, rating in rated
        if isinstance(rating, Rating) and not rating.is_blank
    )
    return View(title(type(part), name), rows)


def _rated(label: str, rating: Rating) -> Rated:
    score = rating.score or 0
    text = _("{score} of {best}").format(score=number(score), best=number(BEST)) if score else _("not rated yet")
    return Rated(label, text, tuple(at < score for at in range(BEST)), rating.evidence)
