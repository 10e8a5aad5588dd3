"""One post of the calendar, opened: move it, change it, drop it, or give it back to be worked out again."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import streamlit as st

from planner.catalog import load
from planner.document.views.calendar import rows
from planner.estimates.calendar import Calendar, Slot, calendar, dropped, given_back, moved, touched
from planner.estimates.calendar.touching import as_entry, with_slots
from planner.language import _
from planner.plan import Plan, new_id
from planner.plan.calendar import Slot as Touched
from planner.plan.choices import PostStatus
from planner.wizard.desk import Desk
from planner.wizard.form import Form
from planner.wizard.literal import literal
from planner.wizard.look import homeward, onward
from planner.wizard.session import adopt, keep, key

OPEN, SEEN = "calendar.slot", "calendar.asked"
QUESTIONS = ("prompt", "day", "channel", "format", "road", "pillar", "promotes", "links", "owner", "status")


def open_at(here: Desk, id: str) -> None:
    here.open_items[OPEN] = id
    here.rerun = True
    if id:
        here.point_to(key(here, "calendar.card"))


def open_asked(here: Desk, laid: Calendar) -> None:
    """Opens the post that the address names, once; before anything is drawn, so that nothing is drawn twice."""
    asked = st.query_params.get("slot", "")
    if asked and here.open_items.get(SEEN) != asked:
        here.open_items[SEEN] = here.open_items[OPEN] = asked
        opened = laid.slot(asked)
        if opened:
            here.open_items["calendar.at"] = str(opened.day)


def card(here: Desk, laid: Calendar) -> None:
    slot = laid.slot(here.open_items.get(OPEN, ""))
    if slot is None:
        return
    with st.container(border=True, key=key(here, "calendar.card")):
        for each in laid.breaks:
            if each.slot == slot.id:
                st.warning(literal(each.sentence, 400), icon=":material/warning:")
        if slot.is_touched:
            _questions(here, slot)
        else:
            _told(here, laid, slot)
        _buttons(here, laid, slot)


def _told(here: Desk, laid: Calendar, slot: Slot) -> None:
    (row,) = rows(replace(laid, slots=(slot,)), here.plan, load())
    st.markdown(f"**{literal(row.prompt, 300)}**")
    words = (row.day, row.channel, row.format, row.road, row.pillar, row.owner, row.status, *row.signs)
    st.markdown(" · ".join(literal(each) for each in words if each))


def _questions(here: Desk, slot: Slot) -> None:
    """A post that has been touched stands in the plan, and its answers are kept there like any other."""
    held = next(each for each in here.plan.playbook.calendar.slots if each.id == slot.id)
    form: Form[Any] = Form(f"playbook.calendar.slots[{slot.id}]", held)
    for name in QUESTIONS:
        form.ask(name)
    if form.part != held:
        entries = here.plan.playbook.calendar.slots
        keep(here, with_slots(here.plan, tuple(form.part if each.id == slot.id else each for each in entries)))
        here.rerun = True


def _buttons(here: Desk, laid: Calendar, slot: Slot) -> None:
    with st.container(horizontal=True):
        if st.button(_("Done"), key=key(here, "calendar.done"), icon=":material/check:"):
            _close(here, slot)
        if not slot.is_touched and _button(here, _("Change it"), ":material/edit:", "edit"):
            _take(here, touched(here.plan, slot))
        if slot.day > laid.start and _button(here, _("A day earlier"), homeward(), "earlier"):
            _take(here, moved(here.plan, slot, slot.day - timedelta(days=1)))
        if slot.day < laid.end and _button(here, _("A day later"), onward(), "later"):
            _take(here, moved(here.plan, slot, slot.day + timedelta(days=1)))
        if slot.status is not PostStatus.DROPPED and _button(here, _("Drop it"), ":material/delete:", "delete"):
            _take(here, dropped(here.plan, slot))
        if slot.is_touched and _button(here, _("Back to what was worked out"), ":material/undo:", "undo"):
            _take(here, given_back(here.plan, slot.id))


def _button(here: Desk, label: str, icon: str, name: str) -> bool:
    return st.button(label, key=key(here, f"calendar.{name}"), icon=icon)


def _take(here: Desk, plan: Plan) -> None:
    """Another edition, so that no field of the card keeps what it showed."""
    adopt(here, plan)
    here.rerun = True


def _close(here: Desk, slot: Slot) -> None:
    """One that is as it was worked out has not been changed after all, and one that says nothing is none."""
    is_empty = not (slot.prompt or slot.channel or slot.format or slot.pillar)
    free = given_back(here.plan, slot.id)
    twin = calendar(free, load(), date.today()).slot(slot.id) if slot.is_touched else None
    if is_empty or (twin and as_entry(twin) == as_entry(slot)):
        adopt(here, free)
    open_at(here, "")


def offer_add(here: Desk, day: date) -> None:
    if st.button(_("Add a post"), key=key(here, "calendar.add"), icon=":material/add:"):
        entry = Touched(id=new_id(), day=day)
        adopt(here, with_slots(here.plan, (*here.plan.playbook.calendar.slots, entry)))
        open_at(here, entry.id)
