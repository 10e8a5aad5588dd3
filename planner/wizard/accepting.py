"""Accepting a finding as a risk: a reason, a name and a day to look again; and the risks that were accepted."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from planner.catalog import load
from planner.checks import Accepted, Case, Finding, accepted, taken_back
from planner.document.views.findings import agreed
from planner.language import _
from planner.plan import Plan
from planner.plan.answers import example, help_line, title
from planner.plan.waivers import Waiver
from planner.wizard.desk import Desk
from planner.wizard.inputs import labeled
from planner.wizard.literal import literal
from planner.wizard.proposals import wish
from planner.wizard.session import key

LONGEST = 2000
FURTHEST = timedelta(days=3653)


def form(here: Desk, finding: Finding) -> None:
    """Without all three nothing is accepted: a risk that nobody took is only an oversight."""
    css = key(here, ".".join(("accept", *finding.key)))
    before, today = finding.lapsed, date.today()
    reason = st.text_area(
        _label("reason"), before.reason if before else "", max_chars=LONGEST, key=f"{css}-reason",
        placeholder=_hint("reason"),
    )  # fmt: skip
    name = st.text_input(
        _label("name"), before.name if before else "", max_chars=200, key=f"{css}-name", placeholder=_hint("name")
    )
    review = st.date_input(
        _label("review"), None, today + timedelta(days=1), today + FURTHEST, key=f"{css}-review", format="YYYY-MM-DD"
    )
    if st.button(_("Accept this risk"), key=f"{css}-accept", icon=":material/handshake:"):
        if reason.strip() and name.strip() and isinstance(review, date):
            wish(here, partial(_accept, finding=finding, reason=reason.strip(), name=name.strip(), review=review))
        else:
            st.error(_("Say why, who accepts it, and on which day you look at it again."), icon=":material/error:")


def _label(field: str) -> str:
    return labeled(title(Waiver, field), help_line(Waiver, field))


def _hint(field: str) -> str:
    return _("For example: {answer}").format(answer=example(Waiver, field))


def _accept(plan: Plan, finding: Finding, reason: str, name: str, review: date) -> Plan:
    today = date.today()
    return accepted(Case(plan, load(), plan.spoken_on(today)), finding, reason, name, today, review)


def risks(here: Desk) -> None:
    """What was accepted, by whom and until when; and the way back."""
    found, idle = here.inspection.accepted, here.inspection.idle
    if found or idle:
        st.header(_("Accepted risks"), anchor=False)
    for each in found:
        with st.container(border=True, key=key(here, f"risk.{each.waiver.id}")):
            _risk(here, each)
    for waiver in idle:
        _idle(here, waiver)


def _risk(here: Desk, each: Accepted) -> None:
    st.markdown(f":gray[:material/handshake:] {literal(each.finding.message, 500)}")
    st.markdown(f"{literal(each.waiver.reason, LONGEST)}  \n:small[:gray[{literal(agreed(each.waiver))}]]")
    _way_back(here, each.waiver, _("Take this back"))


def _idle(here: Desk, waiver: Waiver) -> None:
    """Kept, because the same may be found again; whoever knows better forgets it."""
    said = _("{code} is not found any more (“{reason}”).").format(code=waiver.code, reason=waiver.reason)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f":gray[:material/handshake: {literal(said, 500)}]", width="stretch")
        _way_back(here, waiver, _("Forget it"))


def _way_back(here: Desk, waiver: Waiver, label: str) -> None:
    if st.button(label, key=key(here, f"back.{waiver.id}"), icon=":material/undo:", type="tertiary"):
        wish(here, partial(taken_back, waiver=waiver))
