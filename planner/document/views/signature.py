"""Where both sides sign: nothing is filled in that they have not said."""

from planner.document.views.blocks import Column, Table
from planner.document.views.words import shortened
from planner.language import _
from planner.plan import Plan

LONGEST = 60


def signature(plan: Plan) -> Table:
    business = plan.business
    columns = (
        Column(_("Agreed"), 20),
        Column(shortened(business.name, LONGEST) or _("The client"), 40),
        Column(shortened(business.prepared_by, LONGEST) or _("Prepared by"), 40),
    )
    lines = (_("Name"), _("Place"), _("Day"), _("Signature"))
    return Table(_("Agreement"), columns, tuple((line, "", "") for line in lines))
