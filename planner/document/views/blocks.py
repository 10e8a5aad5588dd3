"""The building blocks of the views: facts, tables and cards of strings that are ready to print."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from planner.document.views.words import texts
from planner.language import _, number
from planner.plan import Item, Part
from planner.plan.answers import essentials, title
from planner.plan.landscape import Rating
from planner.plan.section import is_unanswered
from planner.plan.shapes import shape

Entry = TypeVar("Entry", bound=Item)
# A text, or several that print as a list.
Words = str | tuple[str, ...]
Ready = Mapping[str, Words]


@dataclass(frozen=True)
class Fact:
    """Several texts print as a list; none says that the decision is still to be made."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """`width` in percent of the table; `kind`: how its cells are set."""

    title: str
    width: int
    kind: Literal["", "number", "address"] = ""


@dataclass(frozen=True)
class Table:
    """The first cell of a row is its heading. `is_open`: an essential list without an entry.
    `total`: a last row that sums up."""

    title: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Words, ...], ...] = ()
    is_open: bool = False
    total: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Card:
    """One entry of a list with much to say: short answers side by side in `strip`, the rest below."""

    title: str
    strip: Table
    facts: tuple[Fact, ...]


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
    return Fact(title(type(part), name), _tuple(words) if said else ())


def _tuple(words: Words) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else words


def table(
    part: Part, name: str, widths: Mapping[str, int], ready: Callable[[Entry], Ready] = lambda item: {}
) -> Table:
    """A list as a table with a row for each entry; a column that nobody has filled in is left out."""
    items: tuple[Entry, ...] = _begun(part, name)
    heading = title(type(part), name)
    if not items:
        return Table(heading, is_open=name in essentials(type(part)))
    rows = [tuple(cell(item, field, ready(item)) for field in widths) for item in items]
    columns = [Column(title(type(items[0]), field), width, _kind(items[0], field)) for field, width in widths.items()]
    return filled(heading, columns, rows)


def filled(heading: str, columns: Iterable[Column], rows: Iterable[tuple[Words, ...]]) -> Table:
    """A table without its empty columns; those that stay share the width, and the first always stays."""
    columns, rows = list(columns), list(rows)
    kept = [at for at in range(len(columns)) if at == 0 or any(row[at] for row in rows)]
    whole = sum(columns[at].width for at in kept)
    shared = (replace(columns[at], width=round(100 * columns[at].width / whole)) for at in kept)
    return Table(heading, tuple(shared), tuple(tuple(row[at] for at in kept) for row in rows))


def cell(item: Part, field: str, ready: Ready) -> Words:
    words = _tuple(ready[field] if field in ready else texts(getattr(item, field)))
    return words if len(words) > 1 else "".join(words)


def _begun(part: Part, name: str) -> tuple[Entry, ...]:
    return tuple(item for item in getattr(part, name) if not item.is_blank)


def _kind(item: Part, field: str) -> Literal["", "number", "address"]:
    if field == "address":
        return "address"
    return "number" if shape(type(item), field).kind in ("number", "whole") else ""


def cards(part: Part, name: str, card: Callable[[Entry], Card]) -> Cards:
    """A list as cards; a card without a title of its own is called by its place: "Channels 2"."""
    items: tuple[Entry, ...] = _begun(part, name)
    heading = title(type(part), name)
    drawn = (_titled(card(item), heading, place) for place, item in enumerate(items, start=1))
    return Cards(heading, tuple(drawn), is_open=not items and name in essentials(type(part)))


def _titled(card: Card, heading: str, place: int) -> Card:
    if card.title:
        return card
    nameless = _("{list} {number}").format(list=heading, number=number(place))
    return Card(nameless, card.strip, card.facts)


def strip(item: Part, *names: str, **ready: Words) -> Table:
    """Short answers of one entry side by side, as a table with one row."""
    said = [name for name in names if not is_unanswered(getattr(item, name))]
    if not said:
        return Table()
    columns = [Column(title(type(item), name), 100 // len(said)) for name in said]
    return Table("", tuple(columns), (tuple(cell(item, name, ready) for name in said),))


def ratings(part: Part, name: str) -> Table:
    """A part whose fields are ratings, such as the five traits, with the evidence for each."""
    rated: Part = getattr(part, name)
    rows = [_rating(title(type(rated), field), rating) for field, rating in rated if not rating.is_blank]
    columns = (Column(_("What is rated"), 26), Column(title(Rating, "score"), 14), Column(title(Rating, "evidence"), 60))
    return filled(title(type(part), name), columns, rows) if rows else Table()


def _rating(name: str, rating: Rating) -> tuple[Words, ...]:
    out_of = _("{score} of {best}").format(score=number(rating.score or 0), best=number(5))
    return name, out_of if rating.score else "", rating.evidence
