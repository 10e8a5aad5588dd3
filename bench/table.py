"""The figures, ours beside the bare tool's, as one table."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

_HEAD = ("", "Roadworthy", "beside it", "", "ratio", "goal")


@dataclass(frozen=True)
class Row:
    """`against`: what stands beside us; `goal`: the largest ratio that is good enough, if one was set."""

    what: str
    ours: float
    bare: float
    unit: str
    against: str
    goal: float | None = None


def shown(title: str, rows: Sequence[Row]) -> str:
    lines = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    return "\n".join(["", title, *(_line(cells, widths) for cells in lines)])


def _cells(row: Row) -> tuple[str, ...]:
    goal = "" if row.goal is None else f"<= {row.goal:.2f}"
    ours, bare = (f"{value:,.1f} {row.unit}" for value in (row.ours, row.bare))
    return row.what, ours, bare, row.against, f"{row.ours / row.bare:.2f}", goal


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Figures to the right, words to the left."""
    figures = [f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True)]
    words = [f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)]
    return "  ".join(["", words[0], figures[1], figures[2], words[3], figures[4], words[5]]).rstrip()


def median(values: Sequence[float]) -> float:
    return quantiles(values, n=2, method="inclusive")[0]


def p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20, method="inclusive")[18]
