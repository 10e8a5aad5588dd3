"""Which of the four roads the plan takes."""

from typing import Any

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.strategy import Strategy
from planner.wizard.form import Form
from planner.wizard.items import items
from planner.wizard.step import Step


def render(plan: Plan) -> Strategy:
    form = Form("strategy", plan.strategy)
    form.ask("roads", _("Which roads do you take?"))
    items(form, "pillars", _("What do you talk about?"), _("Add a subject"), _pillar)
    form.ask("promotional_share", _("How many posts in a hundred may advertise?"))
    form.ask("tone", _("How shall it sound?"))
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _pillar(form: Form[Any]) -> None:
    form.ask("name", _("What is the subject?"))
    form.ask("about", _("What belongs to it?"))
    form.ask("road", _("Which road does it serve?"))
    form.ask("examples", _("What could such a post be?"))


def _further(form: Form[Strategy]) -> None:
    form.ask("link_share", _("How many posts in a hundred carry a link?"))
    form.ask("curated_share", _("How many pass on other people's work?"))
    for road in form.part.roads:
        with form.within(road.value) as taken:
            _road(taken)


def _road(form: Form[Any]) -> None:
    form.ask("weight", _("How much of all you publish?"))
    form.ask("why", _("Why does this road suit you?"))
    form.ask("promise", _("What do people get?"))
    form.ask("formats", _("What will you make?"))
    form.ask("examples", _("What could such a post be?"))


STEP = Step(
    "strategy",
    N_("Strategy"),
    N_("The road. Teach, amuse, take part, or hand over: choose what you can keep up."),
    "route",
    render,
)
