"""Industries: whom such a business serves, what it can talk about, and when."""

from typing import Annotated, Literal

from pydantic import Field

from planner.catalog.figure import Known
from planner.catalog.kinds.entry import Ages, Customers, Entry, Key, Keys, Road, Texts

Month = Annotated[int, Field(ge=1, le=12)]


class Audience(Known):
    """A group of people such a business serves. `looks`: when they look; `ages` and `channels` are our judgment.
    `only_for`: aims for which alone it is wanted, such as future colleagues."""

    id: Key
    name: str
    customers: Customers
    who: str
    needs: str
    pains: str
    looks: str
    ages: tuple[Ages, ...] = Field(min_length=1)
    channels: Keys = Field(min_length=1)
    only_for: Keys = ()


class Meeting(Known):
    """A kind of community that already talks."""

    name: str
    place: str
    note: str


class PillarIdea(Known):
    """The first two examples are true for every business of the trade; later ones may say whose they are."""

    name: str
    about: str
    road: Road
    examples: Texts = Field(min_length=2)


class Moment(Known):
    """`months`: 1 to 12, north of the equator; `south`: the season decides, so it moves by half a year there."""

    what: str
    months: tuple[Month, ...] = Field(min_length=1)
    south: bool = False


class Industry(Entry):
    """`example`: what such a business sells. `channels`: where its customers expect it, the most useful first, and
    `avoid`: where an expert would not send it, both our judgment; `visited`: people come by, or one comes to
    them, so that a map listing makes sense. `manner`: "sober" where people are ill, in need, in
    grief or under a law on advertising: no fun, no contests, no stories of customers without care.
    """

    example: str
    fits: tuple[Customers, ...] = Field(min_length=1)
    audiences: tuple[Audience, ...] = Field(min_length=2)
    communities: tuple[Meeting, ...] = Field(min_length=1)
    pillars: tuple[PillarIdea, ...] = Field(min_length=3)
    moments: tuple[Moment, ...] = Field(min_length=2)
    freshness: Texts = Field(min_length=2)
    tone: str
    aims: Keys = Field(min_length=2)
    channels: Keys = Field(min_length=2)
    visited: bool = True
    avoid: Keys = ()
    manner: Literal["open", "sober"] = "open"
    care: str = ""
