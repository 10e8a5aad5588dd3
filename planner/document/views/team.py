"""Team on paper: who holds which role, who answers, and what happens when it gets serious."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Column, Fact, Origin, Table, facts, filled
from planner.document.views.lists import table
from planner.language import _
from planner.plan import Plan, workdays
from planner.plan.answers import title
from planner.plan.team import Roles, Seat, Team

RESPONSE = {"situation": 28, "answer": 42, "owner": 16, "within_hours": 14}
LEVEL = {"name": 20, "trigger": 28, "owner": 13, "deputy": 13, "within_hours": 14, "pause_posts": 12}


@dataclass(frozen=True)
class View:
    facts: tuple[Fact, ...]
    roles: Table
    responses: Table
    escalation: Table
    rules: tuple[Fact, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.team
    return View(
        facts=facts(
            said,
            *("response_contact", "response_hours", "response_days", "approver", "approval", "approval_hours"),
            *("meeting", "meeting_minutes"),
            response_days=workdays.told(said.response_days, plan),
        ),
        roles=_roles(said.roles),
        responses=table(said, "responses", RESPONSE),
        escalation=table(said, "escalation", LEVEL),
        rules=facts(said, "guidelines", "security", "advocacy"),
    )


def _roles(roles: Roles) -> Table:
    seats = [(name, seat) for name, seat in roles if not seat.is_blank]
    rows = [(title(Roles, name), seat.holder, seat.deputy) for name, seat in seats]
    columns = (
        Column(_("Role"), 40),
        Column(title(Seat, "holder"), 30, field="holder"),
        Column(title(Seat, "deputy"), 30, field="deputy"),
    )
    origins = (Origin(seat) for _name, seat in seats)
    return filled(title(Team, "roles"), columns, rows, origins) if rows else Table()
