"""The plan's channels as the calendar sees them: how often, which formats for which road, who, on which days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.calendar.days import days_off
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.choices import Road
from planner.plan.tools import Channel

# Beyond this nobody reads a calendar; a plan that asks for more gets so many, and is told.
MOST_A_WEEK = 35
ASSUMED = N_("{channel}: the plan does not say how often; {count} a week is our assumption.")
TOO_MANY = N_("{channel}: only {count} posts a week are laid out.")
ID_LENGTH = 24


@dataclass(frozen=True)
class Way:
    """`prefix`: begins the ids of its slots; `carries`: the formats that serve a road; `hours`: those of a usual
    piece; `off`: days of the week on which its owner does not work."""

    channel: Channel
    name: str
    prefix: str
    cadence: float
    is_assumed: bool
    formats: tuple[str, ...]
    carries: Mapping[Road, tuple[str, ...]]
    hours: float
    off: frozenset[int]

    @property
    def id(self) -> str:
        return self.channel.id

    @property
    def usual(self) -> int:
        """Working days in a week without holidays."""
        return 7 - len(self.off)

    @property
    def notes(self) -> Iterator[str]:
        if self.is_assumed:
            yield _(ASSUMED).format(channel=self.name, count=round(self.cadence, 2))
        if (self.channel.cadence or 0) > MOST_A_WEEK:
            yield _(TOO_MANY).format(channel=self.name, count=MOST_A_WEEK)


def ways(plan: Plan, catalog: Catalog, roads: tuple[Road, ...], weekend: frozenset[int]) -> tuple[Way, ...]:
    """Those on which something is to be published."""
    assumed = Assumed(plan, catalog)
    prefixes = _prefixes(plan.tools.channels)
    found = (_way(plan, each, catalog, assumed, roads, weekend, prefixes[each.id]) for each in plan.tools.channels)
    return tuple(way for way in found if way.cadence > 0)


def _way(
    plan: Plan, channel: Channel, catalog: Catalog, assumed: Assumed,
    roads: tuple[Road, ...], weekend: frozenset[int], prefix: str,
) -> Way:  # fmt: skip
    known = catalog.channel(channel.kind)
    usual = known.cadence.likely if known and known.cadence else 0.0
    formats = channel.formats or (known.formats if known else ())
    hours = [assumed.value(f"{each}-hours") for each in formats if catalog.format(each)]
    return Way(
        channel,
        channel.name or (_(known.label) if known else ""),
        prefix,
        min(MOST_A_WEEK, usual if channel.cadence is None else channel.cadence),
        channel.cadence is None,
        formats,
        carried(plan, catalog, formats, roads),
        sum(hours) / len(hours) if hours else 0.0,
        days_off(plan, channel.owner, weekend),
    )


def carried(
    plan: Plan, catalog: Catalog, formats: tuple[str, ...], roads: tuple[Road, ...]
) -> dict[Road, tuple[str, ...]]:
    """The formats for each road: as the plan says, else as the catalogue knows them; if none fits, all of them."""

    def said(format: str, road: Road) -> bool:
        named = plan.strategy.road(road).formats
        return format in named if named else known(format, road)

    def known(format: str, road: Road) -> bool:
        found = catalog.format(format)
        return found is None or road.value in found.carries

    for fits in (said, known):
        by_road = {road: tuple(each for each in formats if fits(each, road)) for road in roads}
        if any(by_road.values()):
            return {road: fitting for road, fitting in by_road.items() if fitting}
    return dict.fromkeys(roads, formats or ("",))


def _prefixes(channels: tuple[Channel, ...]) -> dict[str, str]:
    """Short, and each only once."""
    found: dict[str, str] = {}
    for place, each in enumerate(channels):
        short = each.id[:ID_LENGTH]
        found[each.id] = f"{short[:20]}-{place}x" if short in found.values() else short
    return found
