"""What is said about a section beside its answers: an introduction that prints, and a note that never does."""

import streamlit as st

from planner.language import _
from planner.plan import Plan
from planner.plan.paper import Remark
from planner.wizard.desk import Desk
from planner.wizard.form import Form
from planner.wizard.session import keep, key


def private_note(here: Desk, section: str) -> None:
    """Small and folded, where one writes it; closed it costs nothing."""
    name = f"paper.remarks[{section}]"
    # Label and icon stay the same: Streamlit would take others for another fold, and close it.
    fold = st.expander(
        _("Private note"),
        expanded=name in here.open_folds,
        key=key(here, f"{name}.fold"),
        icon=":material/sticky_note_2:",
        on_change="rerun",
    )
    with fold:
        if fold.open:
            ask(here, section, private=_("For your eyes only"))


def ask(here: Desk, section: str, **questions: str) -> None:
    """Asks like for any answer, and keeps what was said; an empty question is that of the plan."""
    form = Form(f"paper.remarks[{section}]", here.plan.paper.remark(section))
    for name, question in questions.items():
        form.ask(name, question)
    keep(here, with_remark(here.plan, form.part))


def with_remark(plan: Plan, said: Remark) -> Plan:
    """In its place, or at the end; one that says nothing goes."""
    known = {each.id: each for each in plan.paper.remarks} | {said.id: said}
    spoken = tuple(each for each in known.values() if not each.is_blank)
    return plan if spoken == plan.paper.remarks else plan.revised(paper=plan.paper.revised(remarks=spoken))
