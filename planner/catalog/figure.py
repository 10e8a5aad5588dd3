"""A number as the catalogue knows it: a range with its unit, its source, its year and its strength."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from planner.catalog.units import UNITS, counted
from planner.language import N_, _, number

# A primary source, or checked on a real file; B named study read second-hand; C one opinion; X nobody knows.
Strength = Literal["A", "B", "C", "X"]
STRENGTHS: tuple[Strength, ...] = ("A", "B", "C", "X")
STRENGTH_LABELS: dict[Strength, str] = {
    "A": N_("Checked at its source"),
    "B": N_("From a named study, read second-hand"),
    "C": N_("One author's word"),
    "X": N_("Assumption: no source found"),
}


def _is_known(unit: str) -> str:
    if unit not in UNITS:
        raise ValueError(f"Unknown unit {unit!r}; planner/catalog/units.py lists them.")
    return unit


Unit = Annotated[str, AfterValidator(_is_known)]


class Known(BaseModel):
    """Whatever stands in the catalogue: never changes, and knows no field that is not written here."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Figure(Known):
    """low <= likely <= high in `unit`; `source` and `also` are ids of sources, `part` a part of the method.

    `year` is that of the evidence, None where the source does not say. Where the sources only name
    cases, the range is ours, drawn around them: `note` says so.
    """

    low: float = Field(ge=0)
    likely: float
    high: float
    unit: Unit
    source: str
    also: tuple[str, ...] = ()
    part: str = ""
    year: int | None
    strength: Strength
    note: str = ""

    @property
    def is_assumption(self) -> bool:
        return self.strength == "X"

    @property
    def sources(self) -> tuple[str, ...]:
        return (self.source, *self.also)

    @property
    def span(self) -> str:
        """ "3 to 14 hours a piece", in the reader's language."""
        low, high = number(self.low), number(self.high)
        figures = low if low == high else _("{low} to {high}").format(low=low, high=high)
        return _("{span} {unit}").format(span=figures, unit=counted(self.unit, self.high))

    @property
    def spread(self) -> str:
        """ "3 to 14 hours a piece, likely 6"."""
        if self.low == self.high:
            return self.span
        return _("{span}, likely {likely}").format(span=self.span, likely=number(self.likely))

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if not self.low <= self.likely <= self.high:
            raise ValueError(f"low <= likely <= high does not hold: {self.low}, {self.likely}, {self.high}")
        return self
