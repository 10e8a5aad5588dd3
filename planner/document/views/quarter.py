"""The quarter, week by week, each post with a box to tick."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from planner.document.matter import Matter
from planner.document.views import calendar as words
from planner.document.views.blocks import Column, Table, filled
from planner.document.views.pieces import Piece
from planner.document.views.words import listed, shortened
from planner.estimates.calendar import Calendar, calendar
from planner.language import _

# As many posts as somebody ticks off with a pen; a busier calendar is worked from its file.
MOST = 300
PROMPT, MARK = 240, 60


def piece(matter: Matter) -> Piece:
    plan, title = matter.plan, _("Calendar")
    if not any(each.cadence for each in plan.tools.channels):
        return Piece("calendar", title, ())
    laid = calendar(plan, matter.catalog, plan.spoken_on(matter.options.date))
    if not laid.published:
        return Piece("calendar", title, (words.emptiness(laid, plan),))
    rows = words.rows(replace(laid, slots=laid.published), plan, matter.catalog)
    shown = [row for row in rows if row.slot.week < words.MOST_WEEKS][:MOST]
    more = (_(words.WHOLE),) if len(shown) < len(rows) else ()
    return Piece("calendar", title, (words.summary(laid), *_weeks(shown, laid), *more), is_ticked=True)


def _weeks(rows: list[words.Row], laid: Calendar) -> Iterator[Table]:
    for week, found in groupby(rows, key=lambda row: row.slot.week):
        yield filled(_heading(week, laid), _columns(), [_row(each) for each in found])


def _heading(week: int, laid: Calendar) -> str:
    """With what stands out in the week."""
    first = laid.start + timedelta(days=7 * week)
    days = _("Week of {day}").format(day=words.dated(first, laid.start))
    marks = words.highlights(laid, first, first + timedelta(days=6))
    return _(" · ").join((days, *(shortened(each, MARK) for each in marks)))


def _columns() -> tuple[Column, ...]:
    return (
        Column(_("Day"), 20),
        Column(_("Where, and what"), 21),
        Column(_("Prompt"), 33),
        Column(_("Road, and pillar"), 17),
        Column(_("Owner"), 9),
    )


def _row(row: words.Row) -> tuple[str, ...]:
    return (
        row.day,
        listed((shortened(row.channel, MARK), row.format)),
        _(" · ").join(filter(None, (shortened(row.prompt, PROMPT), *row.signs))),
        listed((row.road, shortened(row.pillar, MARK))),
        shortened(row.owner, MARK),
    )
