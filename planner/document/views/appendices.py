"""The appendices: the code, who does what, the actions by their days, the reasons and the sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.advice import Reason
from planner.catalog import Catalog
from planner.checks import Finding
from planner.document.views import calendar, mix, reasons, sources
from planner.document.views.blocks import Table
from planner.document.views.charts import Columns
from planner.document.views.lists import table
from planner.document.views.pictures import duties
from planner.document.views.pictures.quarter import View as Quarter
from planner.document.views.words import name
from planner.language import _
from planner.plan import Plan
from planner.plan.playbook import Action, Playbook

DUTY = {"task": 28, "responsible": 18, "accountable": 18, "consulted": 18, "informed": 18}
ACTION = {"due": 16, "what": 36, "practice": 22, "owner": 13, "status": 13}


NOTHING = Table()


@dataclass(frozen=True)
class Appendix:
    """`anchor`: the id that links lead to; `rules`, `table` or `tables`, `grid`, `quarter` and `chart` hold its matter;
    `notes` follow the lead."""

    anchor: str
    letter: str
    title: str
    lead: str = ""
    rules: tuple[str, ...] = ()
    table: Table = NOTHING
    tables: tuple[Table, ...] = ()
    notes: tuple[str, ...] = ()
    chart: Columns | None = None
    quarter: Quarter = calendar.NOTHING
    grid: duties.View = duties.NOTHING


def view(
    plan: Plan, catalog: Catalog, findings: Sequence[Finding], why: Mapping[str, Reason], today: date
) -> tuple[Appendix, ...]:
    """Those that have something to say, lettered in their order."""
    quarter = calendar.view(plan, catalog, today)
    found = (
        Appendix("code", "", _("Code of engagement"), rules=plan.team.code),
        _duties(plan),
        Appendix("actions", "", _("Actions by date"), table=_actions(plan, catalog)),
        Appendix(
            "calendar",
            "",
            _("Calendar"),
            quarter.lead,
            tables=quarter.tables,
            notes=quarter.notes,
            quarter=quarter.quarter,
        ),
        _mixed(plan, catalog),
        Appendix(
            "reasons", "", _("Why this plan looks like this"), reasons.legend(), table=reasons.table(plan, catalog, why)
        ),
        Appendix("sources", "", _("Sources"), table=sources.table(plan, catalog, findings, reasons.uses(catalog, why))),
    )
    letters = _("A, B, C, D, E, F, G").split(", ")
    full = (each for each in found if each.rules or each.table.rows or each.tables or each.grid.rows or _is_told(each))
    return tuple(_lettered(each, letter) for letter, each in zip(letters, full, strict=False))


def _duties(plan: Plan) -> Appendix:
    """As a grid, or as a table of names where those are too many."""
    heading, grid = _("Who does what"), duties.view(plan)
    if grid.rows:
        return Appendix("duties", "", heading, grid=grid)
    return Appendix("duties", "", heading, table=table(plan.team, "duties", DUTY))


def _mixed(plan: Plan, catalog: Catalog) -> Appendix:
    title, found = _("The best mix"), mix.view(plan, catalog) if plan.tools.channels else None
    if found is None:
        return Appendix("mix", "", title)
    tables = tuple(each for each in (found.picks, found.lost) if each.rows)
    return Appendix("mix", "", title, found.note, tables=tables, notes=found.said, chart=found.curve)


def _is_told(each: Appendix) -> bool:
    """A calendar in which nothing is published says why."""
    return each.anchor == "calendar" and bool(each.lead)


def _lettered(each: Appendix, letter: str) -> Appendix:
    # The appendix is its table: one heading is enough.
    return replace(each, letter=letter, table=replace(each.table, title=""))


def _actions(plan: Plan, catalog: Catalog) -> Table:
    """Those without a day come last."""

    def words(each: Action) -> dict[str, str]:
        return {"practice": name(catalog.practices, each.practice)}

    in_order = sorted(plan.playbook.actions, key=lambda each: each.due or date.max)
    return table(Playbook(actions=tuple(in_order)), "actions", ACTION, words)
