"""The building blocks of the views: facts, tables and cards of strings that are ready to print."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from planner.document.views.words import listed, texts
from planner.plan import Part
from planner.plan.answers import essentials, title
from planner.plan.section import is_unanswered

# A text, or several that print as a list.
Words = str | tuple[str, ...]
Ready = Mapping[str, Words]
# "place": a number that names its row, which says nothing without the title of its column.
Kind = Literal["", "number", "address", "place"]

# A row of more lines than that, or a card of more letters, is long as a paragraph: it may go on, on the next page.
# A line as wide as the page holds about so many letters.
TALL, LONG, WIDE = 8, 700, 100
FEW_FACTS, FEW_ROWS = 3, 4
# More texts than that, of so many letters at most, stand in one line.
MANY, FEW_WORDS = 2, 24


@dataclass(frozen=True)
class Origin:
    """The answer that something prints: a field of a part of the plan, or the part itself. On a screen it becomes a
    link back to the question; paper does not know of it."""

    part: Part
    field: str = ""


@dataclass(frozen=True)
class Fact:
    """Several texts print as a list; none says that the decision is still to be made."""

    label: str
    texts: tuple[str, ...]
    origin: Origin | None = field(default=None, compare=False, repr=False)

    @property
    def is_tall(self) -> bool:
        return sum(map(len, self.texts)) > LONG


@dataclass(frozen=True)
class Column:
    """`width` in percent of the table; `kind`: how its cells are set; `field`: the field that its cells come from."""

    title: str
    width: int
    kind: Kind = ""
    field: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True)
class Table:
    """The first cell of a row is its heading. `is_open`: an essential list without an entry.
    `total`: a last row that sums up. `origins`: where each row comes from, as far as it comes from one entry."""

    title: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Words, ...], ...] = ()
    is_open: bool = False
    total: tuple[Words, ...] = ()
    origins: tuple[Origin | None, ...] = field(default=(), compare=False, repr=False)

    def is_tall(self, row: tuple[Words, ...]) -> bool:
        cells = zip(row, self.columns, strict=True)
        return any(sum(map(len, as_tuple(words))) > TALL * WIDE * column.width / 100 for words, column in cells)


@dataclass(frozen=True)
class Card:
    """One entry of a list with much to say: short answers side by side in `strip`, the rest below."""

    title: str
    strip: Table
    facts: tuple[Fact, ...]
    origin: Origin | None = field(default=None, compare=False, repr=False)

    @property
    def is_long(self) -> bool:
        """In lines or in words."""
        letters = sum(len(text) for fact in self.facts for text in fact.texts)
        return len(self.facts) > FEW_FACTS or letters > LONG or len(self.strip.rows) > FEW_ROWS


@dataclass(frozen=True)
class Cards:
    title: str
    cards: tuple[Card, ...]
    is_open: bool = False


def facts(part: Part, *names: str, **ready: Words) -> tuple[Fact, ...]:
    """The answers of these fields; `ready` holds the words where the answer alone does not (an id, a sum)."""
    found = (_fact(part, name, ready) for name in names)
    return tuple(fact for fact in found if fact)


def _fact(part: Part, name: str, ready: Ready) -> Fact | None:
    said = not is_unanswered(getattr(part, name))
    if not said and name not in essentials(type(part)):
        return None
    words = ready[name] if name in ready else texts(getattr(part, name))
    return Fact(title(type(part), name), _in_a_line(as_tuple(words)) if said else (), Origin(part, name))


def _in_a_line(texts: tuple[str, ...]) -> tuple[str, ...]:
    """A few words each make one line; one that holds a comma itself could not be told from two."""
    short = len(texts) > MANY and all(len(text) <= FEW_WORDS and "," not in text for text in texts)
    return (listed(texts),) if short else texts


def as_tuple(words: Words) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else words


def filled(
    heading: str,
    columns: Iterable[Column],
    rows: Iterable[tuple[Words, ...]],
    origins: Iterable[Origin | None] = (),
) -> Table:
    """A table without its empty columns; those that stay share the width, and the first always stays."""
    columns, rows = list(columns), list(rows)
    kept = [at for at in range(len(columns)) if at == 0 or any(row[at] for row in rows)]
    whole = sum(columns[at].width for at in kept)
    shared = (replace(columns[at], width=round(100 * columns[at].width / whole)) for at in kept)
    held = tuple(tuple(row[at] for at in kept) for row in rows)
    return Table(heading, tuple(shared), held, origins=tuple(origins))
