"""How a plan's document grows from version to version: one pure function for each step."""

from collections.abc import Callable, Mapping
from typing import Any

Document = dict[str, Any]
Migration = Callable[[Document], Document]

SCHEMA_VERSION = 6


def _with_proposals(document: Document) -> Document:
    """Version 2 knows aims, money a month and proposals; none of them stood elsewhere before."""
    return document


def _with_estimates(document: Document) -> Document:
    """Version 3 knows own figures, working days, the calendar and periods; none of them stood elsewhere before."""
    return document


def _with_accepted_risks(document: Document) -> Document:
    """Version 4 knows accepted risks, brand colors, days of answering, hours of approval and what must not suffer; none
    of them stood elsewhere before."""
    return document


def _with_paper(document: Document) -> Document:
    """Version 5 knows how a plan prints and private notes; neither stood elsewhere before."""
    return document


def _with_language(document: Document) -> Document:
    """Version 6 knows the language of the document; before, it was the reader's."""
    return document


# The key is the version a function starts from; what it returns is of the next version.
MIGRATIONS: Mapping[int, Migration] = {
    1: _with_proposals,
    2: _with_estimates,
    3: _with_accepted_risks,
    4: _with_paper,
    5: _with_language,
}


def migrated(
    document: Document,
    version: int,
    target: int = SCHEMA_VERSION,
    registry: Mapping[int, Migration] = MIGRATIONS,
) -> Document:
    """The document as a document of the target version; KeyError when a step is missing, which is our mistake."""
    for step in range(version, target):
        document = registry[step](document)
    return document
