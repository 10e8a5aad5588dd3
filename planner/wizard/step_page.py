"""One step on its page: the questions, the notes, the way back and on."""

import streamlit as st

from planner.language import _
from planner.wizard import frame, further, notes, pages, preview, proposals, remarks
from planner.wizard.desk import Desk
from planner.wizard.look import homeward, onward
from planner.wizard.session import keep, page
from planner.wizard.step import Step
from planner.wizard.steps import STEPS
from planner.wizard.visit import visit


def show(step: Step, here: Desk) -> None:
    visit(here)
    place = STEPS.index(step)
    with frame.heading(here, _(step.title)):
        st.markdown(_(step.intro))
        top = st.container()
        with preview.beside(here, step.section):
            part = step.render(here.plan)
            keep(here, here.plan.revised(**{step.section: part}))
            further.links(here, step.section)
            remarks.private_note(here, step.section)
            _foot(here, step.section, place)
            target = _way_on(place)
        with top:
            proposals.of_section(here, step.section)
            notes.summary(here, step.section)
        proposals.grant(here)
    # Only now: what was typed in the same moment as the click has been kept.
    if target:
        st.switch_page(page(target), query_params={"plan": here.saved.id})


def _foot(here: Desk, section: str, place: int) -> None:
    """Which stop this is, and where in the document its answers are."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="foot"):
        st.caption(_("Stop {number} of {count}").format(number=place + 1, count=len(STEPS)), width="content")
        if said := pages.said(here, section):
            where = {"plan": here.saved.id}
            st.page_link(page("export"), label=said, icon=":material/picture_as_pdf:", query_params=where)


def _way_on(place: int) -> str:
    """The page that was asked for, or nothing."""
    back = STEPS[place - 1].section if place else "overview"
    on = STEPS[place + 1].section if place + 1 < len(STEPS) else "inspection"
    on_title = _(STEPS[place + 1].title) if place + 1 < len(STEPS) else _("Inspection")
    with st.container(horizontal=True, horizontal_alignment="distribute", key="way-on"):
        went_back = st.button(_("Back"), key="back", icon=homeward())
        went_on = st.button(_("Next: {title}").format(title=on_title), key="next", type="primary", icon=onward())
    return back if went_back else on if went_on else ""
