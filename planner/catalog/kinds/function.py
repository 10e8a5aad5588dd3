"""Tool functions: what supporting tools do, with dated examples."""

from typing import Literal

from pydantic import Field

from planner.catalog.figure import Known
from planner.catalog.kinds.entry import Entry, Keys, Size


class Example(Known):
    """A product by its name; `seen`: the year in which we last looked; `channels`: it works for these only."""

    name: str
    kind: Literal["built-in", "open-source", "commercial"]
    seen: int
    source: str
    channels: Keys = ()
    note: str = ""


class ToolFunction(Entry):
    """`sizes` for which it pays; `where`: how one does without."""

    about: str
    sizes: tuple[Size, ...] = Field(min_length=1)
    instead: str
    examples: tuple[Example, ...] = Field(min_length=2)
