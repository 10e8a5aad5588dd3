"""roadworthy check: the inspection of a plan file."""

import argparse
import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

from planner.catalog import load
from planner.checks import Finding, Severity, check
from planner.cli.files import BLOCKED, GOOD, Commands, command, read_plan
from planner.language import _, ngettext


def add(commands: Commands) -> None:
    parser = command(commands, "check", _("Inspect a plan."), _check)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _check(chosen: argparse.Namespace) -> int:
    plan = read_plan(chosen.file)
    findings = check(plan, load(), plan.spoken_on(date.today()))
    print(_as_json(findings) if chosen.format == "json" else _as_text(findings))
    return BLOCKED if any(each.severity is Severity.BLOCKER for each in findings) else GOOD


def _as_json(findings: tuple[Finding, ...]) -> str:
    rows = [{**asdict(each), "severity": each.severity.name.lower()} for each in findings]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _as_text(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return _("Roadworthy: nothing in this plan contradicts anything else.")
    notes = [f"{each.code} {each.severity.label}: {each.title}\n  {each.message} {each.remedy}" for each in findings]
    count = ngettext("{count} note", "{count} notes", len(findings)).format(count=len(findings))
    return "\n".join([*notes, count])
