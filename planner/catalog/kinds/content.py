"""Content: the formats one makes, how often, in which mix, and the limits that have proved themselves."""

from typing import Literal

from pydantic import Field

from planner.catalog.figure import Figure, Known, Strength
from planner.catalog.kinds.entry import Entry, Key, Road

Skill = Literal["writing", "photo", "video", "audio", "design", "talking", "expertise", "care"]


class Format(Entry):
    """`hours`: from the idea to published, for one piece, plain design included; `adaptation`: hours to fit it to one
    more channel; `design`: hours on top if it is designed with care; `shelf_life`: days it is looked at."""

    about: str
    carries: tuple[Road, ...] = Field(min_length=1)
    hours: Figure
    adaptation: Figure
    design: Figure
    shelf_life: Figure
    skills: tuple[Skill, ...] = Field(min_length=1)


class Cadence(Entry):
    """A rhythm by name; `posts` a week."""

    about: str
    posts: Figure
    suits: str


class MixPart(Known):
    what: str
    percent: float = Field(ge=0, le=100)


class Mix(Entry):
    """A rule of thumb for what to publish, as one author gives it; `rival`: the same name with other numbers.

    `promotional`: the percentage that advertises under this definition, None where it does not say.
    """

    about: str
    parts: tuple[MixPart, ...] = Field(min_length=2)
    promotional: float | None
    rival: Key = ""
    source: str
    year: int | None
    strength: Strength
    note: str = ""


class Limit(Entry):
    """A threshold or a rule of thumb; rules compare with `value`, the document prints the whole figure.

    `changeable`: estimates take it for granted, and a plan may put its own figure in its place.
    """

    about: str
    changeable: bool = False
    figure: Figure

    @property
    def value(self) -> float:
        return self.figure.likely
