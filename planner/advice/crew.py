"""Who makes what, and what of their hours goes into other work than making."""

from dataclasses import dataclass
from functools import cached_property

from planner.advice.case import Case
from planner.advice.skills import makeable
from planner.estimates import Line, weekly_hours
from planner.estimates.mix import Worker
from planner.plan.fuel import known_as
from planner.plan.tools import Channel

MAKING = ("creation", "adaptation", "publishing")


@dataclass(frozen=True)
class Crew:
    case: Case

    @cached_property
    def workers(self) -> tuple[Worker, ...]:
        return tuple(
            Worker(
                person.name,
                person.hours_per_week or 0,
                sum(line.hours.likely for line in self.other_work if _does(person.name, line)),
                makeable(person, self.case.catalog.formats),
            )
            for person in self.case.plan.fuel.people
        )

    @cached_property
    def spent(self) -> float:
        """Likely hours of what nobody in particular does."""
        names = [person.name for person in self.case.plan.fuel.people]
        return sum(line.hours.likely for line in self.other_work if not any(_does(name, line) for name in names))

    @cached_property
    def other_work(self) -> tuple[Line, ...]:
        """What a usual week asks for besides making and publishing, whichever channels are chosen."""
        plan = self.case.plan
        if not plan.tools.channels:
            some = Channel(id="some", kind=next(iter(self.case.catalog.channels)))
            plan = plan.model_copy(update={"tools": plan.tools.model_copy(update={"channels": (some,)})})
        return tuple(line for line in weekly_hours(plan, self.case.catalog).usual if line.kind not in MAKING)


def _does(name: str, line: Line) -> bool:
    return bool(known_as(name)) and known_as(name) == known_as(line.owner)
