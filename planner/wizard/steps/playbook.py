"""The practices taken up, each with a name and a day."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.playbook import Playbook
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Playbook:
    form = Form("playbook", plan.playbook)
    items(form, "actions", _("What do you begin with?"), _("Add an action"), _action)
    form.ask("first_month", _("What must be true after the first month?"))
    form.ask("listening", _("How do you notice what is said about you?"))
    return form.part


def _action(form: Form[Any]) -> None:
    form.ask("practice", _("Which proven practice?"))
    form.ask("what", _("What is the first step?"))
    form.ask("owner", _("Who does it?"))
    form.ask("due", _("By which day?"))
    form.ask("status", _("Where does it stand?"))
    form.ask("note", _("Anything worth noting?"))


STEP = Step(
    "playbook",
    N_("Playbook"),
    N_("The first moves. A plan without a Monday morning stays in the drawer."),
    "checklist",
    render,
)
