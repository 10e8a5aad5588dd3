"""The map: what is measured, and what it decides."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.metrics import Metrics
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Metrics:
    form = Form("metrics", plan.metrics)
    items(form, "measures", _("What will you measure?"), _("Add a measure"), _measure)
    form.ask("review", _("How often do you sit down with the figures?"))
    form.ask("decision", _("What will the figures decide?"))
    with form.more() as is_open:
        if is_open:
            with form.within("equity") as equity:
                for name in type(equity.part).model_fields:
                    equity.ask_inside(name, "score")
                    with equity.within(name, heading=False) as component:
                        component.ask("evidence")
    return form.part


def _measure(form: Form[Any]) -> None:
    form.ask("name", _("Which figure?"))
    form.ask("objective", _("Which objective does it watch?"))
    form.ask("source", _("Where does the figure come from?"))
    form.ask("baseline", _("Where does it stand today?"))
    form.ask("target", _("Where should it be?"))
    form.ask("unit", _("In which unit?"))
    form.ask("due", _("By which day?"))
    form.ask("frequency", _("How often do you look?"))
    form.ask("owner", _("Who reads it off?"))
    form.ask("kind", _("What kind of measuring is it?"))
    form.ask("stage", _("Does it count what you do, or what comes of it?"))
    form.ask("formula", _("How is it worked out?"))
    form.ask("alarm", _("When do you stop and think?"))


STEP = Step(
    "metrics",
    N_("Metrics"),
    N_("The map. A few figures that tell where you are, and what you do if they are poor."),
    "map",
    render,
)
