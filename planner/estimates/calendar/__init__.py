"""What is published on which day: worked out from the plan, with what a person has touched laid over it."""

from planner.estimates.calendar.overlay import calendar
from planner.estimates.calendar.slots import Break, Calendar, Mark, Slot
from planner.estimates.calendar.special import THEME
from planner.estimates.calendar.touching import dropped, given_back, moved, touched

__all__ = ["THEME", "Break", "Calendar", "Mark", "Slot", "calendar", "dropped", "given_back", "moved", "touched"]
