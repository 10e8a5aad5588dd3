"""The calendar on screen: a month as a grid, a week as rows to open, a list as a table."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from html import escape

import streamlit as st

from planner.document.views.calendar import Row
from planner.estimates.calendar import Calendar
from planner.language import _, day_of_week, number, weekday
from planner.plan.workdays import week as usual_week
from planner.wizard import calendar_slot
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.rows import turned
from planner.wizard.session import key


def month_grid(here: Desk, laid: Calendar, found: Sequence[Row], first: date, last: date) -> None:
    """On a narrow screen the style sheet makes a list of it."""
    by_day: dict[date, list[Row]] = defaultdict(list)
    for row in found:
        by_day[row.slot.day].append(row)
    before = (first.weekday() - usual_week(here.plan).first) % 7
    names = "".join(
        f'<li class="name" aria-hidden="true">{escape(day_of_week(first + timedelta(days=at - before)))}</li>'
        for at in range(7)
    )
    empty = '<li class="out" aria-hidden="true"></li>' * before
    days = "".join(
        _day(here, laid, first + timedelta(days=at), by_day[first + timedelta(days=at)])
        for at in range((last - first).days + 1)
    )
    st.html(f'<ol class="month">{names}{empty}{days}</ol>')


def _day(here: Desk, laid: Calendar, day: date, found: Sequence[Row]) -> str:
    off = day in laid.quiet or day in laid.holidays
    kind = "day off" if off else "day" if found else "day none"
    marks = [laid.holidays[day]] if day in laid.holidays else []
    marks += [mark.what for mark in laid.marks if mark.kind in ("occasion", "quiet") and mark.day <= day <= mark.until]
    told = "".join(f'<p class="mark"{turned(each)}>{escape(each)}</p>' for each in marks if each)
    posts = "".join(f"<li>{_link(here, laid, row, row.channel, row.prompt)}</li>" for row in found)
    short = f'<span class="short" aria-hidden="true">{escape(number(day.day))}</span>'
    return (
        f'<li class="{kind}"><time datetime="{day}">{short}<span class="long">{escape(weekday(day))}</span></time>'
        f"{told}<ul>{posts}</ul></li>"
    )


def _link(here: Desk, laid: Calendar, row: Row, *words: str) -> str:
    """To the post, opened. A plain link: the page is read only, so loading it anew loses nothing."""
    view = here.open_items.get("calendar.view", "")
    at = f"calendar?plan={here.saved.id}&amp;slot={escape(row.slot.id)}&amp;view={view}"
    wrong = row.slot.id in laid.broken
    sign = f'<b class="wrong">{escape(_("Does not fit"))}</b> ' if wrong else ""
    first, *rest = (" ".join(word.split()) for word in words)
    more = "".join(f' <span class="prompt"{turned(word)}>{escape(word)}</span>' for word in rest)
    kind = "" if row.slot.counts else ' class="dropped"'
    return f'<a href="{at}" target="_self"{kind}>{sign}<b{turned(first)}>{escape(first)}</b>{more}</a>'


def week(here: Desk, laid: Calendar, found: Sequence[Row]) -> None:
    wrong = {each.slot: each.sentence for each in laid.breaks}
    if not found:
        st.caption(_("Nothing is published in this week."))
    for row in found:
        icon = "error" if row.slot.id in wrong else "edit" if row.slot.is_touched else "event"
        what = [row.day, row.channel, row.format, row.road, row.pillar, row.prompt]
        label = " · ".join(literal(each, 90) for each in what if each)
        if not row.slot.counts:
            label = f"~~{label}~~"
        hours = _("{hours} h").format(hours=row.hours) if row.hours else ""
        small = " · ".join(literal(each, 60) for each in (hours, row.status, *row.signs, row.owner) if each)
        shown = f"{label}  \n:small[:gray[{small}]]"
        at = key(here, f"calendar.slots[{row.slot.id}].row")
        if st.button(shown, key=at, icon=f":material/{icon}:", width="stretch", wrap=True):
            calendar_slot.open_at(here, row.slot.id)
        if row.slot.id in wrong:
            st.caption(literal(wrong[row.slot.id], 400))


def listed(here: Desk, laid: Calendar, found: Sequence[Row]) -> None:
    heads = (_("Day"), _("Where, and what"), _("Road, and pillar"), _("Prompt"), _("Owner, hours"), _("Status"))
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    st.html(f'<table class="posts"><thead><tr>{head}</tr></thead><tbody>{_lines(here, laid, found)}</tbody></table>')


def _lines(here: Desk, laid: Calendar, found: Sequence[Row]) -> str:
    def cell(*words: str) -> str:
        joined = _(", ").join(word for word in words if word)
        return f"<td{turned(joined)}>{escape(joined)}</td>"

    lines = []
    for row in found:
        prompt = f"<td>{_link(here, laid, row, row.prompt or _('Without a prompt'))}</td>"
        road, status = cell(row.road, row.pillar), cell(row.status, *row.signs)
        where, owner = cell(row.channel, row.format), cell(row.owner, row.hours)
        lines.append(f'<tr><th scope="row">{escape(row.day)}</th>{where}{road}{prompt}{owner}{status}</tr>')
    return "".join(lines)
