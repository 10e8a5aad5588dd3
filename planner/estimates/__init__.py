"""What follows from the plan and from what is known; every result carries its sources."""

from planner.estimates.range import Range
from planner.estimates.workload import Line, Workload, capacity, weekly_hours

__all__ = ["Line", "Range", "Workload", "capacity", "weekly_hours"]
