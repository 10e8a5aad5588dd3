"""The inspection on paper: what contradicts, the most urgent first, and what is not decided yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.advice import ours
from planner.checks import Finding, Severity
from planner.document.views.blocks import Fact
from planner.language import N_, _, ngettext, number
from planner.plan import SECTIONS, Plan
from planner.plan.answers import essentials, title, unanswered

VERDICTS = {
    Severity.BLOCKER: N_("Not roadworthy yet: something has to be fixed before this plan goes on the road."),
    Severity.WARNING: N_("Nothing blocks this plan, but there is something to decide."),
    Severity.ADVICE: N_("Nothing blocks this plan. There are thoughts worth a minute."),
}
STILL_OPEN = N_("Nothing contradicts itself. Some decisions are still open.")
ROADWORTHY = N_("Roadworthy: nothing in this plan contradicts anything else in it.")


@dataclass(frozen=True)
class Note:
    """`section` is where it leads to."""

    code: str
    section: str
    title: str
    message: str
    remedy: str


@dataclass(frozen=True)
class Group:
    title: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class View:
    verdict: str
    groups: tuple[Group, ...]
    undecided: tuple[Fact, ...]
    proposed: str


def view(plan: Plan, findings: Sequence[Finding]) -> View:
    groups = (_group(severity, findings) for severity in Severity)
    undecided = _undecided(plan)
    return View(
        _verdict(findings, bool(undecided)), tuple(group for group in groups if group.notes), undecided, _proposed(plan)
    )


def _proposed(plan: Plan) -> str:
    """How much of the plan nobody has confirmed; nothing if all of it is the person's."""
    count = len(ours(plan))
    sentence = ngettext(
        "{count} answer in this plan is a proposal of Roadworthy that nobody has confirmed yet.",
        "{count} answers in this plan are proposals of Roadworthy that nobody has confirmed yet.",
        count,
    )
    return sentence.format(count=number(count)) if count else ""


def _verdict(findings: Sequence[Finding], is_open: bool) -> str:
    if findings:
        return _(VERDICTS[min(finding.severity for finding in findings)])
    return _(STILL_OPEN) if is_open else _(ROADWORTHY)


def _group(severity: Severity, findings: Sequence[Finding]) -> Group:
    notes = (
        Note(each.code, each.section, each.title, each.message, each.remedy)
        for each in findings
        if each.severity is severity
    )
    return Group(severity.label, tuple(notes))


def _undecided(plan: Plan) -> tuple[Fact, ...]:
    """A section as the label, its essential questions without an answer as the texts."""
    found = (Fact(title(Plan, name), _open_questions(plan, name)) for name in SECTIONS)
    return tuple(fact for fact in found if fact.texts)


def _open_questions(plan: Plan, section: str) -> tuple[str, ...]:
    part = getattr(plan, section)
    return tuple(title(type(part), name) for name in unanswered(part, essentials(type(part))))
