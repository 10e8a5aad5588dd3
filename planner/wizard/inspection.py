"""Check your answers: the inspector's notes, what is still open, and every answer with the way back to it."""

from html import escape

import streamlit as st

from planner.catalog import load
from planner.checks import Severity
from planner.language import _, ngettext
from planner.plan import Plan
from planner.plan.answers import essentials, title, unanswered
from planner.plan.options import said
from planner.plan.places import Place, places, readable
from planner.wizard import frame, notes
from planner.wizard.desk import Desk
from planner.wizard.rows import link, row, rows
from planner.wizard.session import keep, page
from planner.wizard.step import Step
from planner.wizard.steps import STEPS


def show(here: Desk) -> None:
    with frame.heading(here, _("Inspection")):
        _verdict(here)
        _proposed(here)
        for finding in sorted(here.findings, key=lambda each: each.severity):
            notes.note(here, finding)
        _open_questions(here)
        st.header(_("Your answers"), anchor=False)
        for step in STEPS:
            _answers(here, step.section, _(step.title))
        keep(here, here.plan)
        wanted = st.button(_("Next: your document"), type="primary", icon=":material/arrow_forward:", key="next")
    if wanted:
        st.switch_page(page("export"), query_params={"plan": here.saved.id})


def _verdict(here: Desk) -> None:
    blockers = sum(each.severity is Severity.BLOCKER for each in here.findings)
    if blockers:
        sentence = ngettext(
            "Not roadworthy yet: {count} thing has to be mended first.",
            "Not roadworthy yet: {count} things have to be mended first.",
            blockers,
        )
        st.error(sentence.format(count=blockers), icon=":material/error:")
    elif missing(here.plan):
        st.info(_("Nothing contradicts itself. Some answers are still open."), icon=":material/more_horiz:")
    else:
        st.success(_("Roadworthy: nothing in this plan contradicts anything else."), icon=":material/check_circle:")


def _proposed(here: Desk) -> None:
    """How much of it nobody has confirmed."""
    count = len(here.ours)
    if count:
        sentence = ngettext(
            "{count} answer is our proposal; nobody has confirmed it yet.",
            "{count} answers are our proposals; nobody has confirmed them yet.",
            count,
        )
        where = {"plan": here.saved.id}
        st.page_link(
            page("proposals"), label=sentence.format(count=count), icon=":material/lightbulb:", query_params=where
        )


def missing(plan: Plan) -> list[tuple[str, str]]:
    """(section, field) of the essential questions without an answer."""
    sections = [(step.section, getattr(plan, step.section)) for step in STEPS]
    return [(name, field) for name, part in sections for field in unanswered(part, essentials(type(part)))]


def _open_questions(here: Desk) -> None:
    found = missing(here.plan)
    if not found:
        return
    st.header(_("Still open"), anchor=False)
    st.caption(_("The document prints without them and says: not decided yet."))
    rows(_open_row(here, step, found) for step in STEPS)


def _open_row(here: Desk, step: Step, found: list[tuple[str, str]]) -> str:
    part = getattr(here.plan, step.section)
    links = [
        link(here, f"{section}.{field}", title(type(part), field))
        for section, field in found
        if section == step.section
    ]
    return f"<div><dt>{escape(_(step.title))}</dt><dd>{'<br>'.join(links)}</dd></div>" if links else ""


def _answers(here: Desk, section: str, heading: str) -> None:
    st.subheader(heading, anchor=False)
    part = getattr(here.plan, section)
    rows(_row(here, place) for place in places(part, section) if readable(place.value))
    if part.is_blank:
        st.page_link(page(section), label=_("Not begun: answer now"), query_params={"plan": here.saved.id})


def _row(here: Desk, place: Place) -> str:
    return row(link(here, place.path, place.title), said(here.plan, load(), place))
