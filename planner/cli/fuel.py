"""roadworthy fuel: the hours and the money that a plan asks for, beside those there are."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.advice.problem import worths
from planner.catalog import load
from planner.cli.files import GOOD, Commands, command, read_plan
from planner.cli.tables import rows
from planner.document.views import gauge as view_of
from planner.document.views import sources
from planner.document.views.blocks import Table
from planner.estimates import Fitting, Line, Load, Money, Range, Way, fitting, gauge, money
from planner.estimates.roles import role_hours
from planner.language import _
from planner.plan import Plan


def add(commands: Commands) -> None:
    parser = command(commands, "fuel", _("Hold the work of a plan against its hours and its money."), _fuel)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _fuel(chosen: argparse.Namespace) -> int:
    plan = read_plan(chosen.file)
    if chosen.format == "json":
        print(json.dumps(as_json(plan), ensure_ascii=False, indent=2))
    else:
        catalog = load()
        print("\n".join([*_text(view_of.view(plan, catalog)), *_block(sources.of_work(plan, catalog))]))
    return GOOD


def as_json(plan: Plan) -> dict[str, Any]:
    """Hours are those of a week, not rounded; weeks and months are counted from 1."""
    catalog = load()
    found, ways = gauge(plan, catalog), fitting(plan, catalog, worths(plan, catalog))
    return {
        "total": _range(found.work.total),
        "first_week": _range(found.in_all.fullest),
        "hours": found.in_all.hours,
        "dry": vars(found.in_all.dry),
        "people": [{"name": each.name, **_load(each)} for each in found.people],
        "unheld": [line.path for line in found.unheld.lines],
        "roles": [
            {"role": each.role, "holder": each.holder, **_range(each.usual)} for each in role_hours(plan, found.work)
        ],
        "lines": [_line(line) for line in found.work.lines],
        "uncounted": list(found.work.uncounted),
        "fitting": ways and _fitting(ways),
        "money": _money(money(plan, catalog)),
    }


def _range(of: Range) -> dict[str, Any]:
    return {"low": of.low, "likely": of.likely, "high": of.high, "strength": of.strength, "sources": list(of.basis)}


def _load(of: Load) -> dict[str, Any]:
    return {"hours": of.hours, "usual": _range(of.usual), "first_week": _range(of.fullest), "dry": vars(of.dry)}


def _line(line: Line) -> dict[str, Any]:
    said = {"what": line.what, "kind": line.kind, "role": line.role, "owner": line.owner, "channel": line.channel}
    known = {"first_weeks": line.first_weeks, "path": line.path, "assumptions": list(line.assumptions)}
    return {**said, "hours": _range(line.hours), **known}


def _fitting(of: Fitting) -> dict[str, Any]:
    least = _way(of.least) if of.least else None
    return {"missing": of.missing, "value": of.value, "ways": [_way(way) for way in of.ways], "least": least}


def _way(way: Way) -> dict[str, Any]:
    steps = [{"deed": step.deed, "channel": step.channel, "cadence": step.cadence} for step in way.steps]
    return {"steps": steps, "saved": way.saved, "left": way.left, "worth": way.worth}


def _money(of: Money) -> dict[str, Any]:
    lines = [{"what": each.what, "monthly": each.amount, "path": each.path} for each in of.outlays]
    months = [
        {
            "month": each.number,
            "spent": each.spent,
            "there": each.there,
            "hours": _range(each.hours),
            "value": each.value and _range(each.value),
        }
        for each in of.months
    ]
    return {"monthly": of.monthly, "limit": of.limit, "over": of.over, "lines": lines, "months": months}


def _text(view: view_of.View) -> Iterator[str]:
    """What the page says, in its order."""
    weighed = view.work.rows or view.beginning.rows
    if not weighed:
        yield _("There is nothing to weigh yet: the plan has no channels.")
    for bar in view.bars.bars:
        yield f"{bar.label}: {bar.text}"
    yield from view.said
    if view.ways.texts:
        yield from ("", view.ways.title, *(f"- {text}" for text in view.ways.texts))
    for table in (view.work, view.roles, view.beginning):
        yield from _block(table)
    for fact in view.facts:
        yield from (f"{fact.label}: {text}" for text in fact.texts)
    for table in (view.money.lines, view.money.months):
        yield from _block(table)
    yield from view.money.said
    if weighed:
        yield view.note


def _block(table: Table) -> Iterator[str]:
    yield from ("", *rows(table)) if table.rows else ()
