"""What a rule says of itself: its docstring, taken apart for the screen, the document and the docs."""

import re
from dataclasses import dataclass
from inspect import cleandoc

from planner.catalog import Catalog, load
from planner.checks.registry import RETIRED, RULES
from planner.language import N_, _, number

HEADINGS = (N_("What it checks"), N_("Why it matters"), N_("Example"), N_("Sources"))
HEADING = re.compile(rf"^({'|'.join(HEADINGS)}): ", re.MULTILINE)
LIMIT = re.compile(r"\{([a-z-]+)\}")


@dataclass(frozen=True)
class Reference:
    """`source`: an id of the catalogue; `part`: the part of the method there, such as "A5", or nothing."""

    source: str
    part: str


@dataclass(frozen=True)
class Explanation:
    code: str
    name: str
    title: str
    checks: str
    why: str
    example: str
    sources: tuple[Reference, ...]


def explained(code: str) -> Explanation:
    """In the reader's language; also by a retired code. KeyError if there has never been such a rule."""
    found = RULES[RETIRED.get(code, code)]
    *sentences, sources = (text for _heading, text in sections(found.look.__doc__ or ""))
    title, checks, why, example = (_filled(_(sentence), load()) for sentence in sentences)
    return Explanation(found.code, found.name, title, checks, why, example, _references(sources))


def sections(docstring: str) -> tuple[tuple[str, str], ...]:
    """Headings and texts in their order, each text on one line; the title comes first, under no heading."""
    parts = ["", *HEADING.split(cleandoc(docstring))]
    return tuple((heading, " ".join(text.split())) for heading, text in zip(parts[::2], parts[1::2], strict=True))


def _filled(text: str, catalog: Catalog) -> str:
    """Limits stand in a docstring by their ids, {promotional-share}, so that a threshold is stated once."""
    return LIMIT.sub(lambda match: number(catalog.limit(match[1]).value), text)


def _references(text: str) -> tuple[Reference, ...]:
    pairs = (entry.strip().partition(" ") for entry in text.split(","))
    return tuple(Reference(source, part) for source, _space, part in pairs)
