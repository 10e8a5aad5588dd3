"""The fuel gauge: the work against the hours, for each person and in all, and the week in which it runs dry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.catalog import Catalog
from planner.estimates.line import Line, Workload, summed
from planner.estimates.range import Range, rounded
from planner.estimates.workload import capacity, weekly_hours
from planner.plan import Plan
from planner.plan.fuel import Person, known_as

YEAR = 52
ROUNDING = 1e-9


@dataclass(frozen=True)
class Dry:
    """The week, counted from 1, for the low, the likely and the high hours; None: not within a year."""

    low: int | None
    likely: int | None
    high: int | None


@dataclass(frozen=True)
class Spell:
    """How the likely hours run dry: `week`, from which more than a week's work lies undone; `eased`: the week at whose
    end it is a week's work or less again; `cleared`: the one at whose end nothing is left. None: not within a year."""

    week: int
    eased: int | None
    cleared: int | None


@dataclass(frozen=True)
class Load:
    """The work of one person, of nobody or of all. `hours`: what there is in a week; None if nobody has said."""

    name: str
    hours: float | None
    lines: tuple[Line, ...]

    @cached_property
    def usual(self) -> Range:
        return summed(line for line in self.lines if not line.first_weeks)

    @cached_property
    def fullest(self) -> Range:
        """The first week: whatever is done only once begins then."""
        return self.in_week(1)

    def in_week(self, week: int) -> Range:
        return summed(line for line in self.lines if line.falls_in(week))

    @property
    def is_over(self) -> bool:
        """Measured as the rules do: to a tenth of an hour."""
        return self.hours is not None and rounded(self.usual.likely) > self.hours

    @property
    def is_over_at_worst(self) -> bool:
        return self.hours is not None and rounded(self.usual.high) > self.hours

    @cached_property
    def dry(self) -> Dry:
        if self.hours is None:
            return Dry(None, None, None)
        ends = zip(*(week.ends for week in self._weeks()), strict=True)
        return Dry(*(dry_week(demand, self.hours) for demand in ends))

    @cached_property
    def spell(self) -> Spell | None:
        """None if the likely hours do not run dry within a year."""
        begins = self.dry.likely
        if self.hours is None or begins is None:
            return None
        left = list(backlog((week.likely for week in self._weeks()), self.hours))
        return Spell(begins, _back_at(left, begins, self.hours), _back_at(left, begins, 0))

    def _weeks(self) -> Iterator[Range]:
        last = max((line.first_weeks for line in self.lines), default=0)
        return (self.in_week(week) if week <= last else self.usual for week in range(1, YEAR + 1))


@dataclass(frozen=True)
class Gauge:
    """`people` in the order of the plan; `unheld`: work without an owner, or whose owner gives no hours."""

    work: Workload
    people: tuple[Load, ...]
    unheld: Load
    in_all: Load


def gauge(plan: Plan, catalog: Catalog, work: Workload | None = None) -> Gauge:
    """`work`: the hours of a week, if they have been worked out already."""
    work, there = work or weekly_hours(plan, catalog), _hours(plan.fuel.people)
    names = _names(plan.fuel.people)
    held: dict[str, list[Line]] = {key: [] for key in there}
    unheld: list[Line] = []
    for line in work.lines:
        held.get(_holder(line, there), unheld).append(line)
    people = tuple(Load(names[key], hours, tuple(held[key])) for key, hours in there.items())
    return Gauge(work, people, Load("", None, tuple(unheld)), Load("", capacity(plan), work.lines))


def backlog(demand: Iterable[float], hours: float) -> Iterator[float]:
    """What is left undone at the end of each week: it is carried on, and free hours work it off."""
    left = 0.0
    for asked in demand:
        left = max(0.0, left + asked - hours)
        yield left


def dry_week(demand: Iterable[float], hours: float) -> int | None:
    """The first week at whose end more than a whole week's work lies undone.

    Then something has been silent for longer than a week, and a place silent for a week looks abandoned [A10].
    """
    late = (week for week, left in enumerate(backlog(demand, hours), start=1) if left > hours + ROUNDING)
    return next(late, None)


def _back_at(left: list[float], begins: int, most: float) -> int | None:
    """The first week after `begins` at whose end no more than this lies undone."""
    return next((week for week in range(begins + 1, len(left) + 1) if left[week - 1] <= most + ROUNDING), None)


def _hours(people: tuple[Person, ...]) -> dict[str, float]:
    """By person; somebody who stands in the list twice has the hours of both."""
    found: dict[str, float] = {}
    for person in people:
        if person.hours_per_week is not None:
            found[known_as(person.name)] = found.get(known_as(person.name), 0) + person.hours_per_week
    return found


def _names(people: tuple[Person, ...]) -> dict[str, str]:
    return {known_as(person.name): person.name.strip() for person in reversed(people)}


def _holder(line: Line, there: dict[str, float]) -> str:
    """Whoever is alone does what nobody else does; an empty owner is not a person without a name."""
    owner = known_as(line.owner)
    if not owner:
        return next(iter(there)) if len(there) == 1 else "\0"
    return owner
