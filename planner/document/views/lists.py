"""The lists of a plan on paper: as a table with a row for each entry, or as cards."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from planner.document.views.blocks import Card, Cards, Column, Kind, Origin, Ready, Table, Words, as_tuple, filled
from planner.document.views.words import texts
from planner.language import _, number
from planner.plan import Item, Part
from planner.plan.answers import essentials, title
from planner.plan.section import is_unanswered
from planner.plan.shapes import shape

Entry = TypeVar("Entry", bound=Item)


def table(part: Part, name: str, widths: Mapping[str, int], ready: Callable[[Entry], Ready] = lambda item: {}) -> Table:
    """A list as a table with a row for each entry; a column that nobody has filled in is left out."""
    items: tuple[Entry, ...] = _begun(part, name)
    heading = title(type(part), name)
    if not items:
        return Table(heading, is_open=name in essentials(type(part)))
    rows = [tuple(_cell(item, field, ready(item)) for field in widths) for item in items]
    columns = [
        Column(title(type(items[0]), field), width, _kind(items[0], field), field) for field, width in widths.items()
    ]
    return filled(heading, columns, rows, map(Origin, items))


def _cell(item: Part, field: str, ready: Ready) -> Words:
    words = as_tuple(ready[field] if field in ready else texts(getattr(item, field)))
    return words if len(words) > 1 else "".join(words)


def _begun(part: Part, name: str) -> tuple[Entry, ...]:
    return tuple(item for item in getattr(part, name) if not item.is_blank)


def _kind(item: Part, field: str) -> Kind:
    if field == "address":
        return "address"
    return "number" if shape(type(item), field).kind in ("number", "whole") else ""


def cards(part: Part, name: str, card: Callable[[Entry], Card]) -> Cards:
    """A list as cards; a card without a title of its own is called by its place: "Channels 2"."""
    items: tuple[Entry, ...] = _begun(part, name)
    heading = title(type(part), name)
    drawn = (
        replace(_titled(card(item), heading, place), origin=Origin(item)) for place, item in enumerate(items, start=1)
    )
    return Cards(heading, tuple(drawn), is_open=not items and name in essentials(type(part)))


def _titled(card: Card, heading: str, place: int) -> Card:
    nameless = _("{list} {number}").format(list=heading, number=number(place))
    return card if card.title.strip() else replace(card, title=nameless)


def strip(item: Part, *names: str, **ready: Words) -> Table:
    """Short answers of one entry side by side, as a table with one row."""
    said = [name for name in names if not is_unanswered(getattr(item, name))]
    if not said:
        return Table()
    columns = (Column(title(type(item), name), _share(item, name), _kind(item, name), name) for name in said)
    return filled("", columns, [tuple(_cell(item, name, ready) for name in said)], (Origin(item),))


def _share(item: Part, name: str) -> int:
    """A figure is shorter than words or a date."""
    return 2 if _kind(item, name) == "number" else 3
