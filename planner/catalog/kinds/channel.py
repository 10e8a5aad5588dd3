"""Channels: the places where a business can be, and what one has to know before going there."""

from typing import Literal

from pydantic import Field

from planner.catalog.figure import Figure, Known
from planner.catalog.kinds.entry import Ages, Country, Customers, Entry, Group, Key, Keys, Reach, Road, Texts


class Share(Known):
    """Share of an age group of one country's people who use it: penetration, which is not the mix of its audience."""

    ages: Ages
    figure: Figure


class Barred(Known):
    """Where a channel cannot or must not be used by a business, and since when."""

    countries: tuple[Country, ...] = Field(min_length=1)
    why: str
    source: str
    year: int | None


class Channel(Entry):
    """`purpose`, `do`, `dont` are proposed word for word, so they speak to the owner.

    `aims`, `reaches`, `draws` (age groups) and `strong_in` are our judgment, and what the ranking rests on.
    `cadence`: posts a week to begin with; `earlier`: what was advised in the year it carries; `upkeep`: the fewest
    hours a week below which it looks abandoned; `exports`: the column names of its export, as it writes them;
    `penetration` and `by_age`: shares of people who use it, which is not the mix of its audience;
    `stands_for`: where it is at home, it takes the place of these in what trades and audiences use;
    `closed_by`: the source that says that it is closed.
    """

    status: Literal["open", "closed"] = "open"
    successor: Key = ""
    closed_by: Key = ""
    group: Group
    ground: Literal["own", "rented"] = "rented"
    about: str
    purpose: str = ""
    carries: tuple[Road, ...] = Field(min_length=1)
    fits: tuple[Customers, ...] = Field(min_length=1)
    aims: Keys = ()
    reaches: tuple[Reach, ...] = ()
    draws: tuple[Ages, ...] = ()
    formats: Keys = ()
    cadence: Figure | None = None
    earlier: Figure | None = None
    upkeep: Figure | None = None
    penetration: Figure | None = None
    by_age: tuple[Share, ...] = ()
    exports: Texts = ()
    culture: str = ""
    permission: str = ""
    search: str = ""
    links: str = ""
    do: str = ""
    dont: str = ""
    only_in: tuple[Country, ...] = ()
    stands_for: Keys = ()
    needs_visits: bool = False
    strong_in: tuple[Country, ...] = ()
    barred_in: tuple[Barred, ...] = ()
    regional: str = ""
    note: str = ""

    @property
    def is_open(self) -> bool:
        return self.status == "open"

    @property
    def is_listing(self) -> bool:
        """An entry that people look up, and that lives on its own for a while."""
        return "listing-update" in self.formats[:1]

    @property
    def is_quiet(self) -> bool:
        """A place that waits for people: a listing, or what is one's own. Somewhere else they have to be met."""
        return self.ground == "own" or self.is_listing
