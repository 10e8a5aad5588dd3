"""How many channels the hours carry, by limits that a plan may change."""

from planner.advice.case import Case
from planner.estimates.mix import Step

# The figures that say from how many hours on so many channels can be kept.
SLOTS = (("two-channels", 2), ("three-channels", 3), ("four-channels", 4), ("five-channels", 5))
SLOTS_ALONE = 3


def steps(case: Case) -> tuple[Step, ...]:
    """Two people with the hours for two roads keep one listing more, because that takes minutes."""
    most = SLOTS_ALONE if len(case.plan.fuel.people) <= 1 else SLOTS[-1][1]
    several = case.catalog.limit("two-roads").value if case.staff > 1 else float("inf")
    limits = [(0.0, 1), *((case.assumed.value(id), min(count, most)) for id, count in SLOTS)]
    starts = sorted({hours for hours, _count in limits} | ({several} if case.staff > 1 else set()))
    return tuple(
        Step(start, max(count for hours, count in limits if hours <= start), int(start >= several)) for start in starts
    )


def slots(case: Case) -> int:
    """How many channels the hours carry at the most, apart from one more listing."""
    return next(step.channels for step in reversed(steps(case)) if (case.hours or 0) >= step.hours)


def limits_met(case: Case) -> tuple[str, ...]:
    """The figure that allows as many channels as there may be."""
    return tuple(id for id, count in SLOTS if count == slots(case))


def is_starving(case: Case) -> bool:
    return (case.hours or 0) < case.assumed.value("hours-to-begin")
