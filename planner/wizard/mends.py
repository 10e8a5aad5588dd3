"""A mend at one click: shown as it is before and after, made, and taken back."""

from functools import partial

import streamlit as st

from planner.advice import kept
from planner.catalog import load
from planner.checks import Finding, Mend, mended
from planner.language import _
from planner.plan import Plan
from planner.plan.places import value_at
from planner.store.differences import Difference, differences
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.proposals import wish
from planner.wizard.session import key

LONGEST = 160


def offer(here: Desk, finding: Finding) -> None:
    """Nothing where there is no mend, or where it does not fit the plan any more."""
    if finding.mend is None:
        return
    try:
        after = mended(here.plan, finding.mend)
    except (KeyError, ValueError):
        return
    for each in differences(here.plan, after, load()):
        st.markdown(_line(each))
    name = key(here, ".".join(("mend", *finding.key)))
    if st.button(literal(finding.mend.label, LONGEST), key=name, icon=":material/build:"):
        wish(here, partial(_made, here, finding.mend))


def _line(each: Difference) -> str:
    before, after = literal(each.mine, LONGEST), literal(each.theirs, LONGEST)
    said = _("{place}: {before} → {after}").format(place=literal(each.title), before=before, after=after)
    return f":small[{said}]"


def _made(here: Desk, mend: Mend, plan: Plan) -> Plan:
    """What was typed in the moment of the click may have changed the place: then nothing is done."""
    try:
        after = mended(plan, mend)
    except (KeyError, ValueError):
        return plan
    back = tuple((path, value_at(plan, path)) for path, _answer in reversed(mend.changes))
    here.done = (mend, Mend(mend.label, back))
    here.point_to("mended")
    return kept(plan, after)


def undo(here: Desk) -> None:
    """The way back from the last mend, as long as what it changed still stands there."""
    if here.done is None:
        return
    mend, back = here.done
    if not _stands(here.plan, mend):
        here.done = None
        return
    with st.container(horizontal=True, vertical_alignment="center", key="mended"):
        st.markdown(
            f":green[:material/check: {_('Mended: {what}').format(what=literal(mend.label, LONGEST))}]", width="stretch"
        )
        if st.button(_("Undo"), key="undo-mend", icon=":material/undo:"):
            wish(here, partial(_taken_back, here, back))


def _stands(plan: Plan, mend: Mend) -> bool:
    try:
        return mended(plan, mend) == plan
    except (KeyError, ValueError):
        return False


def _taken_back(here: Desk, back: Mend, plan: Plan) -> Plan:
    here.done = None
    try:
        return mended(plan, back)
    except (KeyError, ValueError):
        return plan
