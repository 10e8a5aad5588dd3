"""How many hours a week the plan asks for, line by line, and how many there are."""

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.line import TIMES_A_WEEK, WEEKLY, Line, Workload
from planner.estimates.making import Making
from planner.estimates.output import output
from planner.estimates.overhead import answering, beginning, listening, measuring, meeting
from planner.estimates.practices import practices
from planner.plan import Plan

__all__ = ["TIMES_A_WEEK", "WEEKLY", "Line", "Workload", "capacity", "weekly_hours"]


def weekly_hours(plan: Plan, catalog: Catalog) -> Workload:
    """A plan without channels asks for no more than it says itself. How: docs/fuel.md."""
    assumed = Assumed(plan, catalog)
    found = {channel.id: output(channel, catalog) for channel in plan.tools.channels}
    outputs = tuple(each for each in found.values() if each)
    lines = (
        *Making(outputs, assumed).lines(),
        *answering(plan, assumed),
        *listening(plan, assumed),
        *measuring(plan, assumed),
        *meeting(plan, assumed),
        *beginning(plan, assumed, {each.channel.id: each.name for each in outputs}),
        *practices(plan, assumed),
    )
    return Workload(lines, tuple(id for id, each in found.items() if each is None))


def capacity(plan: Plan) -> float | None:
    """Hours a week that people have; None if nobody has said."""
    hours = [person.hours_per_week for person in plan.fuel.people if person.hours_per_week is not None]
    return sum(hours) if hours else None
