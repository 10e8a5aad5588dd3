"""Social media equity: its four parts, composed of the measures that the plan has chosen. The composition is ours."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.catalog.kinds import EquityTerm
from planner.catalog.kinds import Measure as Known
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.metrics import Measure

# A figure that doubles counts in full, and what rises from next to nothing must not drown the others.
MOST = 100
SUGGESTED = 2
LONGEST_ID = 40
OURS = N_("No source gives a formula for this; the composition is ours.")


@dataclass(frozen=True)
class Shown:
    """A measure of the plan that shows a part. `change`: planned, in whole percent of today's figure; it rises where
    the measure is meant to fall. None without both figures, from zero, or where neither way is better. `vanity`: it may
    rise while nothing changes for the business, so it never stands alone."""

    name: str
    path: str
    baseline: float | None
    target: float | None
    unit: str
    change: int | None
    vanity: bool

    @property
    def counted(self) -> int | None:
        return None if self.change is None else max(-MOST, min(MOST, self.change))


@dataclass(frozen=True)
class Part:
    """`change`: the plain mean of what is counted, in whole percent; None if nothing is. `suggested`: labels of
    measures that would show it."""

    id: str
    label: str
    read_as: str
    shown: tuple[Shown, ...]
    suggested: tuple[str, ...]

    @property
    def change(self) -> int | None:
        return mean(self.shown)


def mean(shown: tuple[Shown, ...]) -> int | None:
    counted = [each for each in shown if each.counted is not None]
    if all(each.vanity for each in counted):
        return None
    return round(sum(each.counted or 0 for each in counted) / len(counted))


def equity(plan: Plan, catalog: Catalog) -> tuple[Part, ...]:
    """All four parts; those that nothing shows say what would."""
    pairs = [(each, known) for each in plan.metrics.measures if (known := known_as(each, catalog))]
    return tuple(_part(plan, catalog, id, term, pairs) for id, term in catalog.equity.items())


def known_as(measure: Measure, catalog: Catalog) -> Known | None:
    """The catalogue's measure behind one of the plan: by its id, as we propose it or alone, or by its name."""
    named = " ".join(measure.name.split()).casefold()
    for id, known in catalog.measures.items():
        if known.refused:
            continue
        ids = (id, *(f"{aim}-{id}"[:LONGEST_ID] for aim in catalog.aims))
        if measure.id in ids or named in (known.label.casefold(), _(known.label).casefold()):
            return known
    return None


def _part(plan: Plan, catalog: Catalog, id: str, term: EquityTerm, pairs: list[tuple[Measure, Known]]) -> Part:
    shown = tuple(_shown(each, known) for each, known in pairs if known.equity == id)
    missing = tuple(_suggested(plan, catalog, term, pairs)) if mean(shown) is None else ()
    return Part(id, _(term.label), _(term.read_as), shown, missing)


def _shown(measure: Measure, known: Known) -> Shown:
    path = f"metrics.measures[{measure.id}].target"
    name, unit = measure.name or _(known.label), measure.unit
    return Shown(name, path, measure.baseline, measure.target, unit, _change(measure, known), known.vanity)


def _change(measure: Measure, known: Known) -> int | None:
    if measure.baseline is None or measure.target is None or not measure.baseline or known.direction == "steady":
        return None
    percent = 100 * (measure.target / abs(measure.baseline) - measure.baseline / abs(measure.baseline))
    percent = max(-1e6, min(1e6, percent))
    return round(-percent if known.direction == "down" else percent)


def _suggested(plan: Plan, catalog: Catalog, term: EquityTerm, pairs: list[tuple[Measure, Known]]) -> Iterator[str]:
    """Those first that can be read off on the chosen channels."""
    chosen = {channel.kind for channel in plan.tools.channels}
    taken = [known for _measure, known in pairs]
    open_ = [catalog.measures[id] for id in term.measures if catalog.measures[id] not in taken]
    far = {known.label: bool(known.channels) and not chosen.intersection(known.channels) for known in open_}
    ready = sorted(open_, key=lambda known: (known.vanity, far[known.label]))
    return (_(known.label) for known in ready[:SUGGESTED])
