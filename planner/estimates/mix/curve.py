"""What the best mix is worth for each number of hours a week."""

from dataclasses import dataclass

from planner.estimates.mix.best import most
from planner.estimates.mix.problem import Problem

HOURS = range(1, 41)


@dataclass(frozen=True)
class Point:
    hours: float
    worth: float


def curve(problem: Problem) -> tuple[Point, ...]:
    """One point an hour; more hours are never worth less, because every mix that fits them fits more of them."""
    return tuple(Point(hours, most(problem.with_hours(hours))) for hours in HOURS)
