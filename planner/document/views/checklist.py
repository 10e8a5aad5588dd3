"""The content checklist: what a post is held against before it goes out, in the plan's own words."""

from collections.abc import Iterator

from planner.document.views.blocks import Column, Table, Words
from planner.document.views.pieces import Piece
from planner.document.views.words import listed
from planner.language import _, share
from planner.plan import Plan


def piece(plan: Plan) -> Piece:
    rows = tuple(row for row in _rows(plan) if row[1])
    columns = (Column(_("Before it goes out"), 34), Column(_("Held against"), 66))
    return Piece("checklist", _("Content checklist"), (Table("", columns, rows),) if rows else (), is_ticked=True)


def _rows(plan: Plan) -> Iterator[tuple[str, Words]]:
    """Nothing is asked that the plan does not answer."""
    said, voice = plan.strategy, plan.business.voice
    yield _("It is for one of our groups"), tuple(each.name for each in plan.landscape.segments if each.name)
    yield _("It keeps our promise"), tuple(filter(None, (said.road(road).promise for road in said.roads)))
    yield _("It belongs to a pillar"), tuple(each.name for each in said.pillars if each.name)
    yield _("It sounds like us"), tuple(filter(None, (said.tone, voice.personality)))
    yield _("It uses our words"), listed(voice.ours)
    yield _("It uses none of these"), listed(voice.not_ours)
    yield from _channels(plan)
    if said.promotional_share is not None:
        most = _("At most {share} of all posts say: buy this.")
        yield _("It is not one advertisement too many"), most.format(share=share(said.promotional_share))
    yield _("It is approved"), tuple(filter(None, (plan.team.approver, plan.team.approval)))


def _channels(plan: Plan) -> Iterator[tuple[str, Words]]:
    yield _("It does what this place likes"), tuple(each.do for each in plan.tools.channels if each.do)
    yield _("It avoids what annoys there"), tuple(each.dont for each in plan.tools.channels if each.dont)
