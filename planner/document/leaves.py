"""Leaves: parts that are laid out together. Each begins on a new page, so that one can be replaced without the rest."""

import re
from collections.abc import Iterable

from planner.document.html import Drawn

# Of a page that is about half full: characters of text, and what a row or a heading takes as if it were text.
HALF_A_PAGE = 1400
ROW, HEADING = 60, 120
TAG = re.compile(r"<[^>]*>")


def leaves(parts: Iterable[Drawn]) -> tuple[tuple[Drawn, ...], ...]:
    """A part that may flow joins the leaf before it as long as that has filled less than half a page."""
    found: list[list[Drawn]] = []
    filled = 0
    for each in parts:
        if found and each.part.flows and found[-1][-1].part.flows and filled < HALF_A_PAGE:
            found[-1].append(each)
            filled += _length(each.html)
        else:
            found.append([each])
            filled = _length(each.html)
    return tuple(map(tuple, found))


def _length(html: str) -> int:
    text = TAG.sub("", html)
    return len(" ".join(text.split())) + ROW * html.count("<tr") + HEADING * len(re.findall(r"<h\d", html))
