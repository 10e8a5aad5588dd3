"""page: to be written."""

from planner.document.kinds import full
from planner.document.matter import Matter
from planner.document.part import Part


def parts(matter: Matter) -> tuple[Part, ...]:
    return full.parts(matter)
