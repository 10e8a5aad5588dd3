"""What a place in a document is called, when there is no plan yet to look into: only names and positions."""

from collections.abc import Iterator
from typing import Any, get_args

from planner.language import _, number
from planner.plan import Part, Plan
from planner.plan.answers import title

Location = tuple[str | int, ...]  # as pydantic points: ("goal", "objectives", 1, "statement")


def path(location: Location) -> str:
    """As a JSON path, positions from 0: "goal.objectives[1].statement"."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step[:60]}" for step in location).lstrip(".")


def titled(location: Location) -> str:
    """As the wizard says it, positions from 1: "Goal › Objectives › 2 › Objective"."""
    return _(" › ").join(_steps(location))


def _steps(location: Location) -> Iterator[str]:
    part: type[Part] | None = Plan
    for step in location:
        if isinstance(step, int):
            yield number(step + 1)
        elif part and step in part.model_fields:
            yield title(part, step)
            part = _part_in(part.model_fields[step].annotation)
        else:
            yield step[:60]
            part = None


def _part_in(annotation: Any) -> type[Part] | None:
    """The part inside `tuple[Part, ...]` or `Part | None`."""
    if inner := get_args(annotation):
        return next(filter(None, map(_part_in, inner)), None)
    return annotation if isinstance(annotation, type) and issubclass(annotation, Part) else None
