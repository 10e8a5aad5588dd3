"""Channels against audiences: whom a channel is meant for, and who is there."""

from dataclasses import dataclass
from typing import Literal

from planner.catalog import Catalog
from planner.document.views.words import channel, shortened
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.landscape import Segment
from planner.plan.tools import Channel

NAME = 50
Sort = Literal["both", "meant", "there", ""]
WORDS: dict[Sort, str] = {"both": N_("meets them"), "meant": N_("meant for"), "there": N_("are there"), "": ""}
LEGEND = N_(
    "“Meets them”: it is meant for them, and they are there. “Meant for”: nobody has said that they are there. “Are "
    "there”: they are, but it is not meant for them."
)


@dataclass(frozen=True)
class Cell:
    sort: Sort
    text: str


@dataclass(frozen=True)
class View:
    """`rows`: a channel with a cell for each group; without rows nothing is drawn."""

    corner: str = ""
    groups: tuple[str, ...] = ()
    rows: tuple[tuple[str, tuple[Cell, ...]], ...] = ()
    legend: str = ""


def view(plan: Plan, catalog: Catalog) -> View:
    groups = [each for each in plan.landscape.segments if not each.is_blank]
    channels = [each for each in plan.tools.channels if not each.is_blank]
    if not groups or not channels:
        return View()
    return View(
        title(Channel, "kind"),
        tuple(shortened(each.name or each.who, NAME) for each in groups),
        tuple(
            (
                shortened(channel(each, catalog), NAME) or _("A channel without a name"),
                tuple(_cell(each, of) for of in groups),
            )
            for each in channels
        ),
        _(LEGEND),
    )


def _cell(of: Channel, group: Segment) -> Cell:
    meant, there = group.id in of.audiences, of.kind in group.channels
    sort: Sort = "both" if meant and there else "meant" if meant else "there" if there else ""
    return Cell(sort, _(WORDS[sort]))
