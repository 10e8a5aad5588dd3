"""The sheet of the calendar: every post on a row, its state to choose from a list."""

from datetime import date

from planner.catalog import Catalog
from planner.document.forms.workbook.sheet import FIRST, HEAD, Book, Sheet, column_span, quoted
from planner.document.views.calendar import Row, emptiness, rows
from planner.estimates.calendar import calendar
from planner.language import _
from planner.plan import Plan
from planner.plan.choices import PostStatus

DAY, CHANNEL, FORMAT, ROAD, PILLAR, PROMPT, OWNER, HOURS, DUE, STATUS, ID = range(11)


def posts(book: Book, plan: Plan, catalog: Catalog, today: date) -> None:
    laid = calendar(plan, catalog, today)
    found = rows(laid, plan, catalog)
    lead = emptiness(laid, plan) or _("Change what you like; the state of each post is chosen from a list.")
    sheet = book.sheet(_("Calendar"), _("What is published on which day"), lead)
    sheet.header(
        (
            (_("Day"), 12), (_("Channel"), 18), (_("Format"), 18), (_("Road"), 12), (_("Pillar"), 20),
            (_("Prompt"), 52), (_("Owner"), 14), (_("Hours"), 9), (_("Ready by"), 12), (_("Status"), 14), (_("Id"), 14),
        ),
        (HOURS,),
    )  # fmt: skip
    for row, each in enumerate(found, start=FIRST):
        _row(sheet, row, each)
    last = FIRST + max(1, len(found)) - 1
    sheet.page.autofilter(HEAD, DAY, last, ID)
    _chosen(sheet, last)
    _summed(sheet, found, last)
    sheet.named("Calendar", (HEAD, DAY), (last, ID))


def _row(sheet: Sheet, row: int, each: Row) -> None:
    slot = each.slot
    sheet.day(row, DAY, slot.day)
    for column, words in (
        (CHANNEL, each.channel), (FORMAT, each.format), (ROAD, each.road), (PILLAR, each.pillar),
        (PROMPT, each.prompt), (OWNER, each.owner), (STATUS, each.status), (ID, slot.id),
    ):  # fmt: skip
        sheet.text(row, column, words)
    sheet.number(row, HOURS, slot.hours.likely if slot.hours else None, "hours")
    sheet.day(row, DUE, slot.due)


def _chosen(sheet: Sheet, last: int) -> None:
    states = [each.label for each in PostStatus]
    sheet.page.data_validation(FIRST, STATUS, last, STATUS, {"validate": "list", "source": states})
    look = sheet.book.file.add_format({"italic": True, "font_strikeout": True})
    dropped = f"=$J{FIRST + 1}={quoted(PostStatus.DROPPED.label)}"
    rule = {"type": "formula", "criteria": dropped, "format": look}
    sheet.page.conditional_format(FIRST, DAY, last, ID, rule)


def _summed(sheet: Sheet, found: tuple[Row, ...], last: int) -> None:
    """Above the table, where a filter does not hide it; what is dropped takes no hours."""
    sheet.text(2, OWNER, _("Hours in all"), "note")
    states, hours = (column_span(column, FIRST, last) for column in (STATUS, HOURS))
    words = f'SUMIF({states},"<>"&{quoted(PostStatus.DROPPED.label)},{hours})'
    sheet.formula(2, HOURS, words, sum(each.slot.likely_hours for each in found), "hours")
