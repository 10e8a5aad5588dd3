"""Every figure of the catalogue with the place it stands in, found by walking all entries."""

from collections.abc import Iterator

from planner.catalog import Catalog, Figure
from planner.catalog.figure import Known


def figures(catalog: Catalog) -> Iterator[tuple[str, Figure]]:
    for kind, entries in vars(catalog).items():
        for id, entry in entries.items():
            yield from ((f"{kind}/{id}", value) for _name, value in entry if isinstance(value, Figure))


def cited(catalog: Catalog) -> set[str]:
    """The ids of all sources that a figure or an entry names."""
    named = {source for _place, figure in figures(catalog) for source in figure.sources}
    return named | {str(entry_source(entry)) for entry in all_entries(catalog) if entry_source(entry)}


def all_entries(catalog: Catalog) -> Iterator[Known]:
    for entries in vars(catalog).values():
        yield from entries.values()


def entry_source(entry: Known) -> object:
    return getattr(entry, "source", None)
