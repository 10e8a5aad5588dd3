"""A table of the document as lines of text."""

from collections.abc import Iterator

from planner.document.views.blocks import Table, as_tuple


def rows(table: Table) -> Iterator[str]:
    """Its title, its columns and its rows; nothing at all if it has none."""
    if not table.rows:
        return
    yield table.title
    for row in ((column.title for column in table.columns), *table.rows, table.total):
        if cells := [", ".join(as_tuple(cell)) for cell in row]:
            yield "  " + " | ".join(cells)
