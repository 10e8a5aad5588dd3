"""The road with its stops: every section with its state, in any order."""

from collections.abc import Mapping

import streamlit as st

from planner.checks import Finding, Severity
from planner.language import N_, _, ngettext, number
from planner.plan import Plan
from planner.plan.answers import essentials, unanswered
from planner.plan.choices import Choice
from planner.wizard.desk import Desk
from planner.wizard.session import page
from planner.wizard.steps import STEPS


class State(Choice):
    NOT_BEGUN = "not-begun", N_("not begun")
    IN_PROGRESS = "in-progress", N_("in progress")
    PROPOSED = "proposed", N_("proposed")
    DONE = "done", N_("done")
    PROBLEM = "problem", N_("has a problem")


ICONS = {
    State.NOT_BEGUN: ":material/radio_button_unchecked:",
    State.IN_PROGRESS: ":material/more_horiz:",
    State.PROPOSED: ":material/lightbulb:",
    State.DONE: ":material/check_circle:",
    State.PROBLEM: ":material/error:",
}


def state(plan: Plan, section: str, findings: tuple[Finding, ...]) -> State:
    part = getattr(plan, section)
    if any(each.section == section and each.severity is Severity.BLOCKER for each in findings):
        return State.PROBLEM
    if part.is_blank:
        return State.NOT_BEGUN
    if unanswered(part, essentials(type(part))):
        return State.IN_PROGRESS
    is_ours = any(path.startswith(f"{section}.") for path in plan.proposals.standing)
    return State.PROPOSED if is_ours else State.DONE


def states(desk: Desk) -> tuple[State, ...]:
    return tuple(state(desk.plan, step.section, desk.findings) for step in STEPS)


def first_unfinished(plan: Plan, findings: tuple[Finding, ...]) -> str:
    """The section to go on with; the inspection when all are done."""
    open_ones = (step.section for step in STEPS if state(plan, step.section, findings) is not State.DONE)
    return next(open_ones, "inspection")


def _badge(desk: Desk, section: str, stands: State) -> str:
    """The state of a section, and how many notes the inspector has on it."""
    count = sum(each.section == section for each in desk.findings)
    if not count:
        return stands.label
    notes = ngettext("{count} note", "{count} notes", count).format(count=number(count))
    return _("{state}, {notes}").format(state=stands.label, notes=notes)


def draw(desk: Desk, printed: Mapping[str, int] | None = None) -> None:
    """One link a section, then the inspection and the export. `printed`: the page on which each section prints."""
    where = {"plan": desk.saved.id}
    for step, stands in zip(STEPS, states(desk), strict=True):
        badge = _badge(desk, step.section, stands)
        if at := (printed or {}).get(step.section):
            badge = _("{state}, page {page}").format(state=badge, page=number(at))
        label = f"{_(step.title)} :small[:gray[{badge}]]"
        st.page_link(page(step.section), label=label, icon=ICONS[stands], query_params=where)
    st.page_link(page("inspection"), label=_("Inspection"), icon=":material/fact_check:", query_params=where)
    st.page_link(page("export"), label=_("Your document"), icon=":material/picture_as_pdf:", query_params=where)
