"""Lines and bands for drawings: a curve through points, and a road along it, as paths of SVG."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import hypot

Point = tuple[float, float]
STEPS = 8


def path(points: Iterable[Point], is_closed: bool = False) -> str:
    """With spaces between the numbers: a long word would be broken by `letters.legible`."""
    return "M " + " L ".join(f"{x:.1f} {y:.1f}" for x, y in points) + (" Z" if is_closed else "")


def curve(points: Sequence[Point]) -> tuple[Point, ...]:
    """A smooth line through all of them (Catmull and Rom), as short straight ones."""
    padded = [points[0], *points, points[-1]]
    found = [each for at in range(len(points) - 1) for each in _piece(*padded[at : at + 4])]
    return (*found, points[-1])


def _piece(before: Point, start: Point, end: Point, after: Point) -> Iterator[Point]:
    for step in range(STEPS):
        at = step / STEPS
        yield (
            _between(at, before[0], start[0], end[0], after[0]),
            _between(at, before[1], start[1], end[1], after[1]),
        )


def _between(at: float, a: float, b: float, c: float, d: float) -> float:
    linear, square, cube = c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
    return 0.5 * (2 * b + linear * at + square * at**2 + cube * at**3)


def band(line: Sequence[Point], first: float, last: float) -> str:
    """Along a line, so wide at its beginning and at its end."""
    widths = [first + (last - first) * at / (len(line) - 1) for at in range(len(line))]
    sides = [_across(line, at, width / 2) for at, width in enumerate(widths)]
    return path([left for left, _right in sides] + [right for _left, right in reversed(sides)], is_closed=True)


def _across(line: Sequence[Point], at: int, half: float) -> tuple[Point, Point]:
    (x0, y0), (x1, y1) = line[max(0, at - 1)], line[min(len(line) - 1, at + 1)]
    length = hypot(x1 - x0, y1 - y0) or 1
    aside, down = half * (y1 - y0) / length, half * (x0 - x1) / length
    x, y = line[at]
    return (x - aside, y - down), (x + aside, y + down)


def dashes(line: Sequence[Point], every: int = 2) -> str:
    """Every so many pieces of the line one is drawn."""
    pieces = [pair for at, pair in enumerate(pairwise(line)) if at % every == 0]
    return " ".join(path(pair) for pair in pieces)
