"""The inspection: every rule on a plan, what has been accepted of it, and the verdict."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from planner.catalog import Catalog
from planner.checks.case import Case
from planner.checks.material import lapsed_on, says_the_same
from planner.checks.registry import RULES
from planner.checks.rule import Finding, Severity
from planner.language import DEFAULT, using
from planner.plan import SECTIONS, Plan
from planner.plan.answers import undecided
from planner.plan.waivers import Waiver

# So much of the evidence is kept with an acceptance: a line of the plan.
MOST = 200


class Verdict(StrEnum):
    """What ours is called in files and for machines; planner.checks.verdict says it to a person."""

    ROADWORTHY = "roadworthy"
    WITH_RISKS = "roadworthy with accepted risks"
    NOT_YET = "not yet"


@dataclass(frozen=True)
class Accepted:
    """A risk that stands, and who took it."""

    finding: Finding
    waiver: Waiver


@dataclass(frozen=True)
class Inspection:
    """`open` and `accepted` by section and then by severity; `idle`: acceptances of what is not found any more;
    `undecided`: (section, field) of the essential questions that are still open."""

    open: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    idle: tuple[Waiver, ...] = ()
    undecided: tuple[tuple[str, str], ...] = ()

    @property
    def all(self) -> tuple[Finding, ...]:
        return (*self.open, *(each.finding for each in self.accepted))

    def count(self, severity: Severity) -> int:
        return sum(each.severity is severity for each in self.open)

    @property
    def verdict(self) -> Verdict:
        if self.count(Severity.BLOCKER) or self.undecided:
            return Verdict.NOT_YET
        return Verdict.WITH_RISKS if self.accepted else Verdict.ROADWORTHY


def check(plan: Plan, catalog: Catalog, today: date, preview: bool = False) -> tuple[Finding, ...]:
    """All findings that nobody has accepted, by section and then by severity."""
    return inspect(plan, catalog, today, preview).open


def inspect(
    plan: Plan, catalog: Catalog, today: date, preview: bool = False, looked_on: date | None = None
) -> Inspection:
    """A rule waits until the sections it needs are begun; rules on trial are asked only with `preview`.

    `today`: the day as of which the plan is judged; `looked_on`: the day on which somebody looks, by which acceptances
    end, if that is another.
    """
    case = Case(plan, catalog, today)
    asked = frozenset(rule.code for rule in RULES.values() if preview or not rule.preview)
    begun = {section for section in SECTIONS if not getattr(plan, section).is_blank}
    ready = [rule for rule in RULES.values() if rule.code in asked and begun.issuperset(rule.needs)]
    found = [finding for rule in ready for finding in rule.findings(case)]
    found.sort(key=lambda each: (SECTIONS.index(each.section), each.severity))
    return _sorted_out(case, found, looked_on or today, asked)


def evidence(case: Case, finding: Finding) -> str:
    """What a finding rests on, in words and figures that do not change with the reader's language."""
    with using(DEFAULT):
        said = {each.key: each.evidence for each in RULES[finding.code].findings(case)}
    return said.get(finding.key, "")[:MOST]


def _sorted_out(case: Case, found: Iterable[Finding], looked_on: date, asked: frozenset[str]) -> Inspection:
    waivers = {(each.code, each.place, each.against): each for each in case.plan.waivers}
    largest = case.limit("material-change")
    open: list[Finding] = []
    accepted: list[Accepted] = []
    for finding in found:
        waiver = waivers.pop(finding.key, None)
        if waiver is None:
            open.append(finding)
        elif not lapsed_on(waiver, looked_on) and says_the_same(waiver.evidence, evidence(case, finding), largest):
            accepted.append(Accepted(finding, waiver))
        else:
            open.append(replace(finding, lapsed=waiver))
    idle = tuple(each for each in waivers.values() if each.code in asked)
    return Inspection(tuple(open), tuple(accepted), idle, undecided(case.plan))
