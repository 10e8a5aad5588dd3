"""roadworthy calendar: what is published on which day, as text, JSON, .ics or .csv."""

import argparse
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from planner.catalog import load
from planner.cli.files import GOOD, Commands, Unusable, command, read_plan, write_new
from planner.language import _
from planner.plan import Plan


def add(commands: Commands) -> None:
    parser = command(commands, "calendar", _("Lay out what is published on which day."), _calendar)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("-o", "--output", metavar=_("OUT.ics|.csv"), type=Path)
    parser.add_argument("--weeks", type=int, choices=range(1, 53), metavar="1-52")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _calendar(chosen: argparse.Namespace) -> int:
    from planner.document.forms.csv import csv_file
    from planner.document.forms.ics import ics
    from planner.estimates.calendar import calendar

    plan = _with_weeks(read_plan(chosen.file), chosen.weeks)
    laid = calendar(plan, load(), date.today())
    if chosen.output:
        kinds = {".ics": ics, ".csv": csv_file}
        if chosen.output.suffix not in kinds:
            sentence = _("{file} has to end in .ics or .csv, so that it is clear what to write.")
            raise Unusable(sentence.format(file=chosen.output))
        write_new(chosen.output, kinds[chosen.output.suffix](laid, plan, load()))
    else:
        print(_as_json(laid) if chosen.format == "json" else _as_text(laid, plan))
    return GOOD


def _with_weeks(plan: Plan, weeks: int | None) -> Plan:
    if weeks is None:
        return plan
    calendar = plan.playbook.calendar.revised(weeks=weeks)
    return plan.revised(playbook=plan.playbook.revised(calendar=calendar))


def _as_json(laid: Any) -> str:
    """Days as 2026-03-02, percentages and hours as numbers, ids as they stand in the plan."""
    slots = [
        {
            "id": each.id, "day": str(each.day), "channel": each.channel, "format": each.format, "road": each.road,
            "pillar": each.pillar, "prompt": each.prompt, "promotes": each.promotes, "links": each.links,
            "owner": each.owner, "hours": each.hours.likely if each.hours else None, "status": each.status,
            "due": str(each.due), "reuses": each.reuses, "touched": each.is_touched,
        }
        for each in laid.slots
    ]  # fmt: skip
    marks = [
        {"what": each.what, "day": str(each.day), "until": str(each.until), "kind": each.kind} for each in laid.marks
    ]
    breaks = [{"slot": each.slot, "kind": each.kind, "sentence": each.sentence} for each in laid.breaks]
    whole = {
        "start": str(laid.start),
        "weeks": laid.weeks,
        "published": len(laid.published),
        "slots": slots,
        "marks": marks,
    }
    return json.dumps({**whole, "breaks": breaks, "notes": laid.notes}, ensure_ascii=False, indent=2)


def _as_text(laid: Any, plan: Plan) -> str:
    from planner.document.views.calendar import dated, emptiness, highlights, rows, summary

    lines: list[str] = []
    by_week: dict[int, list[str]] = {}
    for row in rows(laid, plan, load()):
        by_week.setdefault(row.slot.week, []).append(_line(row))
    for week in range(laid.weeks if laid.slots else 0):
        first = laid.start + timedelta(days=7 * week)
        stand_out = highlights(laid, first, first + timedelta(days=6))
        head = _("Week of {day}").format(day=dated(first, laid.start))
        lines += ["", head, *(f"  * {each}" for each in stand_out), *by_week.get(week, [])]
    if laid.outside:
        others = rows(replace(laid, slots=laid.outside), plan, load())
        lines += ["", _("Outside these weeks"), *map(_line, others)]
    said = (summary(laid), emptiness(laid, plan), *laid.notes, *(each.sentence for each in laid.breaks))
    return "\n".join([*filter(None, said), *lines])


def _line(row: Any) -> str:
    words = (row.channel, row.format, row.road, row.pillar, " ".join(row.prompt.split()), row.owner, *row.signs)
    said = _(" · ").join(filter(None, words))
    return f"  {row.day}  {said}" if row.slot.counts else f"  {row.day}  ({row.status}) {said}"
