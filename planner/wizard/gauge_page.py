"""The fuel gauge on a page of its own: hours and money against what the plan asks, and the figures to change."""

import streamlit as st

from planner.catalog import load
from planner.document.views import gauge, sources
from planner.estimates import weekly_hours
from planner.language import _
from planner.wizard import charts, frame, own_figures
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.look import onward
from planner.wizard.session import keep, page


def show(here: Desk) -> None:
    with frame.heading(here, _("The fuel gauge")):
        st.markdown(_("What the plan asks for, beside the hours and the money there are."))
        top = st.container()
        st.subheader(_("The figures behind it"), anchor=False)
        st.markdown(_("Nobody has measured most of them. Where you know better, your figure counts everywhere."))
        # Asked first and drawn last: what is changed below shows above in the same moment.
        fuel = own_figures.ask(here.plan, own_figures.of_work(here.plan, weekly_hours(here.plan, load())))
        keep(here, here.plan.revised(fuel=fuel))
        with top:
            _drawn(here)


def _drawn(here: Desk) -> None:
    view = gauge.view(here.plan, load())
    if not view.work.rows and not view.beginning.rows:
        st.info(_("There is nothing to weigh yet: the plan has no channels."), icon=":material/local_gas_station:")
        _way(here, "tools", _("To the channels"))
    charts.show(view.bars)
    _texts(view.said)
    if not any(person.hours_per_week is not None for person in here.plan.fuel.people):
        _way(here, "fuel", _("Nobody has said yet how many hours there are"))
    if view.ways.texts:
        st.subheader(view.ways.title, anchor=False)
        st.markdown("\n".join(f"{place}. {literal(text, 2000)}" for place, text in enumerate(view.ways.texts, start=1)))
    charts.show(view.weeks)
    for table in (view.work, view.roles, view.beginning):
        charts.show_table(table)
    if view.work.rows:
        st.caption(view.note)
        charts.show_table(sources.of_work(here.plan, load()))
    for fact in view.facts[1:]:
        st.markdown(f"**{literal(fact.label)}:** {literal('; '.join(fact.texts), 2000)}")
    for table in (view.money.lines, view.money.months):
        charts.show_table(table)
    _texts(view.money.said)


def _texts(texts: tuple[str, ...]) -> None:
    for text in texts:
        st.markdown(literal(text, 2000))


def _way(here: Desk, name: str, label: str) -> None:
    st.page_link(page(name), label=label, icon=onward(), query_params={"plan": here.saved.id})
