"""Measures: what can be read off, how, and what it does not say."""

from collections.abc import Mapping
from typing import Literal

from planner.catalog.figure import Strength
from planner.catalog.kinds.entry import Entry, EquityPart, Key, Keys, Kind, Need, Stage, Texts


class Measure(Entry):
    """`kind` is None for sums of money, which are none of the four kinds; `equity` is our own mapping.

    `channels`: where it can be read off; `feeds`: channel -> the columns of its export that feed it; `where`: the
    place to look; `vanity`: it may rise while nothing changes; `refused`: listed so that nobody uses it.
    """

    kind: Kind | None
    stage: Stage
    equity: EquityPart | None
    formula: str
    unit: str
    direction: Literal["up", "down", "steady"]
    where: str
    vanity: bool
    refused: bool = False
    channels: Keys
    needs: tuple[Need, ...] = ()
    feeds: Mapping[Key, Texts] = {}
    source: str
    strength: Strength
    note: str = ""
