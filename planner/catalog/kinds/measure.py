"""Measures: what can be read off, how, and what it does not say."""

from collections.abc import Mapping
from typing import Literal

from planner.catalog.figure import Strength
from planner.catalog.kinds.entry import Entry, EquityPart, Key, Keys, Kind, Need, Stage, Texts

# Read off on their channels alone, though nothing says in which column of an export.
ON_CHANNELS_ONLY = frozenset(
    ("subscribers", "unsubscribe-rate", "open-rate", "listens", "star-rating", "review-count", "answered-reviews")
)
# Read off on the site, whichever channel people come from.
ON_THE_SITE = frozenset(("site-visits", "engaged-visits", "conversion-rate"))


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

    @property
    def is_of_the_site(self) -> bool:
        return self.id in ON_THE_SITE

    @property
    def needs_a_channel(self) -> bool:
        """Whether it can be had only where one of its channels is; others are counted by hand or on the site."""
        return self.id in ON_CHANNELS_ONLY or bool(self.feeds and not self.is_of_the_site)
