"""The plan on a page: one page, landscape, for the wall."""

from planner.document.matter import Matter
from planner.document.outline import printed
from planner.document.part import Part
from planner.document.views import onepage
from planner.language import _


def parts(matter: Matter) -> tuple[Part, ...]:
    view = onepage.view(matter, printed(matter.plan))
    return (Part("road", "", _("The plan on a page"), "kinds/poster.html", view),)
