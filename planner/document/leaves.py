"""Leaves: parts that are laid out together. Each begins on a new page, so that one can be replaced without the rest.

How high a part becomes is guessed from its HTML, in points: laying it out to know would cost what leaves shall save.
"""

import re
from collections.abc import Iterable
from math import ceil

from planner.document.html import Drawn
from planner.document.part import Part

PAGE = 680
LINE, PADDING = 14, 7
# Characters in a line that is as wide as the page, and those that the space between two columns takes.
WIDE, SPACE = 104, 2.5
# Percent of the page that a column of labels takes, and what is beside it.
LABELED = (26.5, 73.5)
GAP = 56
# A part that begins a page makes more of its heading.
OPENING = 70
# What stands on a page by itself, with the space around it.
HEIGHTS = {
    "<h2": 42, "<h3": 49, "<h4": 14, "<table": 9, 'class="card': 14, 'class="plot"': 105, 'class="dial"': 75,
    'class="fork"': 150, 'class="fan"': 215, 'class="lead"': 30,
}  # fmt: skip
# A part begins on the page of the one before if that is about half empty, or if there is room for all of it. The guess
# of a long leaf may be wrong by a third of a page; to begin low on a page does less harm than to leave one empty.
HALF, FULL = 0.65, 0.95
# So full, it may as well spill over: then the next part follows what would stand alone there. If it does not, that part
# begins a page anyhow.
SPILT = 0.93
# A leaf is laid out as a whole after an edit in any of its parts: one of so many pages ends where its last page is at
# least so full.
ENOUGH_PAGES, LATE = 3, 0.4
# A leaf that turns out to fill so little of its last page takes in the next one, whatever was guessed.
SHORT, MOST_PAGES = 0.3, 10

TAG = re.compile(r"<[^>]*>")
ROW = re.compile(r"<tr.*?</tr>", re.DOTALL)
TABLE = re.compile(r"<table.*?</table>", re.DOTALL)
WIDTH = re.compile(r'<col style="width: ([\d.]+)%">')
CELL = re.compile(r"<t[hd].*?</t[hd]>", re.DOTALL)
TEXT = re.compile(r"<(?:p|li)\b.*?</(?:p|li)>", re.DOTALL)


def leaves(parts: Iterable[Drawn]) -> tuple[tuple[Drawn, ...], ...]:
    found: list[list[Drawn]] = []
    filled = 0.0
    for each in parts:
        high = height(each.html) / PAGE
        if found and _follows(found[-1][-1].part, each.part, filled, high):
            found[-1].append(each)
            filled += GAP / PAGE + high
        else:
            found.append([each])
            filled = OPENING / PAGE + high
    return tuple(map(tuple, found))


def _follows(before: Part, each: Part, filled: float, high: float) -> bool:
    """`filled` and `high` in pages."""
    if not (before.flows and each.flows):
        return False
    here = filled % 1
    if filled >= ENOUGH_PAGES:
        return here < LATE
    if each.runs_on or here > SPILT:
        return True
    return here < HALF or here + GAP / PAGE + high < FULL


def takes_in(leaf: tuple[Drawn, ...], after: tuple[Drawn, ...], pages: int, rest: float) -> bool:
    """`pages` of the leaf, and how much of the last one it fills: both as laid out."""
    flows = leaf[-1].part.flows and after[0].part.flows
    return flows and rest < SHORT and pages <= MOST_PAGES


def height(html: str) -> float:
    rest = TABLE.sub("", html)
    fixed = sum(points * html.count(sign) for sign, points in HEIGHTS.items())
    return fixed + sum(map(_table, TABLE.findall(html))) + sum(LINE * _lines(text, WIDE) for text in TEXT.findall(rest))


def _table(html: str) -> float:
    widths = tuple(map(float, WIDTH.findall(html))) or LABELED
    return sum(_row(row, widths) for row in ROW.findall(html))


def _row(html: str, widths: tuple[float, ...]) -> float:
    """Of cells without a known width, none is counted."""
    cells = zip(CELL.findall(html), (max(width * WIDE / 100 - SPACE, 1) for width in widths), strict=False)
    return PADDING + LINE * max((_in_cell(cell, wide) for cell, wide in cells), default=0)


def _in_cell(html: str, wide: float) -> int:
    """Entries of a list each begin a new line."""
    return sum(_lines(text, wide) for text in TEXT.findall(html)) or _lines(html, wide)


def _lines(html: str, wide: float) -> int:
    return sum(ceil(len(line) / wide) for line in TAG.sub("", html).strip().splitlines())
