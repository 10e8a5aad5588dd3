"""What may come of the plan: the simulation, what matters most in it, what nobody can know, and equity."""

from html import escape

import streamlit as st

from planner.catalog import load
from planner.document.views import equity, outlook
from planner.document.views.blocks import Fact, Table
from planner.language import _
from planner.wizard import charts, frame
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.rows import row, rows
from planner.wizard.session import keep, page


def show(here: Desk) -> None:
    with frame.heading(here, _("What may come of it")):
        keep(here, here.plan)
        found = outlook.view(here.plan, load())
        if found.is_empty:
            st.info(_("Nothing is spent and nothing is expected in this plan yet."))
        else:
            _returns(found)
        _link(here, "returns", _("Change what is expected"))
        _equity(here)


def _returns(found: outlook.View) -> None:
    st.markdown(literal(found.lead))
    for place, figure in zip(st.columns(len(found.figures) or 1), found.figures, strict=False):
        with place:
            st.metric(figure.label, figure.amount, border=True)
            st.caption(figure.about)
    _facts((*found.facts, Fact(_("What is at stake"), (found.at_stake,) if found.at_stake.strip() else ())))
    _doubts(found.unknown)
    if found.path.columns:
        charts.show(found.path)
        charts.show(found.swings)
    _sum(found.lines)
    _doubts(found.assumed)
    st.caption(literal(found.note, 600))


def _facts(facts: tuple[Fact, ...]) -> None:
    rows(row(fact.label, "\n".join(fact.texts)) for fact in facts if fact.texts)


def _doubts(fact: Fact) -> None:
    if fact.texts:
        st.subheader(fact.label, anchor=False)
        st.markdown("\n".join(f"- {literal(text, 600)}" for text in fact.texts))


def _sum(table: Table) -> None:
    if table.rows:
        st.subheader(table.title, anchor=False)
        lines = (*table.rows, table.total)
        rows(row(escape(str(what)), str(amount)) for what, amount in lines)


def _equity(here: Desk) -> None:
    found = equity.view(here.plan, load())
    st.subheader(_("Social media equity"), anchor=False)
    if not found.cards:
        st.markdown(_("The plan has no measures yet that could show it."))
    for place, card in enumerate(found.cards):
        with st.container(border=True, key=f"equity-{place}"):
            st.markdown(f"**{literal(card.label)}**: {literal(card.change)}")
            st.markdown("\n".join(f"- {literal(line, 400)}" for line in card.lines))
            st.caption(literal(card.read_as, 600))
    if found.cards:
        st.caption(literal(found.note, 600))
    _link(here, "metrics", _("Change what is measured"))


def _link(here: Desk, name: str, label: str) -> None:
    st.page_link(page(name), label=label, icon=":material/edit:", query_params={"plan": here.saved.id})
