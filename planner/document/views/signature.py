"""Where both sides sign: nothing is filled in that they have not said."""

from planner.document.views.blocks import Column, Table
from planner.document.views.words import shortened
from planner.language import _
from planner.plan import Plan

LONGEST = 60


def signature(plan: Plan) -> Table:
    business = plan.business
    # The gaps between the lines take what is missing to 100 percent.
    columns = (
        Column(_("Agreed"), 14),
        Column(shortened(business.name, LONGEST) or _("The client"), 36),
        Column(shortened(business.prepared_by, LONGEST) or _("Prepared by"), 36),
    )
    lines = (_("Full name"), _("Place"), _("Date"), _("Signature"))
    return Table(_("Agreement"), columns, tuple((line, "", "") for line in lines))
