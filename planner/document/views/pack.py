"""The working pack: what hangs on the wall and lies on the desk while the plan is at work."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from planner.document.matter import Matter
from planner.document.views import checklist, playbook, quarter, readings, team
from planner.document.views.blocks import Column, Table, facts, filled
from planner.document.views.lists import table
from planner.document.views.phrases import upcoming
from planner.document.views.pieces import Block, Piece, decided, joined
from planner.document.views.words import name
from planner.language import _, day
from planner.plan.answers import title
from planner.plan.playbook import Action
from planner.plan.team import Team

DUTY = {"task": 32, "responsible": 17, "accountable": 17, "consulted": 17, "informed": 17}


def view(matter: Matter, sections: tuple[str, ...]) -> tuple[Piece, ...]:
    """`sections`: those that print; a piece is from one of them."""
    found = (piece for section, piece in _pieces(matter) if section in sections)
    return tuple(each for each in found if not each.is_empty)


def _pieces(matter: Matter) -> Iterator[tuple[str, Piece]]:
    plan = matter.plan
    yield "playbook", quarter.piece(matter)
    yield "playbook", Piece("actions", _("Actions by date"), _actions(matter), is_ticked=True)
    yield "strategy", checklist.piece(plan)
    yield "playbook", _piece("playbook", title(type(plan), "playbook"), *_playbook(matter))
    yield "team", _piece("duties", _("Who does what"), *_duties(matter))
    yield "team", _piece("code", title(Team, "code"), *_code(matter))
    yield "team", _piece("serious", title(Team, "escalation"), *_serious(matter))
    yield "metrics", readings.piece(plan)


def _piece(anchor: str, heading: str, *blocks: Block) -> Piece:
    return Piece(anchor, heading, joined(blocks))


def _actions(matter: Matter) -> tuple[Block, ...]:
    """All by their days, and once more for each person who has more than one."""
    rows = [_action(each, matter) for each in upcoming(matter.plan)]
    columns = (
        Column(title(Action, "what"), 38),
        Column(title(Action, "due"), 14),
        Column(title(Action, "owner"), 14),
        Column(title(Action, "note"), 34),
    )
    every = filled("", columns, rows) if rows else Table()
    return (every, *_by_owner(matter))


def _action(each: Action, matter: Matter) -> tuple[str, str, str, str]:
    what = each.what or name(matter.catalog.practices, each.practice)
    return what, day(each.due) if each.due else "", each.owner, each.note


def _by_owner(matter: Matter) -> Iterator[Table]:
    owned = sorted((each for each in upcoming(matter.plan) if each.owner), key=lambda each: each.owner)
    columns = (Column(title(Action, "what"), 80), Column(title(Action, "due"), 20))
    for owner, mine in groupby(owned, key=lambda each: each.owner):
        rows = [_action(each, matter)[:2] for each in mine]
        if 1 < len(rows) < len(upcoming(matter.plan)):
            yield filled(owner, columns, rows)


def _playbook(matter: Matter) -> tuple[Block, ...]:
    found = playbook.view(matter.plan, matter.catalog)
    return decided(found.facts), found.actions, found.occasions


def _duties(matter: Matter) -> tuple[Block, ...]:
    """The piece is its first table: one heading is enough."""
    duties = table(matter.plan.team, "duties", DUTY)
    return replace(duties, title=""), team.view(matter.plan, matter.catalog).roles


def _code(matter: Matter) -> tuple[Block, ...]:
    said = matter.plan.team
    return said.code, decided(facts(said, "guidelines", "security", "advocacy"))


def _serious(matter: Matter) -> tuple[Block, ...]:
    found = team.view(matter.plan, matter.catalog)
    return replace(found.escalation, title=""), found.responses
