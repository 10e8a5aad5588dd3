"""What the best mix is chosen from, and within which limits; worths are points, as docs/mix.md explains."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Level:
    """A cadence that comes into question: posts a week, and what it is worth."""

    posts: float
    worth: float


@dataclass(frozen=True)
class Candidate:
    """`levels` rise in posts; `formats`: what is published there, in equal shares; `groups`: those whose number is
    limited together; below `least_hours` a week in all it is out of the question; `money` a month.
    `is_kept`: the person's own, and not up for choice; `is_counted`: takes one of the places there are."""

    id: str
    levels: tuple[Level, ...]
    formats: tuple[str, ...]
    carries: frozenset[str] = frozenset()
    reaches: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    least_hours: float = 0
    money: float = 0
    is_kept: bool = False
    is_counted: bool = True


@dataclass(frozen=True)
class Piece:
    """Hours to make one of this format, and to bring it to one more channel, which is never more than to make it."""

    format: str
    making: float
    again: float


@dataclass(frozen=True)
class Worker:
    """`hours` a week, of which `spent` go into other work; `formats`: what this person can make, None for all."""

    name: str
    hours: float
    spent: float = 0
    formats: frozenset[str] | None = None

    def room(self, reserve: float) -> float:
        """Hours a week for making and publishing; `reserve`: the part of all hours that stays free, 0 to 1."""
        return max(0.0, self.hours * (1 - reserve) - self.spent)

    def can(self, format: str) -> bool:
        return self.formats is None or format in self.formats


@dataclass(frozen=True)
class Step:
    """From so many hours a week on, so many channels, and `beside` of the group of that name on top."""

    hours: float
    channels: int
    beside: int = 0


@dataclass(frozen=True)
class Problem:
    """`spent`: hours of other work that nobody in particular does; `reserve`: the part of all hours that stays free,
    0 to 1; `steps` rise in hours; of each of `groups` there are at most half as many as channels, rounded up. What
    stands beside is of the group `apart`, and is counted neither among all nor in the groups of `apart_from`.
    `covered`: points for each of `roads` that is carried, and for each of `audiences` that is reached; `reuse`: the
    part of the pieces that serves several channels, 0 to 1; `money`: a month, None for no limit.
    """

    candidates: tuple[Candidate, ...]
    pieces: tuple[Piece, ...]
    workers: tuple[Worker, ...]
    steps: tuple[Step, ...]
    spent: float = 0
    reserve: float = 0
    groups: tuple[str, ...] = ()
    apart: str = ""
    apart_from: tuple[str, ...] = ()
    roads: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    covered: float = 0
    reuse: float = 0
    money: float | None = None

    @property
    def hours(self) -> float:
        return sum(worker.hours for worker in self.workers)

    @property
    def room(self) -> float:
        """Hours a week for making and publishing."""
        return max(0.0, self.hours * (1 - self.reserve) - self.spent - sum(each.spent for each in self.workers))

    def room_of(self, worker: Worker) -> float:
        return worker.room(self.reserve)

    @property
    def step(self) -> Step:
        """The one that the hours reach; the first if they reach none."""
        return next((each for each in reversed(self.steps) if self.hours >= each.hours), self.steps[0])

    def with_hours(self, hours: float) -> "Problem":
        """The same with so many hours a week, shared among the people as they are now; equally if there are none."""
        whole = self.hours
        shares = [each.hours / whole if whole else 1 / len(self.workers) for each in self.workers]
        workers = tuple(replace(each, hours=share * hours) for each, share in zip(self.workers, shares, strict=True))
        return replace(self, workers=workers)
