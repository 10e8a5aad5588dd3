"""Cells that reach down into rows below, which do not name them in HTML: yet every column keeps its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.document.forms.tree import Node


@dataclass(frozen=True)
class Placed:
    """`rows`: how many it stands in; 0 where it comes from a row above."""

    node: Node
    rows: int = 1


def spread(lines: Iterable[Iterable[Node]]) -> Iterator[tuple[Placed, ...]]:
    """The cells of each row, with those that come from above at the place where they stand."""
    # By their columns: what reaches down, and into how many more rows.
    reaching: dict[int, tuple[Node, int]] = {}
    for cells in lines:
        found: list[Placed] = []
        for cell in cells:
            _come_down(found, reaching)
            rows = _rows(cell)
            if rows > 1:
                reaching[len(found)] = cell, rows - 1
            found.append(Placed(cell, rows))
        _come_down(found, reaching)
        yield tuple(found)


def _come_down(found: list[Placed], reaching: dict[int, tuple[Node, int]]) -> None:
    while len(found) in reaching:
        node, left = reaching.pop(len(found))
        if left > 1:
            reaching[len(found)] = node, left - 1
        found.append(Placed(node, 0))


def _rows(cell: Node) -> int:
    said = cell.attributes.get("rowspan", "")
    return max(1, int(said)) if said.isdecimal() else 1
