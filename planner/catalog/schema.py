"""What the catalogue says of each kind of thing. Texts are plain strings; callers show them with `_()`."""

from typing import Annotated, Literal

from pydantic import Field

from planner.catalog.figure import Figure, Known, Strength

Key = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
Keys = tuple[Key, ...]
Road = Literal["educate", "entertain", "engage", "empower"]
Group = Literal["networking", "collaboration", "multimedia", "entertainment"]
Customers = Literal["b2b", "b2c", "nonprofit"]
Kind = Literal["media", "word-of-mouth", "web", "opinion"]
Stage = Literal["activity", "output", "outtake", "outcome", "impact"]
EquityPart = Literal["relationship", "familiarity", "efficiency", "value"]
RoleId = Literal["strategist", "content", "community", "analyst", "coordinator"]

# The fields a person reads, whatever the kind; planner.catalog.messages hands them to Babel.
TRANSLATED = frozenset({"label", "about", "help", "note", "why", "instead", "first_step", "formula", "unit", "example"})


class Entry(Known):
    """`part` is the part of the method (docs/method.md) that the entry carries, such as "A10"."""

    id: Key
    label: str = Field(min_length=1)
    part: str = ""


class Term(Entry):
    """A word of the method: one of the seven goals, a trait, a resource, a part of equity, a role."""

    help: str


class Hope(Entry):
    """What people expect of the medium and it does not give on its own."""

    why: str
    instead: str


class Channel(Entry):
    """`cadence`: posts a week to begin with; `earlier`: what was advised in the year it carries;
    `penetration`: share of US adults who use it, which is not the mix of its audience."""

    group: Group
    about: str
    carries: tuple[Road, ...] = Field(min_length=1)
    fits: tuple[Customers, ...] = Field(min_length=1)
    formats: Keys = Field(min_length=1)
    cadence: Figure
    earlier: Figure | None = None
    penetration: Figure | None = None
    note: str = ""


class Format(Entry):
    """`hours`: from the idea to published, for one piece."""

    about: str
    carries: tuple[Road, ...] = Field(min_length=1)
    hours: Figure


class Limit(Entry):
    """A threshold or a rule of thumb; rules compare with `value`, the document prints the whole figure."""

    about: str
    figure: Figure

    @property
    def value(self) -> float:
        return self.figure.likely


class Practice(Entry):
    """Something that has proved itself; `part` names the rule of the seeds, `role` who usually does it."""

    first_step: str
    source: str
    carries: tuple[Road, ...] = ()
    role: RoleId
    effort: Figure | None = None


class Measure(Entry):
    """`kind` is None for sums of money, which are none of the four kinds; `equity` is our own mapping."""

    kind: Kind | None
    stage: Stage
    equity: EquityPart | None
    formula: str
    unit: str
    vanity: bool
    channels: Keys
    source: str
    strength: Strength
    note: str = ""


class Industry(Entry):
    """`example`: what such a business sells."""

    example: str
    fits: tuple[Customers, ...] = Field(min_length=1)


class Source(Known):
    """A work that figures and entries rest on. Its title stays as it is in every language."""

    id: str
    title: str = Field(min_length=1)
    publisher: str
    url: str | None = None
    year: int | None = None
    note: str = ""
