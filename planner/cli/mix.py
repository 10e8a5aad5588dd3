"""roadworthy mix: the best channels and cadences for a plan's hours, and what other hours would buy."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from planner.advice.weighing import Weighing, weighing
from planner.catalog import load
from planner.cli.files import GOOD, Commands, Unusable, command, read_plan
from planner.cli.tables import rows
from planner.document.views import mix
from planner.language import _, typed_number

MOST = 168  # hours of a week, for one person; nobody asks for more in earnest


def add(commands: Commands) -> None:
    parser = command(commands, "mix", _("Show the best mix of channels for a plan's hours."), _mix)
    parser.add_argument("file", metavar=_("PLAN"), type=Path)
    parser.add_argument("--hours", metavar="H", type=_hours, help=_("So many hours a week instead of the plan's."))
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _hours(text: str) -> float:
    hours = typed_number(text)
    if not isinstance(hours, float | int) or not 0 < hours <= MOST:
        raise argparse.ArgumentTypeError(_("Say hours a week, more than 0 and at most {most}.").format(most=MOST))
    return hours


def _mix(chosen: argparse.Namespace) -> int:
    plan, catalog = read_plan(chosen.file), load()
    found = weighing(plan, catalog, chosen.hours)
    if found is None:
        raise Unusable(_("The plan must say what it wants to achieve (Goal) and who gives how many hours (Fuel)."))
    print(_as_json(found) if chosen.format == "json" else _as_text(mix.Shown(plan, catalog, found).view))
    return GOOD


def _as_json(found: Weighing) -> str:
    return json.dumps({**asdict(found), "missed": sorted(found.missed)}, ensure_ascii=False, indent=2)


def _as_text(view: mix.View) -> str:
    blocks = ([*rows(view.picks)], list(view.said), [*rows(view.lost)], [view.curve.about, view.note])
    return "\n\n".join("\n".join(block) for block in blocks if block)
