"""Leaves: parts that are laid out together. Each begins on a new page, so that one can be replaced without the rest.

How high a part becomes is guessed from its HTML, in points: laying it out to know would cost what leaves shall save.
"""

import re
from collections.abc import Iterable
from math import ceil

from planner.document.html import Drawn
from planner.document.part import Part

PAGE = 680
LINE, CELL_LINE, PADDING = 14, 13, 8
# Characters in a line that is as wide as the page.
WIDE = 100
GAP = 56
# What stands on a page by itself, with the space around it.
HEIGHTS = {"<h2": 42, "<h3": 49, "<h4": 14, 'class="card"': 21, 'class="plot"': 150, "<svg": 240}
# A part begins on the page of the one before if that is about half empty, or if there is room for all of it. The guess
# of a long leaf may be wrong by a third of a page; to begin low on a page does less harm than to leave one empty.
HALF, FULL = 0.65, 0.95
# A leaf is laid out as a whole after an edit in any of its parts; so much of it runs on, come what may.
MOST_PAGES = 8

TAG = re.compile(r"<[^>]*>")
ROW = re.compile(r"<tr.*?</tr>", re.DOTALL)
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
            filled = high
    return tuple(map(tuple, found))


def _follows(before: Part, each: Part, filled: float, high: float) -> bool:
    """`filled` and `high` in pages."""
    if not (before.flows and each.flows):
        return False
    here = filled % 1
    return (each.runs_on and filled < MOST_PAGES) or here < HALF or here + GAP / PAGE + high < FULL


def height(html: str) -> float:
    rest = ROW.sub("", html)
    fixed = sum(points * html.count(sign) for sign, points in HEIGHTS.items())
    return fixed + sum(map(_row, ROW.findall(html))) + sum(LINE * _lines(text, WIDE) for text in TEXT.findall(rest))


def _row(html: str) -> float:
    cells = CELL.findall(html)
    wide = WIDE * 0.7 if len(cells) < 3 else WIDE / len(cells)
    return PADDING + CELL_LINE * max((_in_cell(cell, wide) for cell in cells), default=0)


def _in_cell(html: str, wide: float) -> int:
    """Entries of a list each begin a new line."""
    return sum(_lines(text, wide) for text in TEXT.findall(html)) or _lines(html, wide)


def _lines(html: str, wide: float) -> int:
    return ceil(len(" ".join(TAG.sub("", html).split())) / wide)
