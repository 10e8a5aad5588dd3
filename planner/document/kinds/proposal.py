"""The proposal: what a consultant sends for a yes."""

from dataclasses import replace

from planner.document.kinds.binding import bound
from planner.document.matter import Matter
from planner.document.outline import printed
from planner.document.part import Part
from planner.document.views import proposal
from planner.document.views.pieces import part
from planner.language import number


def parts(matter: Matter) -> tuple[Part, ...]:
    pieces = proposal.view(matter, printed(matter.plan))
    numbered = (replace(each, number=number(place)) for place, each in enumerate(pieces, start=1))
    return bound(matter, tuple(part(each, runs_on=True) for each in numbered))
