"""One plan at a glance: where each part stands, what comes next, its versions and its file."""

from datetime import date

import streamlit as st

from planner.language import _, clock, day, ngettext
from planner.store.plan_file import dumps
from planner.store.records import Reason
from planner.wizard import frame, further, pages, tasklist
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.look import onward
from planner.wizard.session import keep, leave_notice, page, plans
from planner.wizard.steps import STEPS

TITLES = {step.section: step.title for step in STEPS}


def show(here: Desk) -> None:
    with frame.heading(here, frame.name(here)):
        section = tasklist.first_unfinished(here.plan, here.findings)
        title = _(TITLES.get(section, "")) or _("Inspection")
        if st.button(_("Go on: {title}").format(title=title), type="primary", icon=onward(), key="go-on"):
            st.switch_page(page(section), query_params={"plan": here.saved.id})
        where = {"plan": here.saved.id}
        st.page_link(page("questions"), label=_("Eight questions"), icon=":material/quiz:", query_params=where)
        if here.ours:
            sentence = ngettext(
                "{count} answer is proposed and waits for you",
                "{count} answers are proposed and wait for you",
                len(here.ours),
            )
            label = sentence.format(count=len(here.ours))
            st.page_link(page("proposals"), label=label, icon=":material/lightbulb:", query_params=where)
        with st.container(key="road"):
            tasklist.draw(here, pages.now(here))
        further.links(here)
        st.page_link(
            page("catalog"), label=_("What we know, with its sources"), icon=":material/menu_book:", query_params=where
        )
        with st.expander(_("Versions"), key="versions"):
            _versions(here)
        st.download_button(
            _("Save the plan as a file"),
            dumps(here.plan),
            f"{frame.file_name(here)}.json",
            "application/json",
            on_click="ignore",
            icon=":material/download:",
        )
        keep(here, here.plan)


def _versions(here: Desk) -> None:
    label = st.text_input(_("Name of this version"), key="version", placeholder=_("Before the meeting"), max_chars=200)
    if st.button(_("Keep this version"), icon=":material/bookmark_add:"):
        name = label or day(date.today())
        plans().keep_revision(here.saved.id, name, Reason.NAMED)
        leave_notice(_("Kept as a version: {name}").format(name=literal(name)))
        here.rerun = True
    for each in plans().revisions(here.saved.id):
        when = _("{day}, {time}").format(day=day(each.at), time=clock(each.at))
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{literal(each.label or each.reason.label)}** :small[:gray[{when}]]", width="stretch")
            if st.button(_("Go back to this"), key=f"restore-{each.rev}", icon=":material/history:"):
                here.saved = plans().restore(here.saved.id, each.rev, here.saved.rev)
                here.replace(here.saved.plan)
                here.rerun = True
                leave_notice(_("You are back at that version. What was there before is kept as a version too."))
