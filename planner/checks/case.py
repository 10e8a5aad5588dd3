"""What a rule is given: the plan, what is known, the day, and what follows from them, worked out once for all rules."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.catalog import Catalog
from planner.catalog.kinds import Measure as Known
from planner.checks.known import known
from planner.checks.texts import Written, saying, written
from planner.checks.words import entries
from planner.estimates import Gauge, Money, Workload, capacity, gauge, money, weekly_hours
from planner.estimates.money import Outlay, outlays
from planner.plan import Plan
from planner.plan.fuel import known_as
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
        return gauge(self.plan, self.catalog, self.workload)

    @cached_property
    def money(self) -> Money:
        return money(self.plan, self.catalog)

    @cached_property
    def lines_of_money(self) -> tuple[Outlay, ...]:
        """What the plan pays every month, line by line, without the sum under Returns."""
        return tuple(each for each in outlays(self.plan) if each.path != "returns.monthly_cost")

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
    def helping(self) -> tuple[str, ...]:
        """The names of all who give time or help from outside; none as long as nobody gives time."""
        fuel = self.plan.fuel
        inside = tuple(each.name for each in fuel.people if known_as(each.name))
        return (*inside, *(each.name for each in fuel.freelancers if each.name)) if inside else ()

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
    def known(self) -> Mapping[str, Known | None]:
        """By the id of a measure, the measure of the catalogue that it is; None if it is the person's own."""
        return known((each for _at, each in self.measures), self.catalog)

    @cached_property
    def _results_by_name(self) -> Mapping[str, tuple[str, KeyResult]]:
        return {known_as(result.metric): (at, result) for at, result in self.key_results if result.metric}

    def twin_at(self, measure: Measure) -> tuple[str, KeyResult] | None:
        """The key result of the same name and objective, with its path: the same figure, entered twice."""
        at, result = self._results_by_name.get(known_as(measure.name), ("", None))
        is_of_it = measure.objective is None or f"[{measure.objective}]" in at
        return (at, result) if result and is_of_it else None

    def twin(self, measure: Measure) -> KeyResult | None:
        found = self.twin_at(measure)
        return found[1] if found else None

    @cached_property
    def posts_a_week(self) -> float | None:
        """What all channels publish, by the plan or else as we would begin; None if that is not known of each."""
        usual = [(each.cadence, self.catalog.channel(each.kind)) for _at, each in self.channels]
        posts = [said if said is not None or not by or not by.cadence else by.cadence.likely for said, by in usual]
        return None if not posts or None in posts else sum(filter(None, posts))

    @cached_property
    def published(self) -> frozenset[str] | None:
        """Formats of the channels, by the plan or else those usual there; None if a channel's formats are not known."""
        found = [each.formats or self._usual_formats(each) for _at, each in self.channels]
        return frozenset(id for formats in found for id in formats) if all(found) else None

    def _usual_formats(self, channel: Channel) -> tuple[str, ...]:
        usual = self.catalog.channel(channel.kind)
        return usual.formats if usual else ()

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The channels of the catalogue that are chosen."""
        return frozenset(each.kind for _at, each in self.channels if each.kind)
