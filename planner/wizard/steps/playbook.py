"""The practices taken up, each with a name and a day."""

from functools import partial
from typing import Any

from planner.catalog import Catalog
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.playbook import Action, Playbook
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step, labels


def render(plan: Plan, catalog: Catalog) -> Playbook:
    form = Form("playbook", plan.playbook)
    practices = labels(catalog.practices)
    items(
        form,
        "actions",
        _("What do you begin with?"),
        _("Add an action"),
        Action,
        lambda action: action.what or practices.get(action.practice, ""),
        partial(_action, practices),
    )
    form.ask("first_month", _("What must be true after the first month?"))
    form.ask("listening", _("How do you notice what is said about you?"))
    return form.part


def _action(practices: dict[str, str], form: Form[Any]) -> None:
    form.pick("practice", _("Which proven practice?"), practices)
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
