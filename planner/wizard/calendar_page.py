"""The calendar: what is published on which day, by the month, by the week or as a list; any post can be changed."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import streamlit as st

from planner.catalog import load
from planner.document.forms.csv import csv_file
from planner.document.forms.ics import ics
from planner.document.views.calendar import dated, emptiness, highlights, rows, summary
from planner.estimates.calendar import Calendar, calendar
from planner.language import _, current, month, ngettext, number
from planner.plan import Plan
from planner.plan.calendar import Calendar as Said
from planner.wizard import calendar_slot, calendar_views, frame
from planner.wizard.desk import Desk
from planner.wizard.form import Form
from planner.wizard.frame import file_name
from planner.wizard.items import items
from planner.wizard.literal import literal
from planner.wizard.look import homeward, onward
from planner.wizard.session import keep, key

VIEWS = ("month", "week", "list")
PLACE, VIEW, SHOWN = "calendar.at", "calendar.view", 5
ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=4)
def _laid(plan: Plan, today: date, language: str) -> Calendar:
    """Worked out once for each plan; what it says is in the reader's language."""
    return calendar(plan, load(), today)


def show(here: Desk) -> None:
    with frame.heading(here, _("Calendar")):
        laid = _laid(here.plan, date.today(), current())
        _told(laid, emptiness(laid, here.plan))
        if laid.slots:
            calendar_slot.open_asked(here, laid)
            view = _chosen_view(here)
            at = _turned(here, laid, view)
            calendar_slot.card(here, laid)
            _drawn(here, laid, view, at)
            calendar_slot.offer_add(here, max(at, laid.start))
            _files(here, laid)
        _settings(here)


def _told(laid: Calendar, empty: str) -> None:
    if empty:
        st.info(empty)
    else:
        st.markdown(summary(laid))
    for each in laid.breaks[:SHOWN]:
        st.warning(literal(each.sentence, 400), icon=":material/warning:")
    if len(laid.breaks) > SHOWN:
        more = ngettext("{count} more thing does not fit.", "{count} more things do not fit.", len(laid.breaks) - SHOWN)
        st.caption(more.format(count=number(len(laid.breaks) - SHOWN)))
    if laid.notes:
        with st.expander(_("Worth knowing"), key="calendar-notes"):
            for note in laid.notes:
                st.markdown(f"- {literal(note, 400)}")


def _chosen_view(here: Desk) -> str:
    labels = {"month": _("Month"), "week": _("Week"), "list": _("List")}
    asked = here.open_items.get(VIEW) or st.query_params.get("view", "")
    found = st.segmented_control(
        _("View"),
        VIEWS,
        default=asked if asked in VIEWS else VIEWS[0],
        format_func=labels.__getitem__,
        key="calendar-view",
        label_visibility="collapsed",
    )
    here.open_items[VIEW] = found or VIEWS[0]
    return here.open_items[VIEW]


def _turned(here: Desk, laid: Calendar, view: str) -> date:
    """The first day on show, after the arrows; a list is turned by the month too."""
    at = _place(here, laid)
    first = _begin(at, laid, view)
    title = _("Week of {day}").format(day=dated(first, laid.start)) if view == "week" else month(at)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="turn"):
        # Drawn always, so that nothing moves under the finger.
        back = st.button(_("Earlier"), key="earlier", icon=homeward(), disabled=first <= laid.start)
        st.markdown(f"**{title}**", width="content")
        after = _after(first, view)
        on = st.button(_("Later"), key="later", icon=onward(), disabled=after > laid.end)
    if back or on:
        here.open_items[PLACE] = str(after if on else _begin(first - ONE_DAY, laid, view))
        here.rerun = True
    return first


def _place(here: Desk, laid: Calendar) -> date:
    """As turned to, or else where the next post is."""
    said = here.open_items.get(PLACE, "")
    at = date.fromisoformat(said) if said else date.today()
    if not said:
        at = laid.start if at > laid.end else at
        at = next((slot.day for slot in laid.published if slot.day >= at), at)
    return max(laid.start, min(at, laid.end))


def _begin(at: date, laid: Calendar, view: str) -> date:
    if view == "week":
        return laid.start + timedelta(days=(at - laid.start).days // 7 * 7)
    return at.replace(day=1)


def _after(first: date, view: str) -> date:
    return first + timedelta(days=7 if view == "week" else monthrange(first.year, first.month)[1])


def _drawn(here: Desk, laid: Calendar, view: str, first: date) -> None:
    last = _after(first, view) - ONE_DAY
    on_show = tuple(slot for slot in laid.slots if first <= slot.day <= last)
    found = rows(replace(laid, slots=on_show), here.plan, load())
    marks = highlights(laid, max(first, laid.start), last)
    if marks:
        st.caption(literal(_("; ").join(marks), 600))
    if view == "month":
        calendar_views.month_grid(here, laid, found, first, last)
    elif view == "week":
        calendar_views.week(here, laid, found)
    else:
        calendar_views.listed(here, laid, found)
        if laid.outside:
            st.markdown(f"**{_('Outside these weeks')}**")
            calendar_views.listed(here, laid, rows(replace(laid, slots=laid.outside), here.plan, load()))


def _files(here: Desk, laid: Calendar) -> None:
    with st.container(horizontal=True, key="calendar-files"):
        st.download_button(
            _("For a calendar program (.ics)"), lambda: ics(laid, here.plan, load()), f"{file_name(here)}.ics",
            "text/calendar", on_click="ignore", icon=":material/download:", key="ics",
        )  # fmt: skip
        st.download_button(
            _("As a table (.csv)"), lambda: csv_file(laid, here.plan, load()), f"{file_name(here)}.csv",
            "text/csv", on_click="ignore", icon=":material/download:", key="csv",
        )  # fmt: skip


def _settings(here: Desk) -> None:
    with st.expander(_("Weeks, and days of your own"), key=key(here, "calendar.settings"), on_change="rerun") as fold:
        if not fold.open:
            keep(here, here.plan)
            return
        form: Form[Said] = Form("playbook.calendar", here.plan.playbook.calendar)
        form.ask("start", _("On which day does it begin?"))
        form.ask("weeks", _("For how many weeks?"))
        form.ask("region", _("Which part of the country?"))
        items(form, "occasions", _("Which days matter to you?"), _("Add a day"), _occasion)
        playbook = here.plan.playbook.revised(calendar=form.part)
        changed = here.plan.playbook.calendar != form.part
        keep(here, here.plan.revised(playbook=playbook))
        here.rerun = here.rerun or changed


def _occasion(form: Form[Any]) -> None:
    form.ask("what", _("What is it?"))
    form.ask("day", _("On which day?"))
    form.ask("until", _("Until which day?"))
    form.ask("quiet", _("Is nothing published then?"))
