"""How many hours a week the plan asks for, line by line, and how many there are."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.catalog import Catalog, Strength
from planner.estimates.range import Range, exactly, known, mean, total
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.choices import Frequency
from planner.plan.tools import Channel

WEEKLY = "hours a week"
TIMES_A_WEEK = {
    Frequency.DAILY: 5.0,
    Frequency.WEEKLY: 1.0,
    Frequency.MONTHLY: 12 / 52,
    Frequency.QUARTERLY: 4 / 52,
}


@dataclass(frozen=True)
class Line:
    """`path`: the place in the plan that changes it; `hours` are those of a week."""

    title: str
    hours: Range
    path: str

    @property
    def what(self) -> str:
        return _(self.title)

    @property
    def sources(self) -> tuple[str, ...]:
        return self.hours.basis

    @property
    def strength(self) -> Strength:
        return self.hours.strength


@dataclass(frozen=True)
class Workload:
    """`uncounted`: ids of the plan's channels for which neither plan nor catalogue says enough."""

    lines: tuple[Line, ...]
    uncounted: tuple[str, ...] = ()

    @property
    def total(self) -> Range:
        return total((line.hours for line in self.lines), WEEKLY)


def weekly_hours(plan: Plan, catalog: Catalog) -> Workload:
    """Making, answering and meeting; a plan without channels asks for no more than it says itself.

    Every piece counts in full on every channel, and the ends of the ranges are added up:
    both on the safe side.
    """
    made = {channel.id: _making(channel, catalog) for channel in plan.tools.channels}
    lines = [line for line in made.values() if line]
    return Workload(
        lines=(*lines, *_answering(plan, catalog), *_meeting(plan, catalog)),
        uncounted=tuple(id for id, line in made.items() if line is None),
    )


def capacity(plan: Plan) -> float | None:
    """Hours a week that people have; None if nobody has said."""
    hours = [person.hours_per_week for person in plan.fuel.people if person.hours_per_week is not None]
    return sum(hours) if hours else None


def _making(channel: Channel, catalog: Catalog) -> Line | None:
    piece, pieces = _piece(channel, catalog), _cadence(channel, catalog)
    if piece is None or pieces is None:
        return None
    hours = piece.scaled(pieces.likely, WEEKLY).resting_on(pieces.basis, pieces.strength)
    known_as = catalog.channel(channel.kind)
    title = channel.name or (known_as.label if known_as else "") or N_("A channel without a name")
    return Line(title, hours, f"tools.channels[{channel.id}].cadence")


def _piece(channel: Channel, catalog: Catalog) -> Range | None:
    """Hours for a piece: the mean of the chosen formats, or of those usual there, which is an assumption."""
    chosen = _formats(channel.formats, catalog)
    if chosen:
        return mean(chosen)
    known_as = catalog.channel(channel.kind)
    usual = _formats(known_as.formats, catalog) if known_as else ()
    return mean(usual).resting_on((), "X") if usual else None


def _formats(ids: tuple[str, ...], catalog: Catalog) -> tuple[Range, ...]:
    return tuple(known(found.hours) for id in ids if (found := catalog.format(id)))


def _cadence(channel: Channel, catalog: Catalog) -> Range | None:
    """Pieces a week: the plan's, or else the catalogue's likely one, which is an assumption."""
    if channel.cadence is not None:
        return exactly(channel.cadence, "posts a week")
    known_as = catalog.channel(channel.kind)
    return known(known_as.cadence).resting_on((), "X") if known_as and known_as.cadence else None


def _answering(plan: Plan, catalog: Catalog) -> Iterator[Line]:
    messages = plan.fuel.messages_per_week
    if messages is None and not plan.tools.channels:
        return
    waiting = known(catalog.limit("messages-a-week").figure) if messages is None else exactly(messages, "")
    minutes = known(catalog.limit("minutes-per-reply").figure)
    hours = minutes.scaled(waiting.likely / 60, WEEKLY).resting_on(waiting.basis, waiting.strength)
    yield Line(N_("Answering messages and comments"), hours, "fuel.messages_per_week")


def _meeting(plan: Plan, catalog: Catalog) -> Iterator[Line]:
    """Everybody sits in it, so an hour with three people costs three hours."""
    team, people = plan.team, len(plan.fuel.people) or 1
    said = team.meeting is not None or team.meeting_minutes is not None
    if not said and not plan.tools.channels:
        return
    length = _meeting_length(people, catalog)
    if team.meeting_minutes is not None:
        length = exactly(team.meeting_minutes / 60, "hours")
    times = TIMES_A_WEEK[team.meeting or Frequency.WEEKLY]
    hours = length.scaled(people * times, WEEKLY).resting_on((), "A" if team.meeting else "X")
    yield Line(N_("Planning meeting"), hours, "team.meeting")


def _meeting_length(people: int, catalog: Catalog) -> Range:
    """Hours: the method's minutes for each and for ideas, up to its hour; for small teams an assumption."""
    figures = [catalog.limit(id) for id in ("meeting-minutes-each", "meeting-minutes-ideas", "planning-meeting")]
    each, ideas, longest = (limit.value for limit in figures)
    basis = tuple(source for limit in figures for source in limit.figure.sources)
    hours = min(longest, (each * people + ideas) / 60)
    return exactly(hours, "hours").resting_on(basis, "X")
