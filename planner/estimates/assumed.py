"""What an estimate takes for granted: the person's own figure where there is one, else the catalogue's."""

from dataclasses import dataclass
from functools import cached_property

from planner.catalog import Catalog
from planner.estimates.range import Range, known
from planner.plan import Plan
from planner.plan.fuel import Assumption


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
        return {id: said for id, each in found if id in self.catalog.assumptions and (said := self._said(id, each))}

    def _said(self, id: str, own: Assumption) -> Range | None:
        """What was left open is taken from what was said; figures in the wrong order are put in order."""
        given = sorted(each for each in (own.low, own.likely, own.high) if each is not None)
        if not given:
            return None
        likely = own.likely if own.likely is not None else given[len(given) // 2]
        return Range(given[0], likely, given[-1], self.catalog.assumptions[id].figure.unit)
