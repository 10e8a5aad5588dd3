"""The ways to make a plan fit its hours: which cadence to lower, which channel to drop, or how many hours to find.

Each way alone makes the likely hours fit. What it costs is the worth of what is given up, in points that the caller
gives to the channels (equal ones by default); a channel at its lowest known cadence keeps the share of its worth that
the catalogue assumes, below that it loses worth in step with its posts. A shorter meeting costs no worth.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, islice
from math import ceil
from typing import Literal

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.output import Output
from planner.estimates.pace import Pace, pace
from planner.estimates.range import rounded
from planner.estimates.workload import capacity, weekly_hours
from planner.plan import Plan

Deed = Literal["lower", "drop", "meeting"]
MOST_STEPS = 4
MOST_CHANNELS = 8
MOST_WAYS = 3
WHOLE = 1.0
# A meeting of less than a quarter of an hour is none.
SHORTEST = 0.5


@dataclass(frozen=True)
class Step:
    """`kept`: the part of the cadence that stays; `worth`: what is lost, in points; `saved`: hours, for the meeting."""

    deed: Deed
    channel: str = ""
    cadence: float = 0
    kept: float = WHOLE
    worth: float = 0
    saved: float = 0


@dataclass(frozen=True)
class Way:
    steps: tuple[Step, ...]
    saved: float
    left: float

    @property
    def worth(self) -> float:
        return sum(step.worth for step in self.steps)


@dataclass(frozen=True)
class Fitting:
    """`missing`: hours a week to find if nothing is given up; `value`: what they are worth by the person's own figure.
    `least`: the way that leaves the fewest hours missing, if none of them fits."""

    missing: float
    value: float | None
    ways: tuple[Way, ...]
    least: Way | None = None


def fitting(plan: Plan, catalog: Catalog, worth: Mapping[str, float] | None = None) -> Fitting | None:
    """None if it fits already, or nobody has said how many hours there are. `worth`: points by channel id."""
    there = capacity(plan)
    if there is None:
        return None
    asked = weekly_hours(plan, catalog).total.likely
    if rounded(asked) <= there:
        return None
    # Up to the tenth that makes it fit.
    missing = ceil(round((asked - there) * 10, 6)) / 10
    hourly = plan.returns.hourly_value
    found = tuple(_ways(plan, catalog, asked, worth or {}))
    fits = sorted((way for way in found if rounded(way.left) <= there), key=_cost)
    least = None if fits else min(found, key=lambda way: way.left, default=None)
    ways = tuple(islice(_simplest(fits), MOST_WAYS))
    return Fitting(missing, None if hourly is None else missing * hourly, ways, least)


def _cost(way: Way) -> tuple[float, int, float]:
    return round(way.worth, 6), len(way.steps), -way.saved


def _ways(plan: Plan, catalog: Catalog, asked: float, worth: Mapping[str, float]) -> Iterator[Way]:
    run = pace(plan, catalog)
    steps = [*_channel_steps(run, Assumed(plan, catalog), worth), *_meeting_steps(plan, catalog)]
    everything = {each.channel.id for each in run.outputs}
    for count in range(1, MOST_STEPS + 1):
        for chosen in combinations(steps, count):
            dropped = {step.channel for step in chosen if step.deed == "drop"}
            if len({step.channel for step in chosen}) == count and dropped != everything:
                left = run.hours({step.channel: step.kept for step in chosen}) - sum(step.saved for step in chosen)
                yield Way(chosen, asked - left, left)


def _simplest(ways: list[Way]) -> Iterator[Way]:
    """Without those that give up all that a cheaper way gives up, and more."""
    seen: list[dict[str, float]] = []
    for way in ways:
        given = {step.channel: step.kept for step in way.steps}
        if not any(all(given.get(id, WHOLE + 1) <= kept for id, kept in before.items()) for before in seen):
            seen.append(given)
            yield way


def _channel_steps(run: Pace, assumed: Assumed, worth: Mapping[str, float]) -> Iterator[Step]:
    """For the channels that save the most, if there are many: one that saves little makes nothing fit."""
    whole = run.hours({})
    heaviest = sorted(run.outputs, key=lambda each: run.hours({each.channel.id: 0}) - whole)
    for each in heaviest[:MOST_CHANNELS]:
        points, posts = worth.get(each.channel.id, 1.0), each.each * len(each.formats)
        if posts > 0:
            kept, share = _lowered(each, posts, assumed)
            yield Step("lower", each.channel.id, kept * posts, kept, points * (1 - share))
        yield Step("drop", each.channel.id, 0, 0, points)


def _lowered(each: Output, posts: float, assumed: Assumed) -> tuple[float, float]:
    """The part of the posts and of the worth that stays: down to the lowest known cadence, or else to half."""
    known_as = assumed.catalog.channel(each.channel.kind)
    lowest = known_as.cadence.low if known_as and known_as.cadence else 0
    if 0 < lowest < posts:
        return lowest / posts, min(1.0, assumed.value("worth-lowest") / 100)
    return 0.5, 0.5


def _meeting_steps(plan: Plan, catalog: Catalog) -> Iterator[Step]:
    lines = [line.hours.likely for line in weekly_hours(plan, catalog).usual if line.kind == "meeting"]
    minutes = plan.team.meeting_minutes
    if sum(lines) > 0 and (minutes is None or minutes / 60 >= SHORTEST):
        yield Step("meeting", saved=sum(lines) / 2)
