"""The fuel gauge on paper: the hours a week that the plan asks for, line by line, beside those there are."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views import sources
from planner.document.views.blocks import Column, Fact, Table
from planner.document.views.words import channel
from planner.estimates import Range, Workload, capacity, weekly_hours
from planner.language import _
from planner.plan import Plan


@dataclass(frozen=True)
class View:
    facts: tuple[Fact, ...]
    work: Table
    note: str


def view(plan: Plan, catalog: Catalog) -> View:
    """Without work there is nothing to show; then the table has no rows."""
    work, there = weekly_hours(plan, catalog), capacity(plan)
    uncounted = tuple(channel(each, catalog) for each in plan.tools.channels if each.id in work.uncounted)
    found = (
        Fact(_("Hours a week that people have"), () if there is None else (hours(there),)),
        Fact(_("Not counted, because too little is known"), uncounted),
    )
    return View(found[: 2 if uncounted else 1], _table(work, plan, catalog), _("Rounded to a tenth of an hour."))


def _table(work: Workload, plan: Plan, catalog: Catalog) -> Table:
    numbers = sources.numbers(plan, catalog)
    rows = tuple(
        (line.what, *_range(line.hours), sources.strength(line.hours), numbers.of(line.sources)) for line in work.lines
    )
    total = (_("All work in a week"), *_range(work.total), sources.strength(work.total), "")
    heading = _("The hours a week that this plan asks for")
    return Table(heading, _columns(), rows, total=total) if rows else Table()


def _columns() -> tuple[Column, ...]:
    return (
        Column(_("Work"), 28),
        Column(_("At least"), 11, "number"),
        Column(_("Likely"), 11, "number"),
        Column(_("At most"), 11, "number"),
        Column(_("How sure"), 27),
        Column(_("Sources"), 12),
    )


def _range(of: Range) -> tuple[str, str, str]:
    return hours(of.low), hours(of.likely), hours(of.high)
