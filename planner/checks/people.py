"""Who of the people named in a plan gives it time."""

from planner.checks.case import Case
from planner.plan.fuel import known_as


def the_only_one(case: Case) -> str:
    """The name of the person who alone gives time; empty if there are more, or none."""
    names = {known_as(each.name): each.name.strip() for each in case.plan.fuel.people if each.hours_per_week != 0}
    return next(iter(names.values())) if len(names) == 1 else ""
