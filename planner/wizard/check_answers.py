"""Check your answers: what is still open, and every answer with the way back to it."""

from html import escape

import streamlit as st

from planner.catalog import load
from planner.language import _
from planner.plan.answers import title
from planner.plan.options import said
from planner.plan.places import Place, places, readable
from planner.wizard.desk import Desk
from planner.wizard.rows import link, row, rows
from planner.wizard.session import page
from planner.wizard.step import Step
from planner.wizard.steps import STEPS


def open_questions(here: Desk) -> None:
    if not here.inspection.undecided:
        return
    st.header(_("Still open"), anchor=False)
    st.caption(_("The document prints without them and says: not decided yet."))
    rows(_open_row(here, step) for step in STEPS)


def _open_row(here: Desk, step: Step) -> str:
    part = getattr(here.plan, step.section)
    links = [
        link(here, f"{section}.{field}", title(type(part), field))
        for section, field in here.inspection.undecided
        if section == step.section
    ]
    return f"<div><dt>{escape(_(step.title))}</dt><dd>{'<br>'.join(links)}</dd></div>" if links else ""


def answers(here: Desk) -> None:
    st.header(_("Your answers"), anchor=False)
    for step in STEPS:
        _of_step(here, step.section, _(step.title))


def _of_step(here: Desk, section: str, heading: str) -> None:
    st.subheader(heading, anchor=False)
    part = getattr(here.plan, section)
    rows(_row(here, place) for place in places(part, section) if readable(place.value))
    if part.is_blank:
        st.page_link(page(section), label=_("Not begun: answer now"), query_params={"plan": here.saved.id})


def _row(here: Desk, place: Place) -> str:
    return row(link(here, place.path, place.title), said(here.plan, load(), place))
