"""The rules for everybody who speaks for the business."""

from collections.abc import Iterator

from planner.checks.blanks import NO_RULE, says_nothing
from planner.checks.case import Case
from planner.checks.names import people
from planner.checks.rule import Severity, Site, rule
from planner.language import _, number


@rule("TEAM027", Severity.WARNING, needs=("team",))
def many_people_without_guidelines(case: Case) -> Iterator[Site]:
    """Many people work here, but nothing says what they may post.

    What it checks: Whether a business of {people-for-guidelines} people or more has guidelines for everybody. “Common
        sense” does not count.
    Why it matters: Each of them has a phone and friends. Without a rule, each of them decides alone.
    Example: "Post the bread, not the customers. Say that you work here."
    Sources: seed-T T3, seed-E E5
    """
    many = case.plan.business.people or 0
    if many >= case.limit("people-for-guidelines") and not _guided(case):
        said = case.plan.team.guidelines.strip(" .")
        message = (
            _("{count} people work here, but all they are told about posting is “{words}”.")
            if said
            else _("{count} people work here, but there are no guidelines for them.")
        )
        yield Site(
            "team.guidelines",
            message.format(count=number(many), words=said),
            _("Write five lines: what may be shown, what stays inside, who answers the press. Have them approved."),
            against="business.people",
        )


@rule("TEAM028", Severity.ADVICE, needs=("team",))
def few_people_without_rules(case: Case) -> Iterator[Site]:
    """Several people speak for the business, but nothing says how.

    What it checks: Whether a small team has guidelines or at least a code of conduct.
    Why it matters: Two people who speak for one shop contradict each other sooner or later.
    Example: "We say who we are; we never argue in public."
    Sources: seed-T T3, seed-E E6
    """
    team, many = case.plan.team, max(case.plan.business.people or 0, len(people(case.plan)))
    large = (case.plan.business.people or 0) >= case.limit("people-for-guidelines")
    if many > 1 and not large and not _guided(case) and not team.code:
        message = _("{count} people may speak for the business, but there is no code of conduct and no guideline.")
        yield Site(
            "team.code",
            message.format(count=number(many)),
            _("Agree on three lines: who you say you are, what you never show, what you do with anger."),
            against="fuel.people",
        )


@rule("TEAM029", Severity.ADVICE, needs=("team",))
def no_code_for_those_who_speak(case: Case) -> Iterator[Site]:
    """People speak for the business without a code of conduct.

    What it checks: Whether there is a code of conduct where many people work here, or colleagues help by posting.
    Why it matters: Guidelines say what may be shown. A code says how to behave when it gets difficult.
    Example: "We answer criticism with a fact or a remedy, never with a quarrel."
    Sources: seed-E E6, seed-E E5
    """
    team = case.plan.team
    large = (case.plan.business.people or 0) >= case.limit("people-for-guidelines")
    if not team.code and (large or (team.advocacy and _guided(case))):
        yield Site(
            "team.code",
            _("Several people speak for the business, but there is no code of conduct."),
            _("Write a few rules for everybody who speaks for you, one a line."),
            against="team.advocacy" if team.advocacy else "business.people",
        )


@rule("TEAM030", Severity.ADVICE, needs=("team",))
def guidelines_nobody_approves(case: Case) -> Iterator[Site]:
    """The plan does not say who approved the guidelines.

    What it checks: Whether a plan with guidelines names somebody with the final word, or a lead strategist.
    Why it matters: A person who is not sure what a rule means has nobody to ask. Then the rule is not kept.
    Example: "Guidelines, approved by Ellen on March 3."
    Sources: seed-T T3
    """
    team = case.plan.team
    if _guided(case) and not team.approver and not team.roles.strategist.holder:
        yield Site(
            "team.approver",
            _("There are guidelines for everybody who works here, but the plan names nobody who approves anything."),
            _("Name the person who approved them."),
            against="team.guidelines",
        )


def _guided(case: Case) -> bool:
    """Whether the guidelines say anything; "common sense" tells nobody what to do."""
    return not says_nothing(case.plan.team.guidelines, NO_RULE)
