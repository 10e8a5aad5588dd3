"""`python -m planner.catalog` writes docs/catalog.md: every kind, every entry, every figure with its source."""

from collections.abc import Iterator

from planner.catalog import Catalog, load
from planner.catalog.reading import Page, pages
from planner.catalog.titles import KIND_TITLES
from planner.language import _

INTRODUCTION = """# The catalogue

Written by `make docs` from `planner/catalog/`; do not edit it here. Every figure is a range with its unit, its source
and how sure it is: A checked at its source, B a named study read second-hand, C one author's word, X our assumption.
Where a figure is ours, or only the range around somebody's cases, it says so. Shares of people who use a channel are
penetration, never the mix of its audience."""


def markdown(catalog: Catalog) -> str:
    return "\n".join([INTRODUCTION, *(line for kind in KIND_TITLES for line in _kind(catalog, kind))]) + "\n"


def _kind(catalog: Catalog, kind: str) -> Iterator[str]:
    found = pages(catalog, kind)
    yield f"\n## {_(KIND_TITLES[kind])} ({len(found)})"
    for entry in found:
        yield from _entry(entry)


def _entry(entry: Page) -> Iterator[str]:
    yield f"\n### {entry.title} (`{entry.id}`)\n"
    for fact in entry.facts:
        lines = [_plain(line) for line in fact.lines]
        if len(lines) == 1:
            yield f"- **{fact.label}:** {lines[0]}"
        else:
            yield f"- **{fact.label}:**"
            yield from (f"  - {line}" for line in lines)
    if entry.sources:
        yield f"- **{_('Sources')}:** " + ", ".join(f"`{id}`" for id in entry.sources)


def _plain(line: str) -> str:
    return line.replace("<", "&lt;").replace("*", r"\*")


if __name__ == "__main__":
    print(markdown(load()), end="")
