"""What follows from the plan and from what is known; every result carries its sources."""

from planner.estimates.fitting import Fitting, Step, Way, fitting
from planner.estimates.gauge import Dry, Gauge, Load, gauge
from planner.estimates.line import Line, Workload
from planner.estimates.money import Money, Month, Outlay, money
from planner.estimates.range import Range
from planner.estimates.workload import capacity, weekly_hours

__all__ = [
    "Dry",
    "Fitting",
    "Gauge",
    "Line",
    "Load",
    "Money",
    "Month",
    "Outlay",
    "Range",
    "Step",
    "Way",
    "Workload",
    "capacity",
    "fitting",
    "gauge",
    "money",
    "weekly_hours",
]
