"""What it costs, what may come of it, what is at stake."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.returns import Returns
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Returns:
    form = Form("returns", plan.returns)
    form.ask("hourly_value", _("What is one of your hours worth?"))
    form.ask("monthly_cost", _("What money does it cost a month in all?"))
    items(form, "effects", _("What do you expect to happen more often?"), _("Add an effect"), _effect)
    form.ask("horizon_months", _("After how many months will you judge?"))
    with form.more() as is_open:
        if is_open:
            form.ask("at_stake", _("What is lost if it goes wrong?"))
            form.ask("beyond_money", _("What is it worth beyond money?"))
            form.ask("margin", _("How much of a sale stays with you?"))
    return form.part


def _effect(form: Form[Any]) -> None:
    form.ask("what", _("What happens?"))
    form.ask("unit", _("In which unit?"))
    form.ask("every", _("So many in which time?"))
    form.ask("low", _("How many at least?"))
    form.ask("likely", _("How many most likely?"))
    form.ask("high", _("How many at most?"))
    form.ask("value_each", _("What do you keep from each?"))
    form.ask("price_each", _("Or what is the price of each?"))


STEP = Step(
    "returns",
    N_("Returns"),
    N_("What the journey costs and what it may bring. Ranges, because nobody knows."),
    "savings",
    render,
)
