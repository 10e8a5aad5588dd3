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
    """One point an hour; more hours are never worth less, because every mix that fits them fits more of them.

    So where both ends of a stretch are worth the same, all between them is.
    """
    worths: dict[int, float] = {}

    def fill(first: int, last: int) -> None:
        for hours in (first, last):
            if hours not in worths:
                worths[hours] = most(problem.with_hours(hours))
        if worths[first] == worths[last]:
            worths.update(dict.fromkeys(range(first, last), worths[first]))
        elif last - first > 1:
            middle = (first + last) // 2
            fill(first, middle)
            fill(middle, last)

    fill(HOURS[0], HOURS[-1])
    return tuple(Point(hours, worths[hours]) for hours in HOURS)
