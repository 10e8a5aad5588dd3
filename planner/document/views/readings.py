"""The reading sheet: which figure is read off where, how often and by whom, with room for twelve readings."""

from planner.document.views.blocks import Column, Table
from planner.document.views.phrases import change
from planner.document.views.pieces import Piece
from planner.language import _, number
from planner.plan import Plan
from planner.plan.metrics import Measure

READINGS = 12


def piece(plan: Plan) -> Piece:
    rows = tuple(_row(each) for each in plan.metrics.measures if not each.is_blank)
    columns = (
        Column(_("Measure, and from where to where"), 20),
        Column(_("Read off where, and how"), 19),
        Column(_("How often, and by whom"), 13),
        *(Column(number(place), 4, "place") for place in range(1, READINGS + 1)),
    )
    lead = _("Write the figure and the day of each reading into the next free box.")
    heading = _("Reading sheet")
    return Piece("readings", heading, (lead, Table("", columns, rows)) if rows else ())


def _row(each: Measure) -> tuple[str, ...]:
    return (
        "\n".join(filter(None, (each.name or _("A measure without a name"), change(each)))),
        "\n".join(filter(None, (each.source, each.formula))),
        "\n".join(filter(None, (each.frequency.label if each.frequency else "", each.owner))),
        *("" for _place in range(READINGS)),
    )
