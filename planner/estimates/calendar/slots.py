"""What a calendar is made of: slots, the days that stand out, and what it breaks."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from planner.estimates.range import Range
from planner.plan.choices import PostStatus, Road

Breach = Literal["gap", "burst", "quiet", "holiday", "off", "promotional", "links", "roads", "hours", "outside"]


@dataclass(frozen=True)
class Slot:
    """A post on a day. `week` counts from 0; `hours` is None where nothing is known of the format.

    `due`: the working day by which it has to be ready; `is_ahead`: nobody works on its day, so it is set up before;
    `reuses`: the slot whose idea it adapts; `is_touched`: a person has changed it;
    `is_open`: its prompt asks for an idea and is none.
    """

    id: str
    day: date
    week: int
    channel: str
    format: str
    road: Road | None
    pillar: str
    prompt: str
    promotes: bool
    links: bool
    owner: str
    hours: Range | None
    status: PostStatus
    due: date
    is_ahead: bool = False
    reuses: str = ""
    is_touched: bool = False
    is_open: bool = False

    @property
    def counts(self) -> bool:
        """A dropped post is shown and counts for nothing."""
        return self.status is not PostStatus.DROPPED

    @property
    def likely_hours(self) -> float:
        return self.hours.likely if self.hours and self.counts else 0.0


@dataclass(frozen=True)
class Mark:
    """A day or several that stand out; a moment stands for its month."""

    what: str
    day: date
    until: date
    kind: Literal["holiday", "occasion", "quiet", "moment"]


@dataclass(frozen=True)
class Break:
    """`slot`: the id of the slot it is told beside; none if it is the whole calendar's."""

    slot: str
    kind: Breach
    sentence: str


@dataclass(frozen=True)
class Calendar:
    """`slots` in the order of their days; `notes`: what could not be kept, and why.

    `forced`: how many posts each road has too many (or too few), because no format of the channels allows better.
    """

    start: date
    weeks: int
    slots: tuple[Slot, ...]
    marks: tuple[Mark, ...]
    notes: tuple[str, ...]
    holidays: dict[date, str]
    quiet: frozenset[date]
    forced: dict[Road, float]
    breaks: tuple[Break, ...] = ()

    @property
    def end(self) -> date:
        """The last day."""
        return self.start + timedelta(days=7 * self.weeks - 1)

    @cached_property
    def published(self) -> tuple[Slot, ...]:
        """Those that are to be published within the weeks: what every count and share is of."""
        return tuple(each for each in self.slots if each.counts and self.start <= each.day <= self.end)

    @cached_property
    def outside(self) -> tuple[Slot, ...]:
        """Those that somebody has put on a day before or after the weeks."""
        return tuple(each for each in self.slots if not self.start <= each.day <= self.end)

    @cached_property
    def broken(self) -> frozenset[str]:
        return frozenset(each.slot for each in self.breaks)

    def slot(self, id: str) -> Slot | None:
        return next((each for each in self.slots if each.id == id), None)
