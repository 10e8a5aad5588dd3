"""Who answers, and by when."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.language import _


@rule("TEAM001", Severity.BLOCKER, needs=("team",))
def no_response_contact(case: Case) -> Iterator[Site]:
    """Nobody is named who answers.

    What it checks: Whether one person sees every message and makes sure that it is answered.
    Why it matters: Whoever writes to a business in public and gets no answer is disappointed in public. Two
        people who each think the other has answered are as bad as none.
    Example: "Maya" sees everything; what she cannot answer she passes to Tom.
    Sources: seed-E E4, seed-A A12, sprout-2016
    """
    if not case.plan.team.response_contact:
        yield Site(
            "team.response_contact",
            _("Nobody is named who sees every message and makes sure it is answered."),
            _("Name one person. With two of you, take the one who looks at the phone more often."),
        )
