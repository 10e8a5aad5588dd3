"""The levels of trouble, from the mildest on."""

from planner.checks.case import Case
from planner.checks.reading import mentions
from planner.checks.words import entries
from planner.language import N_
from planner.plan.team import Level

SERIOUS = N_("red., serious, crisis, severe, worst, emergency, danger, high., level 3, critical")
MILD = N_("green, everyday, mild, small, low., level 1, normal, minor")


def from_mild_to_serious(case: Case) -> list[tuple[str, Level]]:
    """In the order of the plan, which is asked for so; turned around where the names show that it is the other way."""
    levels = list(entries("team.escalation", case.plan.team.escalation))
    first, last = (levels[0][1].name, levels[-1][1].name) if levels else ("", "")
    begins = mentions(first, SERIOUS) and not mentions(last, SERIOUS)
    ends = mentions(last, MILD) and not mentions(first, MILD)
    return levels[::-1] if begins or ends else levels
