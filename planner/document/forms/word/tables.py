"""Tables for a word processor: a header row that is repeated, rows that stay whole, widths as on paper."""

from collections.abc import Callable
from typing import Any

from planner.document.forms.blocks import Cell, Grid, Listing, Paragraph, Runs
from planner.document.forms.word.styles import CELL, FACTS, HEAD, LABEL, STRIP, TABLE, TOTAL, WIDE
from planner.document.forms.word.xml import node, paragraph

# Of the labels of facts, in percent.
OF_LABELS = 26.5
TONES = {"open": "Open", "note": "Note", "where": "Note"}

# Runs of text as elements; a writer knows where their links lead.
Written = Callable[[Runs], list[Any]]


def table(grid: Grid, written: Written, is_rtl: bool, about: str = "") -> Any:
    """`about`: what a screen reader says of it."""
    widths = _widths(grid)
    rows = [_row(cells, widths, grid, written) for cells in grid.rows]
    if grid.has_total:
        rows[-1] = _row(grid.rows[-1], widths, grid, written, TOTAL)
    if grid.head:
        rows.insert(0, _row(grid.head, widths, grid, written, HEAD))
    return node(
        "tbl",
        _properties(grid, is_rtl, about),
        node("tblGrid", *(node("gridCol", w=width) for width in widths)),
        *rows,
    )


def _properties(grid: Grid, is_rtl: bool, about: str) -> Any:
    look = {
        "firstRow": int(bool(grid.head)),
        "lastRow": int(grid.has_total),
        "firstColumn": int(grid.rows[0][0].is_heading if grid.rows[0] else False),
        "lastColumn": 0,
        "noHBand": 1,
        "noVBand": 1,
    }
    return node(
        "tblPr",
        node("tblStyle", val=_style(grid)),
        node("bidiVisual") if is_rtl else None,
        node("tblW", w=WIDE, type="dxa"),
        node("tblLayout", type="fixed"),
        node("tblLook", val="0000", **look),
        node("tblCaption", val=about) if about else None,
    )


def _style(grid: Grid) -> str:
    if not grid.head:
        return FACTS
    return STRIP if "strip" in grid.tone.split() else TABLE


def _widths(grid: Grid) -> list[int]:
    count = max(len(cells) for cells in (*grid.rows, grid.head))
    shares = list(grid.widths) if len(grid.widths) == count else [100 / count] * count
    if count == 2 and not grid.head:
        shares = [OF_LABELS, 100 - OF_LABELS]
    whole = sum(shares)
    return [round(WIDE * share / whole) for share in shares]


def _row(cells: tuple[Cell, ...], widths: list[int], grid: Grid, written: Written, style: str = "") -> Any:
    """`style`: that of all its cells, if they have one together."""
    row = node("tr", node("trPr", node("cantSplit"), node("tblHeader") if style == HEAD else None))
    tones = [cell.tone for cell in grid.head] if "rows" in grid.tone.split() else []
    for at, cell in enumerate(cells):
        # A last cell that has no neighbor takes the room that is left.
        span = len(widths) - at if at == len(cells) - 1 else 1
        properties = node(
            "tcPr",
            node("tcW", w=sum(widths[at : at + span]), type="dxa"),
            node("gridSpan", val=span) if span > 1 else None,
            _merge(cell),
        )
        is_number = at < len(tones) and "number" in tones[at].split()
        own = style or (LABEL if cell.is_heading and not grid.head else CELL)
        row.append(node("tc", properties, *_content(cell, own, is_number, written)))
    return row


def _merge(cell: Cell) -> Any:
    """A cell of several rows begins in the first; each row below says that it goes on."""
    if cell.rows == 1:
        return None
    return node("vMerge", val="restart") if cell.rows else node("vMerge")


def _content(cell: Cell, style: str, is_number: bool, written: Written) -> list[Any]:
    """A cell holds one paragraph at least; one that comes from above has been written there."""
    blocks = cell.blocks if cell.rows else ()
    found = [each for block in blocks for each in _paragraphs(block, style, is_number, written)]
    return found or [paragraph(style)]


def _paragraphs(block: Paragraph | Listing, style: str, is_number: bool, written: Written) -> list[Any]:
    if isinstance(block, Listing):
        return [paragraph("ListBullet", *written(item)) for item in block.items]
    looks = (node("jc", val="right"),) if is_number else ()
    return [paragraph(TONES.get(block.tone, style), *written(block.runs), looks=looks)]
