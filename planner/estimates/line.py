"""One piece of the work that a plan asks for, and all of it: hours with their kind, role, owner and sources."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from planner.catalog import Strength
from planner.estimates.range import Range, total
from planner.language import _
from planner.plan.choices import Frequency

WEEKLY = "hours a week"
TIMES_A_WEEK = {
    Frequency.DAILY: 5.0,
    Frequency.WEEKLY: 1.0,
    Frequency.MONTHLY: 12 / 52,
    Frequency.QUARTERLY: 4 / 52,
}
Work = Literal[
    "creation",
    "adaptation",
    "publishing",
    "answering",
    "listening",
    "measuring",
    "meeting",
    "learning",
    "setup",
    "practice",
]
Role = Literal["strategist", "content", "community", "analyst", "coordinator"]


@dataclass(frozen=True)
class Line:
    """`path`: the place in the plan that changes it; `hours` are those of a week.

    `of`: the channel or practice that `title` speaks of; `owner`: the name as the plan writes it, "" if nobody;
    `first_weeks`: 0 for every week, else only in so many of the first; `assumptions`: ids of Catalog.assumptions.
    """

    title: str
    hours: Range
    path: str
    kind: Work = "creation"
    role: Role = "content"
    owner: str = ""
    first_weeks: int = 0
    assumptions: tuple[str, ...] = ()
    channel: str = ""
    of: str = ""

    @property
    def what(self) -> str:
        return _(self.title).format(name=_(self.of)) if self.of else _(self.title)

    @property
    def sources(self) -> tuple[str, ...]:
        return self.hours.basis

    @property
    def strength(self) -> Strength:
        return self.hours.strength

    def falls_in(self, week: int) -> bool:
        return not self.first_weeks or week <= self.first_weeks


@dataclass(frozen=True)
class Workload:
    """`uncounted`: ids of the plan's channels for which neither plan nor catalogue says enough."""

    lines: tuple[Line, ...]
    uncounted: tuple[str, ...] = ()

    @property
    def usual(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if not line.first_weeks)

    @property
    def total(self) -> Range:
        """A usual week, once all that is done only once has been done."""
        return summed(self.usual)

    @property
    def first_weeks(self) -> int:
        """The last week in which there is more to do than in a usual one; 0 if there is none."""
        return max((line.first_weeks for line in self.lines), default=0)

    def in_week(self, week: int) -> Range:
        """Counted from 1."""
        return summed(line for line in self.lines if line.falls_in(week))


def summed(lines: Iterable[Line]) -> Range:
    return total((line.hours for line in lines), WEEKLY)


def together(lines: Iterable[Line]) -> tuple[tuple[Line, ...], ...]:
    """Lines of the same work at the same place, whoever does it."""
    found: dict[tuple[str, str, int], list[Line]] = {}
    for line in lines:
        found.setdefault((line.what, line.path, line.first_weeks), []).append(line)
    return tuple(map(tuple, found.values()))


def over_first_weeks(hours: Range, weeks: Range) -> tuple[Range, int]:
    """Hours that are needed once, as hours a week, and in how many weeks: over how many is a choice, not a doubt."""
    many = max(1, round(weeks.likely))
    return hours.scaled(1 / many, WEEKLY).resting_on(weeks.basis, weeks.strength), many


def named(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
