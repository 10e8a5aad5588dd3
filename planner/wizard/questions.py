"""The eight questions: four minutes on a phone, and a whole plan follows from them."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from planner.advice import drafted
from planner.advice.case import Case
from planner.advice.notes import unfit
from planner.catalog import load
from planner.language import _, currencies, currency_of
from planner.plan import Item, Plan
from planner.plan.landscape import Account, Segment
from planner.wizard import frame
from planner.wizard.desk import Desk
from planner.wizard.form import Form
from planner.wizard.inputs import Question, pick_many
from planner.wizard.items import items
from planner.wizard.literal import literal
from planner.wizard.proposals import grant
from planner.wizard.session import adopt, keep, key, page


def show(here: Desk) -> None:
    with frame.heading(here, _("Eight questions")):
        st.markdown(
            _(
                "Four minutes. Then you read a first plan for your business, with the reason for every proposal, "
                "and change it."
            )
        )
        for ask in (_what, _whom, _where, _wanted, _people, _hours, _money, _have):
            keep(here, ask(here.plan))
        grant(here)
        missing = unsaid(here.plan)
        label = _("Update the draft") if here.ours else _("Draft my plan")
        wanted = st.button(label, type="primary", icon=":material/draw:", key="draft", disabled=bool(missing))
        for note in unfit(Case(here.plan, load())):
            st.warning(literal(note.text, 400), icon=":material/warning:")
        if missing:
            st.caption(_("Still needed for a draft: {answers}").format(answers=_(", ").join(missing)))
        st.page_link(
            page("business"), label=_("Answer everything yourself instead"), query_params={"plan": here.saved.id}
        )
    if wanted:
        adopt(here, drafted(here.plan, load()))
        st.switch_page(page("proposals"), query_params={"plan": here.saved.id})


def unsaid(plan: Plan) -> list[str]:
    """The answers without which nothing sensible can be proposed, by their names."""
    case = Case(plan, load())
    said = {
        _("What kind of business it is"): case.industry,
        _("What shall be different"): case.said_aims or case.hopes,
        _("Who gives how many hours a week"): case.hours is not None,
    }
    return [name for name, answer in said.items() if not answer]


def _what(plan: Plan) -> Plan:
    st.subheader(_("1. What do you do?"), anchor=False)
    form = Form("business", plan.business)
    form.ask("name", _("What is your business called?"))
    form.ask("industry", _("What kind of business is it?"))
    form.ask("customers", _("Who buys from you?"))
    return plan.revised(business=form.part)


def _whom(plan: Plan) -> Plan:
    """Groups that the trade serves become entries; who they are in your own words is asked under Landscape."""
    st.subheader(_("2. Whom do you want to reach?"), anchor=False)
    case = Case(plan, load())
    if not case.audiences:
        st.caption(_("Say first what kind of business it is; then the people it serves stand here to choose from."))
        return plan
    form = Form("landscape", plan.landscape)
    offered = {each.id: _(each.name) for each in case.audiences}
    names = {each.id: Segment(id=each.id, name=_(each.name)) for each in case.audiences}
    _choose(
        form, "segments", _("Which of these people?"), _("One or two; you can describe others later."), offered, names
    )
    return plan.revised(landscape=form.part)


def _where(plan: Plan) -> Plan:
    st.subheader(_("3. Where?"), anchor=False)
    form = Form("business", plan.business)
    form.ask("country", _("In which country?"))
    form.ask("reach", _("How far away are most of your customers?"))
    return plan.revised(business=form.part)


def _wanted(plan: Plan) -> Plan:
    st.subheader(_("4. What do you want to achieve?"), anchor=False)
    form = Form("goal", plan.goal)
    form.ask("aims", _("What shall be different?"))
    form.ask("counts_on", _("Do you count on one of these?"))
    return plan.revised(goal=form.part)


def _people(plan: Plan) -> Plan:
    st.subheader(_("5. How many are you?"), anchor=False)
    form = Form("business", plan.business)
    form.ask("people", _("How many people work here?"))
    return plan.revised(business=form.part)


def _hours(plan: Plan) -> Plan:
    st.subheader(_("6. Who has time for this?"), anchor=False)
    form = Form("fuel", plan.fuel)
    items(form, "people", _("Who gives how many hours a week?"), _("Add a person"), _person)
    return plan.revised(fuel=form.part)


def _person(form: Form[Any]) -> None:
    form.ask("name", _("Who?"))
    form.ask("hours_per_week", _("How many hours a week?"))


def _money(plan: Plan) -> Plan:
    st.subheader(_("7. And money?"), anchor=False)
    form = Form("fuel", plan.fuel)
    form.ask("money", _("What can you spend a month?"), money_hint(plan))
    return plan.revised(fuel=form.part)


def money_hint(plan: Plan) -> str:
    """In which money: the plan's own, or that of its country."""
    currency = plan.business.currency or (plan.business.country and currency_of(plan.business.country))
    if not currency:
        return ""
    return _("In {currency}, besides your own hours. Zero is an answer.").format(currency=currencies()[currency])


def _have(plan: Plan) -> Plan:
    st.subheader(_("8. What do you have already?"), anchor=False)
    form = Form("landscape", plan.landscape)
    usable = {id: channel for id, channel in load().channels.items() if channel.is_open}
    offered = {id: _(channel.label) for id, channel in usable.items()}
    entries = {id: Account(id=id, channel=id) for id in usable}
    _choose(
        form,
        "accounts",
        _("Where are you today?"),
        _("Also the sleeping ones. Leave it empty if there is nothing."),
        offered,
        entries,
    )
    business = Form("business", plan.business)
    business.ask("site", _("Do you have a website?"))
    return plan.revised(landscape=form.part, business=business.part)


def _choose(
    form: Form[Any], name: str, question: str, hint: str, offered: dict[str, str], entries: Mapping[str, Item]
) -> None:
    """A list that is chosen from: what is ticked becomes an entry, what one has written oneself stays."""
    own: tuple[Item, ...] = getattr(form.part, name)
    ticked = tuple(item.id for item in own if item.id in offered)
    at = key(form.desk, f"{form.path}.{name}.chosen")
    chosen = pick_many(Question(question, hint, "", at), ticked, offered, None)
    stays = tuple(item for item in own if item.id not in offered or item.id in chosen)
    known = {item.id for item in own}
    form.put(name, (*stays, *(entries[id] for id in chosen if id not in known)))
