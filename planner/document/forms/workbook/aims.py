"""What is measured: the key results and the measures of a plan, with the straight line from today to the target."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.document.options import Options
from planner.plan import Plan
from planner.plan.fuel import known_as
from planner.plan.goal import KeyResult
from planner.plan.metrics import Measure

MONTHS = 12
# By the ids of measures and key results: a figure for each month, None where there is none yet.
Actuals = Mapping[str, tuple[float | None, ...]]


@dataclass(frozen=True)
class Aim:
    name: str
    unit: str
    owner: str
    source: str
    baseline: float | None
    target: float | None
    start: date | None
    due: date | None
    actuals: tuple[float | None, ...]

    @property
    def place(self) -> int | None:
        """Of the last month that has a figure."""
        return max((at for at, each in enumerate(self.actuals) if each is not None), default=None)

    @property
    def latest(self) -> float | None:
        return None if self.place is None else self.actuals[self.place]

    @property
    def progress(self) -> float | None:
        """How much of the way is gone; 1 is the target."""
        if self.latest is None or self.baseline is None or self.target in (None, self.baseline):
            return None
        assert self.target is not None
        return (self.latest - self.baseline) / (self.target - self.baseline)

    @property
    def has_line(self) -> bool:
        return bool(
            self.start and self.due and self.start < self.due and self.baseline is not None and self.target is not None
        ) and all(day and day.year >= 1900 for day in (self.start, self.due))

    def gone(self, end: date) -> float:
        """How much of the time is gone by a day."""
        assert self.start and self.due
        return max(0.0, min(1.0, (end - self.start).days / (self.due - self.start).days))

    def on_line(self, end: date) -> float:
        assert self.baseline is not None and self.target is not None
        return self.baseline + (self.target - self.baseline) * self.gone(end)


def aims(plan: Plan, options: Options, actuals: Actuals) -> tuple[Aim, ...]:
    """A measure that a key result names is the same figure: it says where that comes from."""
    measures = [each for each in plan.metrics.measures if not each.is_blank]
    results = [each for objective in plan.goal.objectives for each in objective.key_results if not each.is_blank]
    by_name = {known_as(each.name): each for each in reversed(measures)}
    counted = {known_as(each.metric) for each in results}
    return (
        *(_result(each, by_name.get(known_as(each.metric)), options, actuals) for each in results),
        *(_measure(each, options, actuals) for each in measures if known_as(each.name) not in counted),
    )


def _result(each: KeyResult, twin: Measure | None, options: Options, actuals: Actuals) -> Aim:
    source, figures = (twin.source, actuals.get(twin.id, ())) if twin else ("", ())
    return Aim(
        *(each.metric, each.unit, each.owner, source, each.baseline, each.target),
        *(each.start or options.date, each.end, actuals.get(each.id, figures)),
    )


def _measure(each: Measure, options: Options, actuals: Actuals) -> Aim:
    return Aim(
        *(each.name, each.unit, each.owner, each.source, each.baseline, each.target),
        *(options.date, each.due, actuals.get(each.id, ())),
    )


def months(first: date) -> tuple[date, ...]:
    """The first days of a year of months."""
    whole = first.year * 12 + first.month - 1
    return tuple(date((whole + at) // 12, (whole + at) % 12 + 1, 1) for at in range(MONTHS))


def end(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])
