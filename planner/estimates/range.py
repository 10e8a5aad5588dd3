"""A quantity that follows from others: low, likely, high, and what it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from planner.catalog import STRENGTHS, Figure, Strength

# The largest float has 309 digits before its point.
DIGITS = 400


@dataclass(frozen=True)
class Range:
    """`basis`: the ids of the sources behind it; `strength`: that of the weakest of them.

    What the user said is exact: its three numbers are one, its basis is empty and its strength A.
    """

    low: float
    likely: float
    high: float
    unit: str
    basis: tuple[str, ...] = ()
    strength: Strength = "A"

    def __add__(self, other: "Range") -> "Range":
        """Lows, likelies and highs added up: wider than chance would have it, hence on the safe side."""
        if self.unit != other.unit:
            raise ValueError(f"{self.unit} and {other.unit} cannot be added up.")
        summed = Range(self.low + other.low, self.likely + other.likely, self.high + other.high, self.unit)
        return summed.resting_on(self.basis, self.strength).resting_on(other.basis, other.strength)

    def scaled(self, factor: float, unit: str) -> "Range":
        ends = (self.low * factor, self.likely * factor, self.high * factor)
        return Range(*ends, unit, self.basis, self.strength)

    def times(self, other: "Range", unit: str) -> "Range":
        """Multiplied end by end: as if everything went well together, or badly."""
        ends = (mine * its for mine, its in zip(self.ends, other.ends, strict=True))
        return self.at(ends, unit).resting_on(other.basis, other.strength)

    def at(self, ends: Iterable[float], unit: str) -> "Range":
        """Three other numbers that rest on the same."""
        low, likely, high = ends
        return Range(low, likely, high, unit, self.basis, self.strength)

    def resting_on(self, basis: Iterable[str], strength: Strength) -> "Range":
        if not basis and strength == "A":
            return self
        weakest = max(self.strength, strength, key=STRENGTHS.index)
        return replace(self, basis=tuple(dict.fromkeys((*self.basis, *basis))), strength=weakest)

    @property
    def ends(self) -> tuple[float, float, float]:
        return self.low, self.likely, self.high

    @property
    def is_assumption(self) -> bool:
        return self.strength == "X"


def rounded(value: float, digits: int = 1) -> float:
    """Halves go up, as people round; what arithmetic leaves in the last places of a float is no reason to go down."""
    with localcontext(prec=DIGITS):
        return float(Decimal(repr(round(value, 9))).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def known(figure: Figure) -> Range:
    return Range(figure.low, figure.likely, figure.high, figure.unit, figure.sources, figure.strength)


def exactly(value: float, unit: str) -> Range:
    return Range(value, value, value, unit)


def total(ranges: Iterable[Range], unit: str) -> Range:
    """As adding them one by one does, in one go: this runs on every rerun."""
    parts = tuple(ranges)
    if wrong := next((each.unit for each in parts if each.unit != unit), None):
        raise ValueError(f"{wrong} and {unit} cannot be added up.")
    ends = (sum(each.low for each in parts), sum(each.likely for each in parts), sum(each.high for each in parts))
    basis = dict.fromkeys(source for each in parts for source in each.basis)
    return Range(*ends, unit, tuple(basis), max((each.strength for each in parts), key=STRENGTHS.index, default="A"))


def mean(ranges: tuple[Range, ...]) -> Range:
    """Of one range or more, of one unit."""
    unit = ranges[0].unit
    return total(ranges, unit).scaled(1 / len(ranges), unit)
