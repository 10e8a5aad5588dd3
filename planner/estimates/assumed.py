"""What an estimate takes for granted: the person's own figure where there is one, else the catalogue's."""

from dataclasses import dataclass
from functools import cached_property
from math import inf

from planner.catalog import Catalog, Figure
from planner.estimates.range import Range, known
from planner.plan import Plan
from planner.plan.fuel import Assumption

PERCENT = "percent"


@dataclass(frozen=True)
class Assumed:
    plan: Plan
    catalog: Catalog

    def __getitem__(self, id: str) -> Range:
        """By the id of Catalog.assumptions; KeyError if there is none, which is our mistake."""
        if id not in self._found:
            figure = self.catalog.assumptions[id].figure
            own = self._own.get(id)
            self._found[id] = known(figure) if own is None else own
        return self._found[id]

    def value(self, id: str) -> float:
        return self[id].likely

    @cached_property
    def _found(self) -> dict[str, Range]:
        """A format is asked for once a channel."""
        return {}

    @cached_property
    def _own(self) -> dict[str, Range]:
        found = ((each.figure or each.id, each) for each in self.plan.fuel.assumptions)
        ours = self.catalog.assumptions
        return {id: own for id, each in found if id in ours and (own := said(each, ours[id].figure))}


def said(own: Assumption, ours: Figure) -> Range | None:
    """What was left open is taken from what was said; figures in the wrong order are put in order."""
    if own.likely is not None and own.low is None and own.high is None:
        return _around(own.likely, ours)
    given = sorted(each for each in (own.low, own.likely, own.high) if each is not None)
    if not given:
        return None
    likely = own.likely if own.likely is not None else given[len(given) // 2]
    return Range(given[0], likely, given[-1], ours.unit)


def _around(likely: float, ours: Figure) -> Range:
    """Whoever names one number has not said that it is certain: it spans as wide as ours, in proportion."""
    if not ours.likely:
        return Range(likely, likely, likely, ours.unit)
    most = max(likely, 100.0) if ours.unit == PERCENT else inf
    high = min(most, likely * ours.high / ours.likely)
    return Range(likely * ours.low / ours.likely, likely, high, ours.unit)
