"""Fuel: a guess of the messages, sources of fresh content, and what the money could do."""

from planner.advice.case import Case
from planner.advice.draft import Draft, part_of
from planner.advice.reason import Reason, told
from planner.advice.slots import is_starving
from planner.language import _, number
from planner.plan.fuel import BudgetLine, Fuel, Person


def propose(case: Case) -> Draft[Fuel]:
    draft: Draft[Fuel] = part_of(case.plan, "fuel")
    draft.entries("people", [_named(person, place) for place, person in enumerate(case.plan.fuel.people)])
    if case.hours is None:
        return draft
    figure = case.catalog.limit("messages-a-week").figure
    text = _("A guess until you have counted a week: {figure}.").format(figure=told(figure))
    count = figure.low if is_starving(case) else figure.likely
    draft.fill("messages_per_week", round(count), Reason(text, (), (("limits", "messages-a-week"),), (figure,)))
    if case.industry:
        text = _("What brings next week's post by itself in this trade: {trade}.").format(trade=_(case.industry.label))
        reason = Reason(text, ("business.industry",), (("industries", case.industry.id),))
        draft.fill("freshness", tuple(_(each) for each in case.industry.freshness), reason)
    _money(case, draft)
    return draft


def _named(person: Person, place: int) -> tuple[Person, Reason]:
    name = _("The owner") if not place else _("Colleague {number}").format(number=number(place + 1))
    return person.revised(name=person.name or name), Reason(
        _("You gave hours and no name; put the real one here."), ("fuel.people",)
    )


def _money(case: Case, draft: Draft[Fuel]) -> None:
    """One line for the whole of it: what to spend it on is decided when something has proved itself."""
    money = case.plan.fuel.money
    if not money:
        return
    line = BudgetLine(
        id="first", what=_("Photos and design first; small paid tests once a post has proved itself"), monthly=money
    )
    text = _("The whole of the money you named, in one line. Split it when you know what works.")
    draft.entries("budget", [(line, Reason(text, ("fuel.money",)))])
