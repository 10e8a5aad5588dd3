"""The sheet of hours: the work of a usual week, line by line, against the hours that people have."""

from planner.catalog import Catalog
from planner.document.forms.workbook.sheet import FIRST, HEAD, SPARE, Book, Sheet, cell, column_span
from planner.document.views.gauge import grouped
from planner.document.views.words import listed
from planner.estimates import gauge
from planner.estimates.range import Range
from planner.language import _
from planner.plan import Plan

WHAT, OWNER, LOW, LIKELY, HIGH = range(5)


def work(book: Book, plan: Plan, catalog: Catalog) -> None:
    lead = _("Hours a week. The low and high ends are added up as if everything went well together, or badly together.")
    sheet = book.sheet(_("Hours"), _("The hours of a usual week"), lead)
    titles = (_("Work"), 46), (_("Owner"), 26), (_("At least"), 11), (_("Likely"), 11), (_("At most"), 11)
    sheet.header(titles, (LOW, LIKELY, HIGH))
    lines = grouped(gauge(plan, catalog).work.usual)
    for row, (what, owners, hours) in enumerate(lines, start=FIRST):
        sheet.text(row, WHAT, what)
        sheet.text(row, OWNER, listed(owners))
        for column, value in _ends(hours):
            sheet.number(row, column, value, "hours")
    last = FIRST + len(lines) + SPARE - 1
    for row in range(FIRST + len(lines), last + 1):
        sheet.blanks(row, (WHAT, OWNER))
        sheet.blanks(row, (LOW, LIKELY, HIGH), "hours")
    sheet.text(last + 1, WHAT, _("All of it in a week"), "total")
    sheet.blanks(last + 1, (OWNER,), "total")
    for column in (LOW, LIKELY, HIGH):
        value = sum(dict(_ends(hours))[column] for _what, _owners, hours in lines)
        sheet.formula(last + 1, column, f"SUM({column_span(column, FIRST, last)})", value, "sum")
    sheet.named("Hours", (HEAD, WHAT), (last + 1, HIGH))
    _people(sheet, last + 3, plan, last + 1, sum(hours.likely for _what, _owners, hours in lines))


def _ends(of: Range) -> tuple[tuple[int, float], ...]:
    return (LOW, of.low), (LIKELY, of.likely), (HIGH, of.high)


def _people(sheet: Sheet, top: int, plan: Plan, total: int, asked: float) -> None:
    """In the column of the likely hours, below it."""
    people = [each for each in plan.fuel.people if not each.is_blank]
    sheet.text(top, WHAT, _("Hours a week that people have"), "head")
    sheet.blanks(top, (OWNER, LOW, LIKELY), "head")
    for row, person in enumerate(people, start=top + 1):
        sheet.text(row, WHAT, person.name)
        sheet.number(row, LIKELY, person.hours_per_week, "hours")
    last = top + max(1, len(people))
    there = sum(each.hours_per_week or 0.0 for each in people)
    sheet.text(last + 1, WHAT, _("In all"), "total")
    sheet.formula(last + 1, LIKELY, f"SUM({column_span(LIKELY, top + 1, last)})", there, "sum")
    sheet.text(last + 2, WHAT, _("Left with the likely hours"), "total")
    sheet.formula(last + 2, LIKELY, f"{cell(last + 1, LIKELY)}-{cell(total, LIKELY)}", there - asked, "sum")
