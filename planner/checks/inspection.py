"""The inspection: every rule on a plan, what has been accepted of it, and the verdict."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256

from planner.catalog import Catalog
from planner.checks.case import Case
from planner.checks.registry import RULES
from planner.checks.rule import Finding, Severity
from planner.language import DEFAULT, using
from planner.plan import SECTIONS, Plan
from planner.plan.answers import undecided
from planner.plan.waivers import Waiver


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
    begun = {section for section in SECTIONS if not getattr(plan, section).is_blank}
    ready = [rule for rule in RULES.values() if begun.issuperset(rule.needs) and (preview or not rule.preview)]
    found = [finding for rule in ready for finding in rule.findings(case)]
    found.sort(key=lambda each: (SECTIONS.index(each.section), each.severity))
    return _sorted_out(case, found, looked_on or today)


def digest(case: Case, finding: Finding) -> str:
    """What a finding said, whatever the reader's language: an acceptance holds as long as it says the same."""
    with using(DEFAULT):
        said = {each.key: each.evidence for each in RULES[finding.code].findings(case)}
    return sha256(said.get(finding.key, "").encode()).hexdigest()[:16]


def _sorted_out(case: Case, found: Iterable[Finding], looked_on: date) -> Inspection:
    waivers = {(each.code, each.place, each.against): each for each in case.plan.waivers}
    open: list[Finding] = []
    accepted: list[Accepted] = []
    for finding in found:
        waiver = waivers.pop(finding.key, None)
        if waiver is None:
            open.append(finding)
        elif not is_due(waiver, looked_on) and waiver.evidence == digest(case, finding):
            accepted.append(Accepted(finding, waiver))
        else:
            open.append(replace(finding, lapsed=waiver))
    return Inspection(tuple(open), tuple(accepted), tuple(waivers.values()), undecided(case.plan))


def is_due(waiver: Waiver, looked_on: date) -> bool:
    """The day to look again has come."""
    return waiver.review is not None and waiver.review <= looked_on
