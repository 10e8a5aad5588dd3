"""The days of the week on which somebody is there."""

from planner.plan import Plan
from planner.plan.choices import Weekday

WEEKEND = frozenset((Weekday.SATURDAY, Weekday.SUNDAY))
ORDINARY = tuple(day for day in Weekday if day not in WEEKEND)


def worked(plan: Plan) -> tuple[Weekday, ...]:
    """On which anybody who gives time works; whoever names no days works an ordinary week."""
    there = [each for each in plan.fuel.people if not each.is_blank and each.hours_per_week != 0]
    found = {day for each in there for day in each.days or ORDINARY}
    return tuple(day for day in Weekday if day in found)
