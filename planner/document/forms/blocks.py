"""What a flow is made of: headings, paragraphs, lists and tables, with their words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """A stretch of text; `href`: where it leads, "#goal" or an address; `tone`: the class of its element."""

    text: str
    href: str = ""
    tone: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """`level`: 1 is the title of the document, 2 that of a part."""

    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    runs: Runs
    tone: str = ""


@dataclass(frozen=True)
class Listing:
    items: tuple[Runs, ...]
    is_numbered: bool = False


@dataclass(frozen=True)
class Cell:
    """`rows`: how many it stands in, from its own downward; 0 where it comes from a row above, and says the same."""

    blocks: tuple["Paragraph | Listing", ...]
    is_heading: bool = False
    tone: str = ""
    rows: int = 1


@dataclass(frozen=True)
class Grid:
    """`head`: the cells of the header row, none where each row says itself what it is; `widths` in percent, if they
    are known; `has_total`: its last row sums up."""

    tone: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    has_total: bool = False


@dataclass(frozen=True)
class Picture:
    """What a picture shows, in words."""

    about: str


Block = Heading | Paragraph | Listing | Grid | Picture


def plain(runs: Runs) -> str:
    return "".join(run.text for run in runs)
