"""Accepting a finding as a risk: a reason, a name and a day to look again; and the risks that were accepted."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from planner.catalog import load
from planner.checks import Accepted, Case, Finding, Inspection, accepted, explained, taken_back
from planner.document.views.findings import agreed
from planner.language import N_, _, number
from planner.plan import Plan
from planner.plan.answers import example, title
from planner.plan.waivers import Waiver
from planner.wizard import notes
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.proposals import wish
from planner.wizard.session import key

LONGEST, LONGEST_NAME = 2000, 200
INCOMPLETE = N_("Say why, who accepts it, and on which day you look at it again.")
FURTHEST = timedelta(days=3653)


def form(here: Desk, finding: Finding) -> None:
    """Without all three nothing is accepted: a risk that nobody took is only an oversight."""
    css, before = key(here, ".".join(("accept", *finding.key))), finding.lapsed
    reason, name = (before.reason, before.name) if before else ("", "")
    st.caption(_("An accepted risk prints in the document, and is open again on the day that you choose."))
    reason = st.text_area(_title("reason"), reason, key=f"{css}-reason", placeholder=_hint("reason")).strip()
    name = st.text_input(_title("name"), name, key=f"{css}-name", placeholder=_hint("name")).strip()
    today = date.today()
    picked = st.date_input(_title("review"), None, today, today + FURTHEST, key=f"{css}-review", format="YYYY-MM-DD")
    if not st.button(_("Accept this risk"), key=f"{css}-accept", icon=":material/handshake:"):
        return
    review = picked if isinstance(picked, date) else today
    fault = _fault(reason, name, review) if picked else _(INCOMPLETE)
    if fault:
        st.error(fault, icon=":material/error:")
    else:
        wish(here, partial(_accept, finding=finding, reason=reason, name=name, review=review))


def _fault(reason: str, name: str, review: date) -> str:
    """What is missing or does not fit, in a sentence; nothing if all is there."""
    if not (reason and name):
        return _(INCOMPLETE)
    if review <= date.today():
        return _("Choose a day after today: on that day you look at it again.")
    if len(reason) > LONGEST or len(name) > LONGEST_NAME:
        return _("Shorten it: {reason} characters for the reason and {name} for the name will do.").format(
            reason=number(LONGEST), name=number(LONGEST_NAME)
        )
    return ""


def _title(field: str) -> str:
    return title(Waiver, field)


def _hint(field: str) -> str:
    return _("For example: {answer}").format(answer=example(Waiver, field))


def _accept(plan: Plan, finding: Finding, reason: str, name: str, review: date) -> Plan:
    today = date.today()
    return accepted(Case(plan, load(), plan.spoken_on(today)), finding, reason, name, today, review)


def risks(here: Desk, inspection: Inspection) -> None:
    """What was accepted, by whom and until when; and the way back."""
    found, idle = inspection.accepted, inspection.idle
    if found or idle:
        st.header(_("Accepted risks"), anchor=False)
    for each in found:
        with st.container(border=True, key=key(here, f"risk.{each.waiver.id}")):
            _risk(here, each)
    for waiver in idle:
        _idle(here, waiver)


def _risk(here: Desk, each: Accepted) -> None:
    st.markdown(f":gray[:material/handshake:] {literal(each.finding.message, 500)}")
    notes.marks(here, each.finding)
    st.markdown(f"{literal(each.waiver.reason, LONGEST)}  \n:small[:gray[{literal(agreed(each.waiver))}]]")
    _way_back(here, each.waiver, _("Take this back"))


def _idle(here: Desk, waiver: Waiver) -> None:
    """Kept, because the same may be found again; whoever knows better forgets it."""
    said = _("{code} is not found any more: {title} {agreed} “{reason}”").format(
        code=waiver.code, title=explained(waiver.code).title, agreed=agreed(waiver), reason=waiver.reason
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f":gray[:material/handshake: {literal(said, 500)}]", width="stretch")
        _way_back(here, waiver, _("Forget it"))


def _way_back(here: Desk, waiver: Waiver, label: str) -> None:
    if st.button(label, key=key(here, f"back.{waiver.id}"), icon=":material/undo:", type="tertiary"):
        wish(here, partial(taken_back, waiver=waiver))
