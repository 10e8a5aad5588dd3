"""The channels, those left alone, and what helps to run them."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.tools import Tools
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Tools:
    form = Form("tools", plan.tools)
    items(form, "channels", _("Where will you be?"), _("Add a channel"), _channel)
    items(form, "rejected", _("Where will you not be, and why?"), _("Add one to leave alone"), _rejected)
    form.ask("together", _("How do they work together?"))
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _channel(form: Form[Any]) -> None:
    form.ask("kind", _("Which channel?"))
    form.ask("purpose", _("Why are you there?"))
    form.ask("audiences", _("Whom do you reach there?"))
    form.ask("cadence", _("How many posts a week?"))
    form.ask("formats", _("What do you publish there?"))
    form.ask("owner", _("Who keeps it alive?"))
    form.ask("monthly_cost", _("What does it cost a month?"))
    form.ask("do", _("What suits the place?"))
    form.ask("dont", _("What does not?"))
    form.ask("name", _("Does it go by another name?"))
    form.ask("group", _("What kind of place is it?"))
    form.ask("language", _("In which language?"))


def _rejected(form: Form[Any]) -> None:
    form.ask("kind", _("Which channel?"))
    form.ask("reason", _("Why not?"))


def _helper(form: Form[Any]) -> None:
    form.ask("function", _("What does it help with?"))
    form.ask("name", _("What is it called?"))
    form.ask("monthly_cost", _("What does it cost a month?"))


def _further(form: Form[Tools]) -> None:
    items(form, "helpers", _("Which tools make it easier?"), _("Add a tool"), _helper)
    form.ask("site_links", _("How do people get from here to there?"))


STEP = Step(
    "tools",
    N_("Tools"),
    N_("The vehicle. A bicycle that is ridden beats a race car in the garage."),
    "directions_bike",
    render,
)
