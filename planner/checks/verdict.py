"""The verdict of an inspection in one sentence, the same on the screen, on paper and in the terminal."""

from planner.checks.inspection import Inspection, Verdict
from planner.checks.rule import Severity
from planner.language import _, ngettext, number


def sentence(found: Inspection) -> str:
    if found.verdict is Verdict.NOT_YET:
        return _not_yet(found)
    if found.verdict is Verdict.WITH_RISKS:
        return _with_risks(len(found.accepted), bool(found.open))
    if found.open:
        return _("Roadworthy: nothing blocks this plan. What is left is yours to decide.")
    return _("Roadworthy: nothing in this plan contradicts anything else in it.")


def _not_yet(found: Inspection) -> str:
    blockers, undecided = found.count(Severity.BLOCKER), len(found.undecided)
    if blockers:
        said = ngettext(
            "Not roadworthy yet: {count} thing has to be fixed before this plan goes on the road.",
            "Not roadworthy yet: {count} things have to be fixed before this plan goes on the road.",
            blockers,
        )
        return said.format(count=number(blockers))
    said = ngettext(
        "Not roadworthy yet: nothing blocks this plan, but {count} question is still open.",
        "Not roadworthy yet: nothing blocks this plan, but {count} questions are still open.",
        undecided,
    )
    return said.format(count=number(undecided))


def _with_risks(count: int, is_more: bool) -> str:
    said = ngettext(
        "Roadworthy with {count} accepted risk.",
        "Roadworthy with {count} accepted risks.",
        count,
    )
    more = _("What else is left is yours to decide.") if is_more else ""
    return " ".join(filter(None, (said.format(count=number(count)), more)))


def tally(found: Inspection) -> str:
    """How much there is of each kind: "Fix first: 1. Decide: 4. Consider: 2."; empty if there is nothing."""
    message = _("{severity}: {count}.")
    counts = {each.label: found.count(each) for each in Severity}
    return " ".join(message.format(severity=label, count=number(count)) for label, count in counts.items() if count)
