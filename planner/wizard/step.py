"""What a step is: one section asked on one page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.catalog import Catalog, Entry
from planner.language import _
from planner.plan import Part, Plan

Render = Callable[[Plan, Catalog], Part]


@dataclass(frozen=True)
class Step:
    """title and intro are marked messages; render takes the plan and gives back the section it asked for."""

    section: str
    title: str
    intro: str
    icon: str
    render: Render


def labels(entries: Mapping[str, Entry]) -> dict[str, str]:
    """What a list offers: id -> label in the reader's language."""
    return {id: _(entry.label) for id, entry in entries.items()}
