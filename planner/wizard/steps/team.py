"""Who does what, who answers, and by which rules."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.team import Team
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Team:
    form = Form("team", plan.team)
    form.ask("response_contact", _("Who makes sure that every message is answered?"))
    form.ask("response_hours", _("Within how many hours?"))
    form.ask("approver", _("Who has the final word before something is published?"))
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _further(form: Form[Team]) -> None:
    with form.within("roles") as roles:
        for name in type(roles.part).model_fields:
            roles.ask_inside(name, "holder")
            with roles.within(name, heading=False) as seat:
                seat.ask("deputy")
    form.ask("response_days", _("On which days do you answer?"))
    form.ask("approval", _("How does an idea get approved?"))
    form.ask("approval_hours", _("How many hours does an answer wait for a yes?"))
    form.ask("meeting", _("How often do you plan together?"))
    form.ask("meeting_minutes", _("For how many minutes?"))
    items(form, "duties", _("Who does what?"), _("Add a task"), _duty)
    items(form, "responses", _("What do you do when somebody writes?"), _("Add a situation"), _response)
    items(form, "escalation", _("And when it gets serious?"), _("Add a level"), _level)
    form.ask("code", _("How does everybody behave?"))
    form.ask("guidelines", _("What may staff post?"))
    form.ask("security", _("How are the accounts kept safe?"))
    form.ask("advocacy", _("How can colleagues join in?"))


def _duty(form: Form[Any]) -> None:
    for name in ("task", "responsible", "accountable", "consulted", "informed"):
        form.ask(name)


def _response(form: Form[Any]) -> None:
    for name in ("situation", "answer", "owner", "within_hours"):
        form.ask(name)


def _level(form: Form[Any]) -> None:
    for name in ("name", "trigger", "owner", "deputy", "within_hours", "pause_posts"):
        form.ask(name)


STEP = Step(
    "team",
    N_("Team"),
    N_("Who sits where. Small teams wear several hats; the point is that no hat lies on the floor."),
    "groups",
    render,
)
