"""What one browser tab has on its desk; the only module that touches st.session_state."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from time import monotonic

import streamlit as st
from streamlit.navigation.page import Page

from planner.advice import Advice, Change, advise, changes, kept, ours
from planner.catalog import load
from planner.checks import Finding, check
from planner.paths import data_folder
from planner.plan import Item, Plan
from planner.plan.places import answered
from planner.store.errors import Conflict, StoreError
from planner.store.plans import Plans, open_plans
from planner.store.records import Saved


@dataclass
class Desk:
    """An open plan. `plan` is what is on screen, `saved` what the store has acknowledged."""

    saved: Saved
    plan: Plan
    findings: tuple[Finding, ...] = ()
    edition: int = 0
    trouble: str = ""
    failed_at: float = 0.0
    conflict: Conflict | None = None
    open_items: dict[str, str] = field(default_factory=dict)
    open_folds: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)
    removed: dict[str, tuple[int, Item]] = field(default_factory=dict)
    rejected: dict[str, tuple[object, str]] = field(default_factory=dict)
    texts: dict[str, tuple[str, str]] = field(default_factory=dict)
    stopped: bool = False
    settled: list[str] = field(default_factory=list)
    visited: tuple[str, str] = ("", "")
    rerun: bool = False
    drawn: dict[str, str] = field(default_factory=dict)
    focus: tuple[str, int] = ("", 0)
    preview: bool = False
    wishes: list[Callable[[Plan], Plan]] = field(default_factory=list)
    thought: tuple[Plan, Advice] | None = None

    @property
    def advice(self) -> Advice:
        """What we propose for the plan on screen; thought out once for each plan."""
        if self.thought is None or self.thought[0] is not self.plan:
            self.thought = (self.plan, advise(self.plan, load()))
        return self.thought[1]

    @property
    def changes(self) -> tuple[Change, ...]:
        return changes(self.plan, self.advice.plan)

    @property
    def ours(self) -> frozenset[str]:
        """The paths whose answers are still our proposals."""
        if not self.plan.proposals.standing:
            return frozenset()
        return frozenset(ours(self.plan))

    @property
    def is_saved(self) -> bool:
        return self.plan == self.saved.plan

    def findings_at(self, path: str) -> tuple[Finding, ...]:
        """Findings about a field; an entry that is still being filled for the first time is left in peace."""
        if any(path.startswith(item) for item in self.fresh):
            return ()
        return tuple(finding for finding in self.findings if finding.path == path)

    def point_to(self, css: str) -> None:
        """Lets the browser put the cursor into what bears this key, once."""
        self.focus = (css, self.focus[1] + 1)

    def replace(self, plan: Plan) -> None:
        """Puts another plan on screen: a new edition gives every widget a new key, so none keeps its old text."""
        self.plan = plan
        self.edition += 1
        self.rejected.clear()
        self.removed.clear()
        self.drawn.clear()


@cache
def _plans(folder: Path) -> Plans:
    return open_plans(folder)


def plans() -> Plans:
    """The store of this machine; StoreError if its folder cannot be used."""
    return _plans(data_folder())


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


def _inspected(plan: Plan) -> tuple[Finding, ...]:
    return check(plan, load(), plan.spoken_on(date.today()))


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
        findings = _inspected(plan)
        here.rerun = here.rerun or findings != here.findings
        here.findings = findings
    if here.conflict or here.is_saved:
        return
    try:
        here.saved = plans().save(here.saved.id, here.plan, here.saved.rev)
        here.trouble = ""
    except Conflict as conflict:
        here.conflict, here.rerun = conflict, True
    except StoreError as error:
        here.trouble, here.failed_at = str(error), monotonic()


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


def notice() -> str:
    """A sentence left by the action before this run, shown once."""
    found: str = st.session_state.pop("notice", "")
    return found


def leave_notice(text: str) -> None:
    st.session_state["notice"] = text
