"""What a step is: one section asked on one page."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.plan import Part, Plan

Render = Callable[[Plan], Part]


@dataclass(frozen=True)
class Step:
    """title and intro are marked messages; render takes the plan and gives back the section it asked for."""

    section: str
    title: str
    intro: str
    icon: str
    render: Render
