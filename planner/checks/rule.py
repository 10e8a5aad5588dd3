"""What a rule is, and what a rule finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.language import N_, _
from planner.plan.places import titled
from planner.plan.waivers import Waiver


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
    """Where a rule found something; what a rule yields.

    `against`: the second place, which the first contradicts, if there is one. `evidence`: what an accepted risk rests
    on, where the message would change without the plan having changed (days that pass) or at every small step.
    """

    path: str
    message: str
    remedy: str
    against: str = ""
    mend: Mend | None = None
    evidence: str = ""


Look = Callable[[Case], Iterator[Site]]


@dataclass(frozen=True)
class Finding:
    """`path`: the field, as planner.plan.places writes it ("tools.channels[a1b2c3d4].owner"); `title`: the
    field's name for a person ("Tools › Channels › 2 › Owner"); `section` is the first word of the path.
    `against` and `against_title` are the second place. `lapsed`: an acceptance that does not hold any more."""

    code: str
    severity: Severity
    section: str
    path: str
    title: str
    message: str
    remedy: str
    against: str = ""
    against_title: str = ""
    mend: Mend | None = None
    evidence: str = ""
    lapsed: Waiver | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """By which the same finding is known again, in another plan of the same history."""
        return self.code, self.path, self.against


@dataclass(frozen=True)
class Rule:
    """`needs`: the sections that must have been begun before the rule has anything to say. `preview`: still on trial,
    so it is asked only by those who want it."""

    code: str
    severity: Severity
    needs: tuple[str, ...]
    look: Look
    preview: bool = False

    @property
    def name(self) -> str:
        return self.look.__name__.replace("_", "-")

    def findings(self, case: Case) -> Iterator[Finding]:
        return (self._finding(case, site) for site in self.look(case))

    def _finding(self, case: Case, site: Site) -> Finding:
        return Finding(
            code=self.code,
            severity=self.severity,
            section=site.path.split(".")[0],
            path=site.path,
            title=titled(case.plan, site.path),
            message=site.message,
            remedy=site.remedy,
            against=site.against,
            against_title=titled(case.plan, site.against) if site.against else "",
            mend=site.mend,
            evidence=site.evidence or site.message,
        )


def rule(code: str, severity: Severity, needs: tuple[str, ...] = (), preview: bool = False) -> Callable[[Look], Rule]:
    """Makes a rule of a pure function, whose name and docstring are the rule's (planner.checks.explain)."""
    return lambda look: Rule(code, severity, needs, look, preview)
