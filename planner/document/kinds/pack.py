"""The working pack: each piece begins on a page of its own, so that it can be pinned up."""

from planner.document.kinds.binding import bound
from planner.document.matter import Matter
from planner.document.outline import printed
from planner.document.part import Part
from planner.document.views import desk, pack
from planner.document.views.pieces import Piece, part
from planner.language import _


def parts(matter: Matter) -> tuple[Part, ...]:
    sections = printed(matter.plan)
    card = desk.view(matter.plan) if "team" in sections else None
    pinned = (
        *((Part("desk", "", card.title, "kinds/desk.html", card),) if card else ()),
        *(part(each) for each in pack.view(matter, sections)),
    )
    return bound(matter, pinned or (part(_nothing()),))


def _nothing() -> Piece:
    lead = _("The pack fills itself as the channels, the actions, the measures and the team are decided.")
    return Piece("nothing", _("Nothing to pin up yet"), (), lead)
