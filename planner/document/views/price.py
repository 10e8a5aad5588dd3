"""The price: what the plan costs besides own hours, line by line, with the same sums as under Fuel and Returns."""

from collections.abc import Mapping

from planner.catalog import Catalog
from planner.document.views.blocks import Column, Table
from planner.document.views.money import purpose
from planner.document.views.outlook import months
from planner.document.views.words import amount
from planner.estimates import Outlay, money
from planner.language import _
from planner.plan import Part, Plan
from planner.plan.answers import title
from planner.plan.fuel import Fuel
from planner.plan.tools import Tools

KINDS: Mapping[str, tuple[type[Part], str]] = {
    "fuel.budget": (Fuel, "budget"),
    "fuel.freelancers": (Fuel, "freelancers"),
    "tools.helpers": (Tools, "helpers"),
    "tools.channels": (Tools, "channels"),
}


def table(plan: Plan, catalog: Catalog) -> Table:
    """Without a row if no price is given."""
    found, over = money(plan, catalog), plan.returns.horizon_months
    if not found.outlays:
        return Table()
    rows = tuple((purpose(each, catalog), _kind(each), *_sums(each.amount, over, plan)) for each in found.outlays)
    columns = (
        Column(_("What the money is for"), 40),
        Column(_("Kind"), 24),
        Column(_("A month"), 18, "number"),
        *((Column(_("In {months}").format(months=months(over)), 18, "number"),) if over else ()),
    )
    return Table("", columns, rows, total=(_("In all"), "", *_sums(found.monthly, over, plan)))


def _sums(monthly: float, over: int | None, plan: Plan) -> tuple[str, ...]:
    every = (monthly, monthly * over) if over else (monthly,)
    return tuple(amount(round(value, 2), plan) for value in every)


def _kind(each: Outlay) -> str:
    place = each.path.partition("[")[0]
    return title(*KINDS[place]) if place in KINDS else ""
