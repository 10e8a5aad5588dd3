"""The channels, those left alone, and what helps to run them."""

from functools import partial
from typing import Any

from planner.catalog import Catalog
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.tools import Channel, Helper, Rejected, Tools
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step, labels


def render(plan: Plan, catalog: Catalog) -> Tools:
    form = Form("tools", plan.tools)
    kinds = labels(catalog.channels)
    items(
        form,
        "channels",
        _("Where will you be?"),
        _("Add a channel"),
        Channel,
        lambda channel: channel.name or kinds.get(channel.kind, ""),
        partial(_channel, plan, catalog),
    )
    items(
        form,
        "rejected",
        _("Where will you not be, and why?"),
        _("Add one to leave alone"),
        Rejected,
        lambda rejected: kinds.get(rejected.kind, ""),
        partial(_rejected, kinds),
    )
    form.ask("together", _("How do they work together?"))
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _channel(plan: Plan, catalog: Catalog, form: Form[Any]) -> None:
    audiences = {segment.id: segment.name or _("Not named yet") for segment in plan.landscape.segments}
    form.pick("kind", _("Which channel?"), labels(catalog.channels))
    form.ask("purpose", _("Why are you there?"))
    form.pick_many("audiences", _("Whom do you reach there?"), audiences)
    form.ask("cadence", _("How many posts a week?"))
    form.pick_many("formats", _("What do you publish there?"), labels(catalog.formats))
    form.ask("owner", _("Who keeps it alive?"))
    form.ask("do", _("What suits the place?"))
    form.ask("dont", _("What does not?"))
    form.ask("name", _("Does it go by another name?"))
    form.ask("group", _("What kind of tool is it?"))
    form.ask("language", _("In which language?"))


def _rejected(kinds: dict[str, str], form: Form[Any]) -> None:
    form.pick("kind", _("Which channel?"), kinds)
    form.ask("reason", _("Why not?"))


def _helper(form: Form[Any]) -> None:
    form.ask("function", _("What does it help with?"))
    form.ask("name", _("What is it called?"))
    form.ask("monthly_cost", _("What does it cost a month?"))


def _further(form: Form[Tools]) -> None:
    items(
        form,
        "helpers",
        _("Which tools make it easier?"),
        _("Add a tool"),
        Helper,
        lambda helper: helper.name,
        _helper,
    )
    form.ask("site_links", _("How do people get from here to there?"))


STEP = Step(
    "tools",
    N_("Tools"),
    N_("The vehicle. A bicycle that is ridden beats a race car in the garage."),
    "directions_bike",
    render,
)
