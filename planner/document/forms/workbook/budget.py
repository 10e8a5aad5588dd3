"""The sheet of the budget: each line of money by the month, with what is there and what is left."""

from datetime import date

from planner.document.forms.workbook.aims import MONTHS, months
from planner.document.forms.workbook.sheet import FIRST, HEAD, SPARE, Book, Sheet, cell, column_span, span
from planner.estimates.money import outlays
from planner.language import _
from planner.plan import Plan

WHAT, JANUARY, SUM = 0, 1, MONTHS + 1


def budget(book: Book, plan: Plan, first: date) -> None:
    known = _("Amounts in {currency}. Change a month, and the sums follow.").format(currency=plan.business.currency)
    lead = known if plan.business.currency else _("Change a month, and the sums follow.")
    sheet = book.sheet(_("Budget"), _("Money that goes out, month by month"), lead)
    sheet.header(((_("What the money is for"), 34), *((" ", 11),) * MONTHS, (_("In all"), 13)), (SUM,))
    for at, month in enumerate(months(first)):
        sheet.day(HEAD, JANUARY + at, month, "month")
    lines = [(each.what, each.amount) for each in outlays(plan)]
    for row, (what, amount) in enumerate([*lines, *[("", None)] * SPARE], start=FIRST):
        sheet.text(row, WHAT, what)
        for column in range(JANUARY, SUM):
            sheet.number(row, column, amount, "money")
        sheet.formula(row, SUM, f"SUM({span(row, JANUARY, SUM - 1)})", MONTHS * (amount or 0.0), "money")
    last = FIRST + len(lines) + SPARE - 1
    _sums(sheet, last, sum(amount for _what, amount in lines), plan.fuel.money)
    sheet.named("Budget", (HEAD, WHAT), (last + 1, SUM))


def _sums(sheet: Sheet, last: int, monthly: float, there: float | None) -> None:
    sheet.text(last + 1, WHAT, _("All money"), "total")
    _across(sheet, last + 1, "SUM({column})", last, monthly)
    if there is None:
        return
    sheet.text(last + 2, WHAT, _("Money there is"))
    for column in range(JANUARY, SUM):
        sheet.number(last + 2, column, there, "money")
    sheet.formula(last + 2, SUM, f"SUM({span(last + 2, JANUARY, SUM - 1)})", MONTHS * there, "money")
    sheet.text(last + 3, WHAT, _("What is left"), "total")
    _across(sheet, last + 3, "{there}-{spent}", last, there - monthly)
    look = sheet.book.file.add_format({"bold": True, "font_color": sheet.book.theme.palette["bad"]})
    rule = {"type": "cell", "criteria": "<", "value": 0, "format": look}
    sheet.page.conditional_format(last + 3, JANUARY, last + 3, SUM, rule)


def _across(sheet: Sheet, row: int, words: str, last: int, monthly: float) -> None:
    """The same formula in each month and in the last column."""
    for column in range(JANUARY, SUM + 1):
        known = {"column": column_span(column, FIRST, last), "there": cell(last + 2, column)}
        value = monthly if column < SUM else MONTHS * monthly
        sheet.formula(row, column, words.format(spent=cell(last + 1, column), **known), value, "sum")
