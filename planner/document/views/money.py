"""The money on paper: its lines, month by month, and beside it what the own hours are worth."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.blocks import Column, Table, filled
from planner.document.views.words import amount, name, rough
from planner.estimates import Money, Month, Outlay, Range, money
from planner.language import _, number
from planner.plan import Plan


@dataclass(frozen=True)
class View:
    """Without a word about money there is nothing to show."""

    lines: Table
    months: Table
    said: tuple[str, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    found = money(plan, catalog)
    if not found.outlays and found.limit is None and plan.returns.hourly_value is None:
        return View(Table(), Table(), ())
    return View(_lines(found, plan, catalog), _months(found, plan), _said(found, plan))


def purpose(each: Outlay, catalog: Catalog) -> str:
    """What the money is for; a channel without a name of its own has that of its kind."""
    return name(catalog.channels, each.what) if each.path.startswith("tools.channels") else each.what


def _lines(found: Money, plan: Plan, catalog: Catalog) -> Table:
    if not found.outlays:
        return Table()
    rows = tuple((purpose(each, catalog), amount(each.amount, plan)) for each in found.outlays)
    columns = (Column(_("What the money is for"), 74), Column(_("A month"), 26, "number"))
    return Table(
        _("Money that goes out"), columns, rows, total=(_("All money in a month"), _amount(found.monthly, plan))
    )


def _months(found: Money, plan: Plan) -> Table:
    columns = (
        Column(_("Month"), 10, "place"),
        Column(_("Money out"), 16, "number"),
        Column(_("So far"), 16, "number"),
        Column(_("There so far"), 16, "number"),
        Column(_("Own hours"), 18, "number"),
        Column(_("What they are worth"), 24, "number"),
    )
    return filled(_("Month by month"), columns, [_month(each, found, plan) for each in found.months])


def _month(each: Month, found: Money, plan: Plan) -> tuple[str, ...]:
    cash = (_amount(each.cash, plan), _amount(each.spent, plan)) if found.outlays else ("", "")
    there = "" if each.there is None else _amount(each.there, plan)
    worth = "" if each.value is None else _span(each.value, plan)
    return (number(each.number), *cash, there, _hours(each.hours), worth)


def _hours(of: Range) -> str:
    return _("{low} to {high}").format(low=hours(of.low), high=hours(of.high)) if of.high else ""


def _span(of: Range, plan: Plan) -> str:
    """Own hours are an estimate: whole units of the currency are fine enough."""
    low, high = (rough(value, plan) for value in (of.low, of.high))
    return _("{low} to {high}").format(low=low, high=high) if of.high else ""


def _amount(value: float, plan: Plan) -> str:
    return amount(round(value, 2), plan)


def _said(found: Money, plan: Plan) -> tuple[str, ...]:
    own = () if plan.returns.hourly_value is None else (_("Own hours cost no money; they stand beside it."),)
    if found.limit is None:
        return own
    known = {"monthly": _amount(found.monthly, plan), "limit": _amount(found.limit, plan)}
    if found.over is None:
        return (_("The money is enough: {monthly} a month, of {limit}.").format(**known), *own)
    text = _("The money runs over in month {month}: {monthly} a month, of {limit}.")
    return (text.format(month=number(found.over), **known), *own)
