"""Every figure and every citation of the catalogue with the place it stands in, found by walking all entries."""

from collections.abc import Iterator, Mapping

from planner.catalog import KINDS, Catalog, Entry, Figure, Known
from planner.catalog.kinds import TRANSLATED

CITING = ("source", "closed_by")


def parts(value: object) -> Iterator[Known]:
    """A part of the catalogue, and every part inside it."""
    if isinstance(value, Known):
        yield value
        for _name, inner in value:
            yield from parts(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from parts(inner)


def entries(catalog: Catalog) -> Iterator[tuple[str, Known]]:
    """Of its kinds alone: what the catalogue has worked out of them in the meantime stands beside them."""
    for kind in KINDS:
        yield from ((f"{kind}/{id}", entry) for id, entry in vars(catalog)[kind].items())


def figures(catalog: Catalog) -> Iterator[tuple[str, Figure]]:
    for place, entry in entries(catalog):
        yield from ((place, part) for part in parts(entry) if isinstance(part, Figure))


def cited(catalog: Catalog) -> set[str]:
    """The ids of all sources that a figure or an entry names."""
    found = {source for _place, figure in figures(catalog) for source in figure.sources}
    for _place, entry in entries(catalog):
        found |= {str(value) for part in parts(entry) for name, value in part if name in CITING and value}
    return found


def texts(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Whatever a person reads."""
    for place, entry in entries(catalog):
        for part in parts(entry):
            for name, value in part:
                if name in TRANSLATED and not isinstance(value, Mapping):
                    yield from (
                        (place, text)
                        for text in (value if isinstance(value, tuple) else (value,))
                        if isinstance(text, str)
                    )


def carried(catalog: Catalog) -> dict[str, list[str]]:
    """Part of the method -> the entries that carry it."""
    found: dict[str, list[str]] = {}
    for place, entry in entries(catalog):
        if isinstance(entry, Entry) and entry.part:
            found.setdefault(entry.part, []).append(place)
    return found
