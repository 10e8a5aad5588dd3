"""All proposals on one page: first what has to be said plainly, then each section with its reasons."""

import streamlit as st

from planner.advice import all_accepted
from planner.catalog import load
from planner.language import _, ngettext
from planner.plan.options import told
from planner.plan.places import entry_of, titled
from planner.wizard import frame
from planner.wizard.literal import literal
from planner.wizard.proposals import grant, wish
from planner.wizard.reasons import reason_at, reason_line
from planner.wizard.session import Desk, page
from planner.wizard.steps import STEPS
from planner.wizard.visit import way_to


def show(here: Desk) -> None:
    with frame.heading(here, _("What we propose, and why")):
        for note in here.advice.notes:
            st.info(literal(note.text, 600), icon=":material/priority_high:")
        _summary(here)
        for step in STEPS:
            _section(here, step.section, _(step.title))
        first = st.button(
            _("Go through it, step by step"), type="primary", icon=":material/arrow_forward:", key="go-on"
        )
        st.page_link(page("questions"), label=_("Back to the eight questions"), query_params={"plan": here.saved.id})
    grant(here)
    if first:
        st.switch_page(page("business"), query_params={"plan": here.saved.id})


def _summary(here: Desk) -> None:
    count = len(here.plan.proposals.standing)
    if not count:
        st.success(_("Every answer in this plan is yours."), icon=":material/check_circle:")
        return
    sentence = ngettext(
        "{count} answer is proposed and waits for you. It prints as proposed until you accept or change it.",
        "{count} answers are proposed and wait for you. They print as proposed until you accept or change them.",
        count,
    )
    st.markdown(sentence.format(count=count))
    if st.button(_("Accept the whole plan"), key="accept-all", icon=":material/done_all:"):
        wish(here, all_accepted)


def _section(here: Desk, section: str, title: str) -> None:
    ours = list(
        dict.fromkeys(map(entry_of, (path for path in here.plan.proposals.standing if path.startswith(f"{section}."))))
    )
    found = [change for change in here.changes if change.section == section]
    if not ours and not found:
        return
    st.subheader(title, anchor=False)
    for path in ours:
        _line(here, path)
    if found:
        sentence = ngettext(
            "{count} proposal would be different now.", "{count} proposals would be different now.", len(found)
        )
        st.page_link(
            page(section),
            label=sentence.format(count=len(found)),
            icon=":material/update:",
            query_params={"plan": here.saved.id},
        )


def _line(here: Desk, path: str) -> None:
    section = path.partition(".")[0]
    st.page_link(page(section), label=f"**{literal(titled(here.plan, path))}**", query_params=way_to(here, path))
    st.markdown(literal(told(here.plan, load(), path), 300))
    if reason := reason_at(here.advice, path):
        reason_line(reason)
