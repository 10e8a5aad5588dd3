"""What a rule is, and what a rule finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from planner.catalog import Catalog
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.places import titled


class Severity(IntEnum):
    """The most urgent first: the plan cannot go on the road; decide this; think of this."""

    BLOCKER = 1
    WARNING = 2
    ADVICE = 3

    @property
    def label(self) -> str:
        return _(LABELS[self])


LABELS = {
    Severity.BLOCKER: N_("Fix first"),
    Severity.WARNING: N_("Decide"),
    Severity.ADVICE: N_("Consider"),
}


@dataclass(frozen=True)
class Site:
    """Where a rule found something; what a rule yields."""

    path: str
    message: str
    remedy: str


Look = Callable[[Plan, Catalog, date], Iterator[Site]]


@dataclass(frozen=True)
class Finding:
    """`path`: the field, as planner.plan.places writes it ("tools.channels[a1b2c3d4].owner"); `title`: the
    field's name for a person ("Tools › Channels › 2 › Owner"); `section` is the first word of the path."""

    code: str
    severity: Severity
    section: str
    path: str
    title: str
    message: str
    remedy: str


@dataclass(frozen=True)
class Rule:
    """`needs`: the sections that must have been begun before the rule has anything to say."""

    code: str
    severity: Severity
    needs: tuple[str, ...]
    look: Look

    @property
    def name(self) -> str:
        return self.look.__name__.replace("_", "-")

    def findings(self, plan: Plan, catalog: Catalog, today: date) -> Iterator[Finding]:
        for site in self.look(plan, catalog, today):
            section = site.path.split(".")[0]
            title = titled(plan, site.path)
            yield Finding(self.code, self.severity, section, site.path, title, site.message, site.remedy)


def rule(code: str, severity: Severity, needs: tuple[str, ...]) -> Callable[[Look], Rule]:
    """Makes a rule of a pure function, whose name and docstring are the rule's (planner.checks.explain)."""
    return lambda look: Rule(code, severity, needs, look)
