"""Cells of a CSV file: text that a spreadsheet takes for text."""

import csv
import io
from collections.abc import Iterable, Sequence

# A spreadsheet takes what begins like this for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([safe(each) for each in row] for row in rows)
    return out.getvalue()
