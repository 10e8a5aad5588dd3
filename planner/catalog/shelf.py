"""The catalogue as one object: every kind by id, and lookups that answer None to an unknown id."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planner.catalog.assumptions import Assumption, assumptions
from planner.catalog.kinds import (
    Aim,
    Cadence,
    Channel,
    EquityTerm,
    Format,
    Hope,
    Industry,
    Level,
    Limit,
    Measure,
    Mix,
    Practice,
    Resource,
    Risk,
    Role,
    Rule,
    Situation,
    Source,
    Term,
    ToolFunction,
    Trait,
)


@dataclass(frozen=True)
class Catalog:
    """Read-only mappings by id, in the order in which they are to be shown; the names are those of the kinds.

    The lookups take ids out of a plan: an id that is unknown there is a finding and never a crash.
    """

    channels: Mapping[str, Channel]
    formats: Mapping[str, Format]
    cadences: Mapping[str, Cadence]
    mixes: Mapping[str, Mix]
    limits: Mapping[str, Limit]
    goals: Mapping[str, Term]
    aims: Mapping[str, Aim]
    hopes: Mapping[str, Hope]
    measures: Mapping[str, Measure]
    practices: Mapping[str, Practice]
    industries: Mapping[str, Industry]
    roles: Mapping[str, Role]
    traits: Mapping[str, Trait]
    resources: Mapping[str, Resource]
    equity: Mapping[str, EquityTerm]
    risks: Mapping[str, Risk]
    situations: Mapping[str, Situation]
    levels: Mapping[str, Level]
    rules: Mapping[str, Rule]
    functions: Mapping[str, ToolFunction]
    sources: Mapping[str, Source]

    @cached_property
    def assumptions(self) -> Mapping[str, Assumption]:
        """The figures that a plan may replace by its own."""
        return assumptions(self.limits, self.formats)

    def channel(self, id: str | None) -> Channel | None:
        return self.channels.get(id or "")

    def format(self, id: str | None) -> Format | None:
        return self.formats.get(id or "")

    def goal(self, id: str | None) -> Term | None:
        return self.goals.get(id or "")

    def aim(self, id: str | None) -> Aim | None:
        return self.aims.get(id or "")

    def hope(self, id: str | None) -> Hope | None:
        return self.hopes.get(id or "")

    def practice(self, id: str | None) -> Practice | None:
        return self.practices.get(id or "")

    def measure(self, id: str | None) -> Measure | None:
        return self.measures.get(id or "")

    def industry(self, id: str | None) -> Industry | None:
        return self.industries.get(id or "")

    def source(self, id: str | None) -> Source | None:
        return self.sources.get(id or "")

    def limit(self, id: str) -> Limit:
        """Named by our own rules only, so an unknown id is our mistake: KeyError."""
        return self.limits[id]
