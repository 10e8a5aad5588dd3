"""The start: a new plan, an example, a plan of one's own, a file."""

from datetime import date

import streamlit as st

from planner.document.carried import LIMIT_MB
from planner.language import _, clock, current, day
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.paper import Paper
from planner.store.errors import StoreError
from planner.store.examples import examples
from planner.store.plan_file import PlanFileError, loads
from planner.store.records import Listed
from planner.wizard import tongue
from planner.wizard.literal import literal
from planner.wizard.session import leave_notice, notice, page, plans, put_away

SHOWN = 8


def show() -> None:
    put_away()
    tongue.choice()
    st.title(_("A social-media plan that has passed inspection"), anchor=False)
    st.markdown(
        _(
            "Answer in your own words, in any order. Roadworthy checks that the plan holds together, "
            "and hands you a document that you can print. Everything stays on this computer."
        )
    )
    said = notice()
    if said:
        st.success(said, icon=":material/check:")
    try:
        _doors()
    except StoreError as error:
        st.error(str(error), icon=":material/error:")


def _doors() -> None:
    with st.container(horizontal=True):
        if st.button(_("Draft a plan from eight answers"), type="primary", icon=":material/add_road:", key="draft"):
            _open(_new(), "questions")
        if st.button(_("Start with empty pages"), icon=":material/note_add:", key="new"):
            _open(_new(), "business")
    _own_plans()
    _examples()
    _file()
    st.page_link(page("catalog"), label=_("What we know, with its sources"), icon=":material/menu_book:")


def _new() -> Plan:
    """A plan keeps the language in which it was begun."""
    return Plan(business=Business(plan_date=date.today()), paper=Paper(language=current()))


def _open(plan: Plan, first: str) -> None:
    saved = plans().create(plan)
    st.switch_page(page(first), query_params={"plan": saved.id})


def _own_plans() -> None:
    listed, deleted = plans().listed(), plans().deleted()
    if not listed and not deleted:
        return
    st.subheader(_("Go on with a plan"), anchor=False)
    shown = listed if st.session_state.get("all-plans") else listed[:SHOWN]
    for each in shown:
        _row(each)
    if len(listed) > SHOWN:
        st.toggle(_("Show all {count} plans").format(count=len(listed)), key="all-plans")
    if deleted:
        with st.expander(_("Deleted plans")):
            for each in deleted[:SHOWN]:
                if st.button(_("Bring back: {name}").format(name=_name(each)), key=f"back-{each.id}"):
                    plans().undelete(each.id)
                    st.rerun()


def _row(each: Listed) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"plan-{each.id}"):
        when = _("changed {day}, {time}").format(day=day(each.updated_at), time=clock(each.updated_at))
        label = f"**{_name(each)}** :small[:gray[{when}]]"
        st.page_link(page("overview"), label=label, icon=":material/description:", query_params={"plan": each.id})
        delete = _("Delete {name}").format(name=_name(each))
        if st.button(_("Delete"), key=f"delete-{each.id}", icon=":material/delete:", type="tertiary", help=delete):
            plans().delete(each.id)
            leave_notice(_("Deleted. You can bring it back under Deleted plans."))
            st.rerun()


def _name(each: Listed) -> str:
    return literal(each.name, 60) or _("Plan without a name")


def _examples() -> None:
    st.subheader(_("Look at an example"), anchor=False)
    st.caption(_("Invented businesses, complete plans. You get your own copy to change."))
    for name, plan in examples().items():
        label = f"{literal(plan.business.name)} :small[:gray[{literal(plan.business.offer, 80)}]]"
        if st.button(label, key=f"example-{name}", icon=":material/menu_book:", width="stretch", wrap=True):
            _open(plan, "overview")


def _file() -> None:
    st.subheader(_("Open a file"), anchor=False)
    uploaded = st.file_uploader(
        _("A plan file (.json) that you saved before, or a document (.pdf) that carries its plan"),
        type=["json", "pdf"],
        max_upload_size=LIMIT_MB,
    )
    if uploaded is None:
        return
    try:
        plan = loads(uploaded.getvalue())
    except PlanFileError as error:
        st.error(str(error), icon=":material/error:")
        return
    if st.button(_("Open {name}").format(name=literal(plan.business.name) or _("this plan")), type="primary"):
        _open(plan, "overview")
