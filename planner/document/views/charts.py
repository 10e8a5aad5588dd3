"""Charts: one specification, drawn by one template (templates/charts.html) on paper and on the screen.

Lengths are percent of the chart's width or height; the words beside a bar say the same in figures, so that nobody
has to measure and nothing rests on color.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Tone = Literal["", "good", "warn", "bad", "here"]


@dataclass(frozen=True)
class Bar:
    """A band from `start` to `end` with a tick at `likely`; `limit` is a line that should not be passed."""

    label: str
    text: str
    start: float
    end: float
    likely: float | None = None
    limit: float | None = None
    tone: Tone = ""


@dataclass(frozen=True)
class Bars:
    """`about`: a sentence that says what one sees, for those who do not."""

    title: str
    about: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Column:
    """`label` stands under it where it is not empty; `base`: where it begins; `tick`: a mark at that height."""

    height: float
    label: str = ""
    tone: Tone = ""
    base: float = 0
    tick: float | None = None


@dataclass(frozen=True)
class Columns:
    """Columns side by side; `limit`: a line across, in percent of the height, and `limit_text` what it is."""

    title: str
    about: str
    columns: tuple[Column, ...]
    limit: float | None = None
    limit_text: str = ""

    @property
    def width(self) -> float:
        return 100 / max(1, len(self.columns))


def percent(value: float, whole: float) -> float:
    """A length that is never outside the chart."""
    return round(min(100.0, max(0.0, 100 * value / whole)), 2) if whole > 0 else 0.0


def longest(values: Iterable[float]) -> float:
    """What a whole length stands for: the largest value, or 1 where there is none."""
    return max(values, default=0) or 1
