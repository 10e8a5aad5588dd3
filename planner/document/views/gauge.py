"""The fuel gauge on paper: the hours a week that the plan asks for, line by line, beside those there are."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views import loads, money, sources, ways
from planner.document.views.blocks import Column, Fact, Table
from planner.document.views.charts import Bars, Columns
from planner.document.views.pictures import dial
from planner.document.views.words import channel, listed
from planner.estimates import Gauge, Line, Range, gauge
from planner.estimates.line import summed, together
from planner.estimates.range import rounded
from planner.estimates.roles import role_hours
from planner.language import N_, _, ngettext, number
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.team import Roles, Seat

NAMED = 4
NOTE = N_(
    "Rounded: in the tables to a hundredth of an hour, elsewhere to a tenth. The ends are added up and multiplied end "
    "by end, as if everything went well together or badly together: wider than chance would have it, hence on the safe "
    "side."
)


@dataclass(frozen=True)
class View:
    """`work`: a usual week; `beginning`: what is done in the first weeks only; `said`: when it runs dry."""

    dial: dial.View
    facts: tuple[Fact, ...]
    bars: Bars
    said: tuple[str, ...]
    ways: ways.View
    weeks: Columns
    work: Table
    roles: Table
    beginning: Table
    note: str
    money: money.View


def view(plan: Plan, catalog: Catalog) -> View:
    """Without work there is nothing to show; then the tables have no rows."""
    found = gauge(plan, catalog)
    lines = found.work.lines
    once = tuple(line for line in lines if line.first_weeks)
    return View(
        dial=dial.view(found),
        facts=tuple(_facts(found, plan, catalog)),
        bars=loads.bars(found),
        said=loads.said(found),
        ways=ways.view(plan, catalog),
        weeks=loads.weeks(found),
        work=_table(
            _("The hours a week that this plan asks for"), _("All of it in a week"), found.work.usual, plan, catalog
        ),
        roles=_roles(plan, found),
        beginning=_table(_("On top, until it is done"), _("All of it in week 1"), once, plan, catalog),
        note=_(NOTE),
        money=money.view(plan, catalog),
    )


def _facts(found: Gauge, plan: Plan, catalog: Catalog) -> Iterable[Fact]:
    there = found.in_all.hours
    yield Fact(_("Hours a week that people have"), () if there is None else (hours(there),))
    unheld = tuple(dict.fromkeys(_unheld(line) for line in found.unheld.lines))
    if unheld and there is not None:
        yield Fact(_("Work of nobody who gives hours"), unheld)
    uncounted = tuple(channel(each, catalog) for each in plan.tools.channels if each.id in found.work.uncounted)
    if uncounted:
        yield Fact(_("Not counted, because too little is known"), uncounted)


def _unheld(line: Line) -> str:
    """All the work on a channel is one entry."""
    work = _(line.of) if line.of else line.what
    return work if not line.owner.strip() else _("{work} ({name} gives no hours)").format(work=work, name=line.owner)


def _table(heading: str, of_all: str, lines: tuple[Line, ...], plan: Plan, catalog: Catalog) -> Table:
    """One row for what is the same work of several people; the total is that of the lines before they are rounded."""
    if not lines:
        return Table()
    numbers = sources.numbers(plan, catalog)
    rows = tuple(
        (what, listed(owners), *_range(of), sources.strength(of), numbers.cited(of.basis))
        for what, owners, of in grouped(lines)
    )
    whole = summed(lines)
    total = (of_all, "", *_range(whole), sources.strength(whole), "")
    # Where nothing is cited there is no column for it.
    width = len(total) if any(row[-1] for row in rows) else len(total) - 1
    return Table(heading, _columns()[:width], tuple(row[:width] for row in rows), total=total[:width])


def _timed(line: Line) -> str:
    """What is done only once, with the weeks over which it is spread."""
    if not line.first_weeks:
        return line.what
    text = ngettext("{work} (in week 1)", "{work} (weeks 1 to {count})", line.first_weeks)
    return text.format(work=line.what, count=number(line.first_weeks))


def _roles(plan: Plan, found: Gauge) -> Table:
    rows = tuple(
        (title(Roles, each.role), each.holder or _("Nobody"), *_range(each.usual))
        for each in role_hours(plan, found.work)
    )
    columns = (
        Column(_("Role"), 34),
        Column(title(Seat, "holder"), 33),
        Column(_("At least"), 11, "number"),
        Column(_("Likely"), 11, "number"),
        Column(_("At most"), 11, "number"),
    )
    return Table(_("The same hours by role"), columns, rows) if rows else Table()


def grouped(lines: Iterable[Line]) -> tuple[tuple[str, tuple[str, ...], Range], ...]:
    """Lines of one name and place together: what it is, who does it, the hours."""
    return tuple((_timed(same[0]), _owners(same), summed(same)) for same in together(lines))


def _owners(lines: tuple[Line, ...]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(line.owner.strip() for line in lines if line.owner.strip()))
    more = len(names) - NAMED
    return names if more <= 0 else (*names[:NAMED], _("{count} more").format(count=number(more)))


def _columns() -> tuple[Column, ...]:
    return (
        Column(_("Work"), 25),
        Column(_("Owner"), 13),
        Column(_("At least"), 11, "number"),
        Column(_("Likely"), 11, "number"),
        Column(_("At most"), 11, "number"),
        Column(_("How sure"), 19),
        Column(_("Sources"), 10),
    )


def _range(of: Range) -> tuple[str, str, str]:
    return fine(of.low), fine(of.likely), fine(of.high)


def fine(value: float) -> str:
    """To a hundredth, so that a column adds up to its total; sentences keep to tenths."""
    return number(rounded(value, 2))
