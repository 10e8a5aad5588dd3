"""The people, the places and the rivals."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.landscape import Landscape
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Landscape:
    form = Form("landscape", plan.landscape)
    items(form, "segments", _("Whom do you want to reach?"), _("Add a group of people"), _segment)
    items(form, "accounts", _("Which accounts do you have today?"), _("Add an account"), _account)
    items(form, "competitors", _("Who else do your customers look at?"), _("Add a competitor"), _competitor)
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _segment(form: Form[Any]) -> None:
    form.ask("name", _("What do you call these people?"))
    form.ask("who", _("Who are they?"))
    form.ask("needs", _("What do they need?"))
    form.ask("pains", _("What bothers them?"))
    form.ask("channels", _("Where do they spend time?"))
    form.ask("hours", _("When do they look?"))
    form.ask("language", _("Which language do they read?"))
    form.ask("size", _("How many are there?"))


def _account(form: Form[Any]) -> None:
    form.ask("channel", _("Where is the account?"))
    form.ask("address", _("What is its address?"))
    form.ask("followers", _("How many people follow it?"))
    form.ask("posts_per_week", _("How many posts a week lately?"))
    form.ask("last_post", _("When was the last post?"))
    form.ask("future", _("What shall become of it?"))
    form.ask("note", _("Anything worth noting?"))


def _competitor(form: Form[Any]) -> None:
    form.ask("name", _("Who is it?"))
    form.ask("channels", _("Where do you see them?"))
    form.ask("works", _("What works for them?"))
    form.ask("lesson", _("What do you take from it?"))


def _community(form: Form[Any]) -> None:
    form.ask("name", _("What is the group called?"))
    form.ask("place", _("Where does it meet?"))
    form.ask("note", _("What is welcome there?"))


def _further(form: Form[Landscape]) -> None:
    items(form, "communities", _("Where do these people already meet?"), _("Add a community"), _community)
    with form.within("traits") as traits:
        for name in type(traits.part).model_fields:
            traits.ask_inside(name, "score")
            with traits.within(name, heading=False) as trait:
                trait.ask("evidence")
    form.ask("strengths", _("What do you have that others lack?"))
    form.ask("risks", _("What could go wrong?"))


STEP = Step(
    "landscape",
    N_("Landscape"),
    N_("The terrain. Look around before you set off: the people, what you have, what others do."),
    "landscape",
    render,
)
