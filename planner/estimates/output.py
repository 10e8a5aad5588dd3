"""What each channel publishes in a week: its cadence, spread evenly over its formats."""

from dataclasses import dataclass

from planner.catalog import Catalog, Strength
from planner.estimates.range import Range, exactly, known
from planner.language import N_
from planner.plan.tools import Channel


@dataclass(frozen=True)
class Output:
    """`each`: pieces a week of every one of its formats; `basis` and `strength` are those of the cadence."""

    channel: Channel
    name: str
    formats: tuple[str, ...]
    each: float
    basis: tuple[str, ...]
    strength: Strength


def output(channel: Channel, catalog: Catalog) -> Output | None:
    """None if neither plan nor catalogue says enough.

    Without a cadence it is our likely one: a cadence is decided, not doubted, so its ends do not widen the hours.
    """
    cadence, (formats, strength) = _cadence(channel, catalog), _formats(channel, catalog)
    if cadence is None or not formats:
        return None
    cadence = cadence.resting_on((), strength)
    known_as = catalog.channel(channel.kind)
    name = channel.name or (known_as.label if known_as else "") or N_("A channel without a name")
    return Output(channel, name, formats, cadence.likely / len(formats), cadence.basis, cadence.strength)


def _formats(channel: Channel, catalog: Catalog) -> tuple[tuple[str, ...], Strength]:
    """The chosen ones, or else those usual there, which is an assumption."""
    chosen = _known(channel.formats, catalog)
    known_as = catalog.channel(channel.kind)
    return (chosen, "A") if chosen else (_known(known_as.formats if known_as else (), catalog), "X")


def _known(ids: tuple[str, ...], catalog: Catalog) -> tuple[str, ...]:
    return tuple(id for id in dict.fromkeys(ids) if catalog.format(id))


def _cadence(channel: Channel, catalog: Catalog) -> Range | None:
    if channel.cadence is not None:
        return exactly(channel.cadence, "posts a week")
    known_as = catalog.channel(channel.kind)
    return known(known_as.cadence).resting_on((), "X") if known_as and known_as.cadence else None
