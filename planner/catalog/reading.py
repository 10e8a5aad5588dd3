"""An entry of the catalogue as a person reads it, line by line; for screen, terminal and docs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planner.catalog.figure import STRENGTH_LABELS, Figure, Known
from planner.catalog.kinds import TRANSLATED, Source
from planner.catalog.shelf import Catalog
from planner.catalog.titles import FIELD_TITLES
from planner.catalog.words import word
from planner.language import _, number

# Fields whose ids lead to entries of another kind, where the name of the field does not say it.
LEADS_TO = {
    "successor": "channels",
    "stands_for": "channels", "better": "channels", "avoid": "channels", "goal": "goals", "twins": "practices",
    "practice": "practices", "rival": "mixes", "measure": "measures", "fallback": "aims", "role": "roles",
    "only_for": "aims",
}  # fmt: skip


@dataclass(frozen=True)
class Fact:
    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """An entry: `sources` are ids, those of its figures included."""

    kind: str
    id: str
    title: str
    facts: tuple[Fact, ...]
    sources: tuple[str, ...]

    def holds(self, words: str) -> bool:
        """Whether every word stands somewhere in it, however it is written."""
        text = " ".join(
            [self.id, self.title, *(line for fact in self.facts for line in (fact.label, *fact.lines))]
        ).casefold()
        return all(word in text for word in words.casefold().split())


def page(catalog: Catalog, kind: str, id: str) -> Page:
    """KeyError if there is no such kind or entry."""
    entry: Known = vars(catalog)[kind][id]
    named = {name: value for name, value in entry if name not in ("id", "label", "ours") and not _is_empty(value)}
    facts = tuple(Fact(_(FIELD_TITLES[name]), tuple(_lines(catalog, name, value))) for name, value in named.items())
    title = entry.named if isinstance(entry, Source) else _(getattr(entry, "label", id))
    return Page(kind, id, title, facts, tuple(dict.fromkeys(_sources(entry))))


def pages(catalog: Catalog, kind: str) -> tuple[Page, ...]:
    return tuple(page(catalog, kind, id) for id in vars(catalog)[kind])


def told(figure: Figure) -> str:
    """ "2 to 7 posts a week, likely 3. From a named study, read second-hand (B), 2023." """
    sure = _("{strength} ({letter})").format(strength=_(STRENGTH_LABELS[figure.strength]), letter=figure.strength)
    year = f", {figure.year}" if figure.year else ""
    text = _("{spread}. {sure}.").format(spread=figure.spread, sure=sure + year)
    return f"{text} {_(figure.note)}".strip()


def _is_empty(value: object) -> bool:
    return value in (None, "", (), False) or value == {}


def _lines(catalog: Catalog, name: str, value: Any) -> Iterator[str]:
    if isinstance(value, Figure):
        yield told(value)
    elif isinstance(value, Known):
        yield _row(catalog, value)
    elif isinstance(value, tuple) and name not in TRANSLATED and isinstance(value[0], str | int):
        yield ", ".join(_word(catalog, name, each) for each in value)
    elif isinstance(value, tuple):
        for each in value:
            yield from _lines(catalog, name, each)
    elif isinstance(value, Mapping):
        yield from (f"{_word(catalog, 'channels', key)}: {', '.join(columns)}" for key, columns in value.items())
    elif value is True:
        yield _("Yes")
    else:
        yield _word(catalog, name, value)


def _row(catalog: Catalog, part: Known) -> str:
    """A part of an entry in one line, field after field."""
    said = [(name, value) for name, value in part if name != "id" and value is not True and not _is_empty(value)]
    return "; ".join(", ".join(_lines(catalog, name, value)) for name, value in said)


def _word(catalog: Catalog, name: str, value: object) -> str:
    """An id by the name of what it leads to; a text in the reader's language; a year without thousands."""
    known: Mapping[str, Any] = vars(catalog).get(LEADS_TO.get(name, name), {})
    if value in known:
        return _(known[str(value)].label)
    if name in ("source", "closed_by") and value in catalog.sources:
        return catalog.sources[str(value)].named
    if isinstance(value, float):
        return number(value)
    return _(value) if name in TRANSLATED and isinstance(value, str) else word(name, str(value))


def _sources(value: Any) -> Iterator[str]:
    if isinstance(value, Figure):
        yield from value.sources
    elif isinstance(value, Known):
        for name, inner in value:
            if name in ("source", "closed_by") and inner:
                yield inner
            else:
                yield from _sources(inner)
    elif isinstance(value, tuple):
        for each in value:
            yield from _sources(each)
