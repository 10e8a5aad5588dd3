"""What comes back from making a document; no import of WeasyPrint, so that the web process may know it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Level = Literal["note", "warning"]
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Message:
    """What a reader of the document should know; `path`: the answer at fault, or nothing."""

    text: str
    path: str = ""
    level: Level = "warning"


@dataclass(frozen=True)
class Rendered:
    """`timings`: seconds by stage; `pages`: where each part and section begins, by its anchor."""

    pdf: bytes
    messages: tuple[Message, ...]
    timings: dict[str, float]
    pages: dict[str, int] = field(default_factory=dict)
