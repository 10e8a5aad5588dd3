"""The catalogue as one object: every kind by id, and lookups that answer None to an unknown id."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.catalog.schema import (
    Channel,
    Format,
    Hope,
    Industry,
    Limit,
    Measure,
    Practice,
    Source,
    Term,
)


@dataclass(frozen=True)
class Catalog:
    """Read-only mappings by id, in the order in which they are to be shown.

    The lookups take ids out of a plan: an id that is unknown there is a finding and never a crash.
    """

    channels: Mapping[str, Channel]
    formats: Mapping[str, Format]
    limits: Mapping[str, Limit]
    goals: Mapping[str, Term]
    hopes: Mapping[str, Hope]
    practices: Mapping[str, Practice]
    measures: Mapping[str, Measure]
    industries: Mapping[str, Industry]
    roles: Mapping[str, Term]
    traits: Mapping[str, Term]
    resources: Mapping[str, Term]
    equity: Mapping[str, Term]
    sources: Mapping[str, Source]

    def channel(self, id: str | None) -> Channel | None:
        return self.channels.get(id or "")

    def format(self, id: str | None) -> Format | None:
        return self.formats.get(id or "")

    def goal(self, id: str | None) -> Term | None:
        return self.goals.get(id or "")

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
