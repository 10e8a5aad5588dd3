"""What we propose, beside what it is proposed for: taken, left, accepted or dismissed at a click.

A click is kept as a wish and granted once the page has been drawn, so that what was typed in the same moment is kept.
"""

from collections.abc import Callable, Iterable
from functools import partial

import streamlit as st

from planner.advice import Change, Reason, State, accepted, advise, changes, dismissed
from planner.advice.marks import taken
from planner.catalog import load
from planner.language import N_, _, ngettext
from planner.plan import Plan
from planner.plan.options import called, told
from planner.plan.places import entry_of
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.reasons import reason_at, reason_line
from planner.wizard.session import adopt, key

FEW = 3
WORDS = {
    State.NEW: N_("Proposed: {new}"),
    State.OTHER: N_("Proposed now: {new} (it said: {old})"),
    State.GONE: N_("Not proposed any more: {old}"),
}


def grant(here: Desk) -> None:
    """Carries out what was clicked, one after the other."""
    wishes, here.wishes = here.wishes, []
    for granted in wishes:
        adopt(here, granted(here.plan))
    here.rerun = here.rerun or bool(wishes)


def of_section(here: Desk, section: str) -> None:
    """On top of a step: how much of it is ours, and what would be proposed now."""
    if not here.ours:
        _offer(here, section)
        return
    ours = [path for path in here.ours if path.startswith(f"{section}.")]
    found = _of(here, section)
    if ours or found:
        with st.container(border=True, key="proposed"):
            if ours:
                _standing(here, section, len(ours))
            _changes(here, found)


def _of(here: Desk, section: str) -> list[Change]:
    return [change for change in here.changes if change.section == section]


def _standing(here: Desk, section: str, count: int) -> None:
    sentence = ngettext(
        "{count} answer here is our proposal. Change what you know better.",
        "{count} answers here are our proposals. Change what you know better.",
        count,
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f":material/lightbulb: {sentence.format(count=count)}", width="stretch")
        if st.button(_("Accept all here"), key=f"accept-{section}", icon=":material/done_all:"):
            wish(here, partial(accepted, paths=[section]))


def _offer(here: Desk, section: str) -> None:
    """Nobody has asked for a draft: the proposals wait in a fold, and are thought out when it is opened."""
    name = key(here, f"proposals.{section}")
    fold = st.expander(
        _("What would Roadworthy propose here?"), key=name, icon=":material/lightbulb:", on_change="rerun"
    )
    with fold:
        if not fold.open:
            return
        found = _of(here, section)
        _changes(here, found)
        if not found:
            st.caption(_("Nothing: it is answered, or the eight questions are not answered yet."))


def _changes(here: Desk, found: list[Change]) -> None:
    """A few are written out; many wait in a fold, to be taken or left as a whole."""
    if len(found) <= FEW:
        for place, change in enumerate(found):
            _change(here, place, change)
        return
    st.markdown(_("{count} proposals are new or different since you answered otherwise.").format(count=len(found)))
    with st.container(horizontal=True):
        if st.button(_("Take all of these"), key="take-all", icon=":material/done_all:"):
            wish(here, partial(_take_all, wanted=tuple(found)))
        if st.button(_("Leave all of these"), key="leave-all", icon=":material/close:"):
            wish(here, partial(_leave_all, unwanted=tuple(found)))
    fold = st.expander(_("One by one"), key=key(here, f"changes.{found[0].section}"), on_change="rerun")
    with fold:
        for place, change in enumerate(found if fold.open else ()):
            _change(here, place, change)


def _change(here: Desk, place: int, change: Change) -> None:
    target = here.advice.plan
    plan = here.plan if change.state is State.GONE else target
    known = {"new": told(target, load(), change.path), "old": told(here.plan, load(), change.path)}
    st.markdown(
        f"**{literal(called(plan, load(), change.path))}**  \n{literal(_(WORDS[change.state]).format(**known), 400)}"
    )
    reason = reason_at(here.advice, change.path)
    if reason and change.state is not State.GONE:
        reason_line(reason)
    with st.container(horizontal=True):
        take, leave = (_("Remove it"), _("Keep it")) if change.state is State.GONE else (_("Take it"), _("Leave it"))
        if st.button(take, key=f"take-{place}", icon=":material/check:"):
            wish(here, partial(_take, change=change))
        if st.button(leave, key=f"leave-{place}", icon=":material/close:"):
            wish(here, partial(_leave, change=change))


def _take(plan: Plan, change: Change) -> Plan:
    return accepted(_take_all(plan, (change,)), [change.path])


def _take_all(plan: Plan, wanted: Iterable[Change]) -> Plan:
    """What was typed in the moment of the click may have changed the advice: only what still holds is taken."""
    target = advise(plan, load()).plan
    paths = {change.path for change in wanted}
    for change in changes(plan, target):
        if change.path in paths:
            plan = taken(plan, target, change)
    return plan


def _leave(plan: Plan, change: Change) -> Plan:
    return dismissed(plan, change.path) if change.state is State.NEW else accepted(plan, change.paths)


def _leave_all(plan: Plan, unwanted: Iterable[Change]) -> Plan:
    for change in unwanted:
        plan = _leave(plan, change)
    return plan


def beside(here: Desk, path: str) -> None:
    """Under a field that still holds our proposal: the reason, and the choice. Inside an entry the mark alone."""
    if path not in here.ours:
        return
    if entry_of(path) != path:
        st.caption(f":material/lightbulb: {_('Proposed')}")
        return
    _choice(here, path, _("Dismiss"))


def of_entry(here: Desk, path: str) -> None:
    """On top of an open entry that is ours, as a whole or in part."""
    if any(each.startswith(f"{path}.") for each in here.ours):
        _choice(here, path, "")


def _choice(here: Desk, path: str, dismiss: str) -> None:
    reason = reason_at(here.advice, path)
    reason_line(reason or Reason(_("This was proposed, and nothing in your answers speaks for it any more.")))
    with st.container(horizontal=True):
        if st.button(_("Accept"), key=key(here, f"{path}.accept"), icon=":material/check:", type="tertiary"):
            wish(here, partial(accepted, paths=[path]))
        if dismiss and st.button(dismiss, key=key(here, f"{path}.dismiss"), icon=":material/close:", type="tertiary"):
            wish(here, partial(dismissed, path=path))


def wish(here: Desk, granted: Callable[[Plan], Plan]) -> None:
    here.wishes.append(granted)
