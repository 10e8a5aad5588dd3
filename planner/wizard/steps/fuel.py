"""The hours, the money and the material."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.fuel import Fuel
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Fuel:
    form = Form("fuel", plan.fuel)
    items(form, "people", _("Who gives how many hours a week?"), _("Add a person"), _person)
    form.ask("messages_per_week", _("How many messages wait for an answer each week?"))
    form.ask("freshness", _("Where does fresh content come from?"))
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _person(form: Form[Any]) -> None:
    form.ask("name", _("Who?"))
    form.ask("hours_per_week", _("How many hours a week?"))
    form.ask("skills", _("Good at what?"))
    form.ask("apps", _("Which apps do they know?"))


def _budget_line(form: Form[Any]) -> None:
    form.ask("what", _("What is the money for?"))
    form.ask("monthly", _("How much a month?"))


def _freelancer(form: Form[Any]) -> None:
    form.ask("name", _("Who helps?"))
    form.ask("work", _("With what?"))
    form.ask("monthly", _("What does it cost a month?"))
    form.ask("inside_contact", _("Who answers their questions?"))


def _further(form: Form[Fuel]) -> None:
    form.ask("money", _("What can you spend a month?"))
    items(form, "budget", _("What money is there?"), _("Add a line"), _budget_line)
    items(form, "freelancers", _("Who helps from outside?"), _("Add a helper"), _freelancer)
    form.ask("design_assets", _("What is there already to look good?"))
    with form.within("resources") as resources:
        for name in type(resources.part).model_fields:
            resources.ask_inside(name, "at_hand")
            with resources.within(name, heading=False) as supply:
                supply.ask("missing")


STEP = Step(
    "fuel",
    N_("Fuel"),
    N_("What it runs on. Most plans stop here: be honest about the hours."),
    "local_gas_station",
    render,
)
