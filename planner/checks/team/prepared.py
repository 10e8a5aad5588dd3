"""The answers at hand."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.reading import READ, is_readable, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import entries
from planner.language import N_, _, number

BAD = N_(
    "complain, critic, angr, anger, unhappy, dissatisf, upset, negative, bad., harsh, wrong, mistake, mistaken, rant, "
    "troll, insult, provok, false, lie., lies., rumor, rumour, reproach, hurt, broken, late., refund, disappoint, "
    "attack, hate, ill., sick"
)


@rule("TEAM026", Severity.ADVICE, needs=("team",))
def no_answer_to_a_complaint(case: Case) -> Iterator[Site]:
    """Answers are prepared, but none is for a complaint.

    What it checks: Whether one of the answers at hand is for somebody who is unhappy, mistaken or angry. A single
        answer is only a beginning, and nothing is said about it.
    Why it matters: Thanking people for praise is easy. A complaint read at night is answered in anger, if nobody has
        thought about it in advance.
    Example: "A complaint that is right: thank them, say sorry, mend it, and tell them."
    Sources: usaf-assessment, is-it-true, seed-A A18
    """
    said = [
        f"{each.situation}. {each.answer[:READ]}" for _at, each in entries("team.responses", case.plan.team.responses)
    ]
    if len(said) > 1 and not any(mentions(each, BAD) for each in said) and is_readable("\n".join(said)):
        yield Site(
            "team.responses",
            _("{count} answers are prepared, and none of them is for a complaint.").format(count=number(len(said))),
            _("Add what you do when somebody complains and is right, and when somebody complains and is wrong."),
        )
