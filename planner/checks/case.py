"""What a rule is given: the plan, what is known, the day, and what follows from them, worked out once for all rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.catalog import Catalog
from planner.checks.texts import Written, saying, written
from planner.checks.words import entries
from planner.estimates import Gauge, Money, Workload, capacity, gauge, money, weekly_hours
from planner.plan import Plan
from planner.plan.goal import KeyResult, Objective
from planner.plan.metrics import Measure
from planner.plan.tools import Channel


@dataclass(frozen=True)
class Case:
    """`today`: the day as of which the plan is judged."""

    plan: Plan
    catalog: Catalog
    today: date

    def limit(self, id: str) -> float:
        """A threshold of the catalogue, always by its id, so that it is stated once."""
        return self.catalog.limit(id).value

    @cached_property
    def workload(self) -> Workload:
        return weekly_hours(self.plan, self.catalog)

    @cached_property
    def there(self) -> float | None:
        """Hours a week that people have; None if nobody has said."""
        return capacity(self.plan)

    @cached_property
    def gauge(self) -> Gauge:
        return gauge(self.plan, self.catalog)

    @cached_property
    def money(self) -> Money:
        return money(self.plan, self.catalog)

    @cached_property
    def texts(self) -> Written:
        """Path and text of whatever is written in the person's own words."""
        return written(self.plan)

    def saying(self, words: str) -> Iterator[tuple[str, str, str]]:
        """Path, text and the words found, wherever a text says one of the words (planner.checks.reading)."""
        return saying(self.texts, words)

    @cached_property
    def hands(self) -> int | None:
        """People who give time; while nobody is named, the people who work there."""
        giving = [each for each in self.plan.fuel.people if not each.is_blank and each.hours_per_week != 0]
        return len(giving) or self.plan.business.people

    @cached_property
    def objectives(self) -> tuple[tuple[str, Objective], ...]:
        return tuple(entries("goal.objectives", self.plan.goal.objectives))

    @property
    def key_results(self) -> Iterator[tuple[str, KeyResult]]:
        for at, objective in self.objectives:
            yield from entries(f"{at}.key_results", objective.key_results)

    @cached_property
    def channels(self) -> tuple[tuple[str, Channel], ...]:
        return tuple(entries("tools.channels", self.plan.tools.channels))

    @cached_property
    def measures(self) -> tuple[tuple[str, Measure], ...]:
        return tuple(entries("metrics.measures", self.plan.metrics.measures))

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The channels of the catalogue that are chosen."""
        return frozenset(each.kind for _at, each in self.channels if each.kind)
