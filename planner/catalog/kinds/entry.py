"""What all entries share: a stable id, a name, the part of the method they carry; and the words they choose from."""

from typing import Annotated, Literal

from pydantic import Field

from planner.catalog.figure import Known
from planner.language import _

Key = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
Keys = tuple[Key, ...]
Texts = tuple[Annotated[str, Field(min_length=1)], ...]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$")]
Road = Literal["educate", "entertain", "engage", "empower"]
Group = Literal["networking", "collaboration", "multimedia", "entertainment"]
Customers = Literal["b2b", "b2c", "nonprofit"]
Reach = Literal["street", "city", "country", "world"]
Size = Literal["solo", "small", "medium", "large"]
Ages = Literal["13-17", "18-29", "30-49", "50-64", "65+"]
Kind = Literal["media", "word-of-mouth", "web", "opinion"]
Stage = Literal["activity", "output", "outtake", "outcome", "impact"]
EquityPart = Literal["relationship", "familiarity", "efficiency", "value"]
RoleId = Literal["strategist", "content", "community", "analyst", "coordinator"]
# What must be there before something makes sense, as planner.advice.case works it out.
Need = Literal["site", "event", "accounts", "reviews", "colleagues", "branches"]
TraitId = Literal["community", "conversation", "viral", "personal_space", "authentic"]

# The fields a person reads, whatever the kind; planner.catalog.messages hands them to Babel.
TRANSLATED = frozenset(
    [
        "label",
        "about",
        "help",
        "note",
        "why",
        "instead",
        "first_step",
        "formula",
        "unit",
        "example",
        "purpose",
        "culture",
        "permission",
        "search",
        "links",
        "do",
        "dont",
        "regional",
        "objective",
        "statement",
        "metric",
        "guard",
        "not_asked",
        "done_when",
        "caution",
        "who",
        "needs",
        "pains",
        "looks",
        "name",
        "place",
        "what",
        "examples",
        "duties",
        "freshness",
        "tone",
        "care",
        "sign",
        "mend",
        "answer",
        "trigger",
        "text",
        "suits",
        "where",
        "when_low",
        "when_missing",
        "read_as",
    ]
)


class Entry(Known):
    """`part` is the part of the method (docs/method.md) that the entry carries, such as "A10"."""

    id: Key
    label: str = Field(min_length=1)
    part: str = ""


class Term(Entry):
    """A word of the method with its meaning."""

    help: str


class Source(Known):
    """A work that figures and entries rest on. Its title stays as it is; a description of `ours` does not."""

    id: str
    title: str = Field(min_length=1)
    publisher: str
    ours: bool = False
    url: str | None = None
    year: int | None = None
    note: str = ""

    @property
    def named(self) -> str:
        return _(self.title) if self.ours else self.title

    @property
    def by(self) -> str:
        return _(self.publisher) if self.ours else self.publisher
