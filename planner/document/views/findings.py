"""The inspection on paper: the verdict, what is left to do as a list to tick off, and the risks that were accepted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from planner.advice import ours
from planner.checks import Accepted, Finding, Inspection, Severity, lapse, sentence
from planner.document.views.blocks import Fact
from planner.language import _, day, ngettext, number
from planner.plan import SECTIONS, Plan
from planner.plan.answers import title
from planner.plan.waivers import Waiver


@dataclass(frozen=True)
class Note:
    """A line of the work list; `section` is where it leads to, if that prints, `lapse` why an acceptance does not
    hold any more."""

    code: str
    section: str
    title: str
    message: str
    remedy: str
    lapse: str


@dataclass(frozen=True)
class Group:
    title: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Risk:
    """`agreed`: who accepted it, and until when."""

    code: str
    section: str
    title: str
    message: str
    reason: str
    agreed: str


@dataclass(frozen=True)
class View:
    verdict: str
    groups: tuple[Group, ...]
    risks: tuple[Risk, ...]
    undecided: tuple[Fact, ...]
    proposed: str


def view(plan: Plan, found: Inspection, today: date, printed: Collection[str] = SECTIONS) -> View:
    """`printed`: the sections that the document holds; to others nothing leads."""
    groups = (_group(severity, found.open, today, printed) for severity in Severity)
    return View(
        verdict=sentence(found),
        groups=tuple(group for group in groups if group.notes),
        risks=tuple(_risk(each, printed) for each in found.accepted),
        undecided=_undecided(plan, found),
        proposed=_proposed(plan),
    )


def _proposed(plan: Plan) -> str:
    """How much of the plan nobody has confirmed; nothing if all of it is the person's."""
    count = len(ours(plan))
    said = ngettext(
        "{count} answer in this plan is a proposal of Roadworthy that nobody has confirmed yet.",
        "{count} answers in this plan are proposals of Roadworthy that nobody has confirmed yet.",
        count,
    )
    return said.format(count=number(count)) if count else ""


def _group(severity: Severity, findings: Sequence[Finding], today: date, printed: Collection[str]) -> Group:
    notes = (
        Note(
            code=each.code,
            section=each.section if each.section in printed else "",
            title=places(each),
            message=each.message,
            remedy=each.remedy,
            lapse=lapse(each.lapsed, today) if each.lapsed else "",
        )
        for each in findings
        if each.severity is severity
    )
    return Group(severity.label, tuple(notes))


def places(finding: Finding) -> str:
    """Where it was found, and what that contradicts."""
    if not finding.against:
        return finding.title
    return _("{place}, against {second}").format(place=finding.title, second=finding.against_title)


def _risk(each: Accepted, printed: Collection[str]) -> Risk:
    finding = each.finding
    return Risk(
        code=finding.code,
        section=finding.section if finding.section in printed else "",
        title=places(finding),
        message=finding.message,
        reason=each.waiver.reason,
        agreed=agreed(each.waiver),
    )


def agreed(waiver: Waiver) -> str:
    """ "Accepted by Maya until Sep 1, 2026." """
    if waiver.review is None:
        return _("Accepted by {name}.").format(name=waiver.name)
    return _("Accepted by {name} until {day}.").format(name=waiver.name, day=day(waiver.review))


def _undecided(plan: Plan, found: Inspection) -> tuple[Fact, ...]:
    """A section as the label, its essential questions without an answer as the texts."""
    fields = {section: [field for where, field in found.undecided if where == section] for section in SECTIONS}
    return tuple(
        Fact(title(Plan, section), tuple(title(type(getattr(plan, section)), name) for name in names))
        for section, names in fields.items()
        if names
    )
