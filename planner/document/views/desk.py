"""The response card: one page for the desk, in large type, for the moment in which nobody reads a manual."""

from dataclasses import dataclass

from planner.checks.words import hours
from planner.document.views.blocks import Column, Table
from planner.document.views.words import listed, shortened
from planner.language import _, ngettext, number
from planner.plan import Plan, workdays
from planner.plan.answers import title
from planner.plan.team import Level, Response, Team

# What one page holds: more levels take the room of an answer, and where there is room the type is larger.
MOST, MOST_LEVELS, FEW_LEVELS = 6, 4, 3
SITUATION, ANSWER, TRIGGER, NAME = 90, 170, 110, 36


@dataclass(frozen=True)
class View:
    """`first`: who is told first. `more`: what had no room, nothing if all of it had."""

    title: str
    first: str
    promise: str
    responses: Table
    more: str
    levels: Table
    more_levels: str

    @property
    def is_roomy(self) -> bool:
        return len(self.responses.rows) < MOST and len(self.levels.rows) <= FEW_LEVELS


def view(plan: Plan) -> View | None:
    """None while nobody has said what to answer or whom to call."""
    said = plan.team
    responses = [each for each in said.responses if not each.is_blank]
    levels = [each for each in said.escalation if not each.is_blank]
    if not (responses or levels or said.response_contact):
        return None
    most = MOST if len(levels) <= FEW_LEVELS else MOST - 1
    return View(
        title=_("When somebody writes"),
        first=shortened(said.response_contact, NAME),
        promise=_promise(plan),
        responses=_responses(responses[:most]),
        more=_more(len(responses) - most),
        levels=_levels(levels[:MOST_LEVELS]),
        more_levels=_more(len(levels) - MOST_LEVELS),
    )


def _promise(plan: Plan) -> str:
    """ "We answer within 8 hours, Monday to Saturday." """
    said, days = plan.team, workdays.told(plan.team.response_days, plan)
    if said.response_hours is None:
        return days
    within = _("We answer within {hours}").format(hours=_hours(said.response_hours))
    return listed((within, days))


def _hours(value: float | None) -> str:
    if value is None:
        return ""
    count = int(value) if value == int(value) else 2
    return ngettext("{count} hour", "{count} hours", count).format(count=hours(value))


def _more(count: int) -> str:
    said = _("And {count} more: they stand under “{place}”.")
    return said.format(count=number(count), place=title(Team, "escalation")) if count > 0 else ""


def _responses(entries: list[Response]) -> Table:
    columns = (
        Column(title(Response, "situation"), 29),
        Column(title(Response, "answer"), 43),
        Column(_("Who"), 15),
        Column(_("Within"), 13),
    )
    rows = tuple(
        (
            shortened(each.situation, SITUATION) or _("Anything else"),
            shortened(each.answer, ANSWER),
            shortened(each.owner, NAME),
            _hours(each.within_hours),
        )
        for each in entries
    )
    return Table("", columns, rows)


def _levels(entries: list[Level]) -> Table:
    columns = (
        Column(title(Level, "name"), 29),
        Column(title(Level, "trigger"), 43),
        Column(_("Call"), 15),
        Column(_("Within"), 13),
    )
    return Table(title(Team, "escalation"), columns, tuple(map(_level, entries)))


def _level(each: Level) -> tuple[str, ...]:
    # First, since a long trigger is clamped.
    stop = _("Planned posts stop.") if each.pause_posts else ""
    call = _("{name}, or {deputy}").format(name=each.owner, deputy=each.deputy) if each.deputy else each.owner
    return (
        shortened(each.name, SITUATION) or _("Level"),
        " ".join(filter(None, (stop, shortened(each.trigger, TRIGGER)))),
        shortened(call, NAME),
        _hours(each.within_hours),
    )
