"""The desk of the tab that is being served; the only module that touches st.session_state."""

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date
from functools import cache
from pathlib import Path
from threading import RLock
from time import monotonic

import streamlit as st
from streamlit.navigation.page import Page

from planner.advice import kept
from planner.catalog import load
from planner.checks import Finding, Inspection, inspect
from planner.paths import data_folder
from planner.plan import Plan
from planner.plan.places import answered
from planner.store.brands import Brands
from planner.store.errors import Conflict, StoreError
from planner.store.plans import Plans, open_plans
from planner.wizard.desk import Desk


@cache
def _plans(folder: Path) -> Plans:
    return open_plans(folder)


def plans() -> Plans:
    """The store of this machine; StoreError if its folder cannot be used."""
    return _plans(data_folder())


def brands() -> Brands:
    """The brand kits of this machine; StoreError as for the plans."""
    return Brands(plans().database)


def turn() -> AbstractContextManager[object]:
    """One run of a tab after the other: Streamlit begins the next while the one before may still be saving, and each
    would take the other for another window."""
    waiting: AbstractContextManager[object] = st.session_state.setdefault("turn", RLock())
    return waiting


def desk() -> Desk | None:
    """The plan that the address names, read from the store if this tab has not opened it yet."""
    plan_id = st.query_params.get("plan", "")
    here: Desk | None = st.session_state.get("desk")
    if here is None or here.saved.id != plan_id:
        if not plan_id:
            return None
        saved = plans().load(plan_id)
        here = Desk(saved, saved.plan, _inspected(saved.plan))
        st.session_state["desk"] = here
    return here


def _inspected(plan: Plan) -> Inspection:
    today = date.today()
    return inspect(plan, load(), plan.spoken_on(today), looked_on=today)


def current() -> Desk:
    """The desk of a page that has one."""
    here: Desk = st.session_state["desk"]
    return here


def put_away() -> None:
    st.session_state.pop("desk", None)


def keep(here: Desk, plan: Plan) -> None:
    """Saves by difference, after rendering; what was edited is not a proposal any more."""
    _save(here, kept(here.plan, plan) if plan != here.plan else here.plan)


def adopt(here: Desk, plan: Plan) -> None:
    """Saves a plan as it is, proposals included, and puts it on screen."""
    if plan != here.plan:
        _save(here, plan)
        here.replace(plan)


def _save(here: Desk, plan: Plan) -> None:
    """What cannot be saved stays on screen and is tried again."""
    if plan != here.plan:
        here.plan = plan
        before, here.inspection = _on_this_page(here), _inspected(plan)
        here.rerun = here.rerun or _on_this_page(here) != before
    if here.conflict or here.is_saved:
        return
    try:
        here.saved = plans().save(here.saved.id, here.plan, here.saved.rev)
        here.trouble = ""
    except Conflict as conflict:
        here.conflict, here.rerun = conflict, True
    except StoreError as error:
        here.trouble, here.failed_at = str(error), monotonic()


def _on_this_page(here: Desk) -> list[Finding]:
    """The findings beside what is asked: the road is drawn after an answer is kept, and needs no second run."""
    sections = {path.partition(".")[0] for path in here.drawn}
    return [each for each in here.findings if not sections or each.section in sections]


def catch_up(here: Desk) -> None:
    """Keeps what was answered in the very moment of leaving the page: its fields are not drawn any more."""
    plan = here.plan
    for path, css in here.drawn.items():
        if css in st.session_state:
            plan = with_answer(plan, path, st.session_state[css])
    here.drawn = {}
    if plan != here.plan:
        keep(here, plan)


def with_answer(plan: Plan, path: str, answer: object) -> Plan:
    """The plan with an answer in its place, or as it was if the place is gone or does not take it."""
    try:
        return answered(plan, path, answer)
    except (KeyError, ValueError):
        return plan


def key(here: Desk, path: str) -> str:
    """A widget's key: letters, digits and dashes only, so that it is also its CSS class."""
    return f"{re.sub('[^a-z0-9]+', '-', path.lower()).strip('-')}-{here.edition}"


def remember_pages(pages: Mapping[str, Page]) -> None:
    st.session_state["pages"] = dict(pages)


def page(name: str) -> Page:
    found: Page = st.session_state["pages"][name]
    return found


def edition(name: str) -> int:
    """Of a group of fields: with another one in their keys they forget what they held."""
    found: int = st.session_state.get(f"edition-{name}", 0)
    return found


def renew(name: str) -> None:
    st.session_state[f"edition-{name}"] = edition(name) + 1


def notice() -> str:
    """A sentence left by the action before this run, shown once."""
    found: str = st.session_state.pop("notice", "")
    return found


def leave_notice(text: str) -> None:
    st.session_state["notice"] = text
