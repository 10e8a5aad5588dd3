"""Where the business wants to go."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.goal import Goal
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Goal:
    form = Form("goal", plan.goal)
    form.ask("aims", _("What do you want to achieve?"))
    form.ask("business_objective", _("What does the business want this year?"))
    form.ask("purpose", _("What shall social media do for that?"))
    form.ask("relies_on", _("What is social media to do best for you?"))
    items(form, "objectives", _("What will be different, and how will you know?"), _("Add an objective"), _objective)
    with form.more() as is_open:
        if is_open:
            form.ask("counts_on", _("Does the plan count on one of these?"))
            form.ask("not_asked", _("What will social media not be asked to do?"))
    return form.part


def _objective(form: Form[Any]) -> None:
    form.ask("statement", _("What will be different?"))
    items(form, "key_results", _("Which figures prove it?"), _("Add a figure"), _key_result)


def _key_result(form: Form[Any]) -> None:
    form.ask("metric", _("What do you count?"))
    form.ask("unit", _("In which unit?"))
    form.ask("baseline", _("Where does it stand today?"))
    form.ask("target", _("Where should it be?"))
    form.ask("start", _("From which day?"))
    form.ask("end", _("By which day?"))
    form.ask("owner", _("Who looks after it?"))
    form.ask("guard", _("What must not suffer for it?"))


STEP = Step(
    "goal",
    N_("Goal"),
    N_("The destination. One clear purpose, and one to three figures that prove you got there."),
    "flag",
    render,
)
