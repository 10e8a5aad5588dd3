"""Which figures of the catalogue a plan may replace by its own: the changeable limits, and what a piece takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.catalog.figure import Figure
from planner.catalog.kinds import Format, Limit
from planner.language import N_, _

PIECE = {"hours": N_("{format}: hours a piece"), "adaptation": N_("{format}: hours to adapt a piece")}


@dataclass(frozen=True)
class Assumption:
    """`name` and `title` are marked messages; with `title` the label is made of both."""

    id: str
    figure: Figure
    name: str
    about: str
    title: str = ""

    @property
    def label(self) -> str:
        return _(self.title).format(format=_(self.name)) if self.title else _(self.name)


def assumptions(limits: Mapping[str, Limit], formats: Mapping[str, Format]) -> dict[str, Assumption]:
    """By the id that a plan names them with: that of the limit, or "photo-hours" and "photo-adaptation"."""
    found = [Assumption(id, each.figure, each.label, each.about) for id, each in limits.items() if each.changeable]
    for id, each in formats.items():
        found.append(Assumption(f"{id}-hours", each.hours, each.label, each.about, PIECE["hours"]))
        found.append(Assumption(f"{id}-adaptation", each.adaptation, each.label, each.about, PIECE["adaptation"]))
    return {each.id: each for each in found}
