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
from planner.wizard.session import Desk, keep, page
from planner.wizard.step import Step
from planner.wizard.steps import STEPS


def show(here: Desk) -> None:
    with frame.heading(here, _("Inspection")):
        _verdict(here)
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
    rows = "".join(_open_row(here, step, found) for step in STEPS)
    st.html(f'<dl class="answers">{rows}</dl>')


def _open_row(here: Desk, step: Step, found: list[tuple[str, str]]) -> str:
    part = getattr(here.plan, step.section)
    links = [
        _link(here, f"{section}.{field}", title(type(part), field))
        for section, field in found
        if section == step.section
    ]
    return f"<div><dt>{escape(_(step.title))}</dt><dd>{'<br>'.join(links)}</dd></div>" if links else ""


def _answers(here: Desk, section: str, heading: str) -> None:
    st.subheader(heading, anchor=False)
    part = getattr(here.plan, section)
    rows = "".join(_row(here, place) for place in places(part, section) if readable(place.value))
    if rows:
        st.html(f'<dl class="answers">{rows}</dl>')
    else:
        st.page_link(page(section), label=_("Not begun: answer now"), query_params={"plan": here.saved.id})


def _row(here: Desk, place: Place) -> str:
    label = _link(here, place.path, place.title)
    return f'<div><dt>{label}</dt><dd dir="auto">{escape(said(here.plan, load(), place))}</dd></div>'


def _link(here: Desk, path: str, label: str) -> str:
    # A plain link: the page is read only, so loading the step anew loses nothing.
    section = path.partition(".")[0]
    return f'<a href="{section}?plan={here.saved.id}&amp;field={escape(path)}" target="_self">{escape(label)}</a>'
