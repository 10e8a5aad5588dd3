"""roadworthy check: the inspection of a plan file."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from planner.catalog import load
from planner.checks import Accepted, Finding, Inspection, Severity, explained, inspect, lapse, sentence, tally
from planner.cli.codes import chosen_codes
from planner.cli.files import BLOCKED, GOOD, Commands, command, read_plan
from planner.language import _, day


def add(commands: Commands) -> None:
    parser = command(commands, "check", _("Inspect a plan."), _check)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--select", metavar=_("CODES"), action="append", help=_("Only these rules: FUEL003, or FUEL."))
    parser.add_argument("--ignore", metavar=_("CODES"), action="append", help=_("All rules but these."))
    parser.add_argument("--preview", action="store_true", help=_("Also the rules that are still on trial."))


def _check(chosen: argparse.Namespace) -> int:
    plan = read_plan(chosen.file)
    today = date.today()
    wanted = chosen_codes(chosen.select, chosen.ignore)
    found = _only(inspect(plan, load(), plan.spoken_on(today), chosen.preview, today), wanted)
    print(_as_json(found) if chosen.format == "json" else _as_text(found, today))
    return BLOCKED if found.count(Severity.BLOCKER) else GOOD


def _only(found: Inspection, codes: frozenset[str]) -> Inspection:
    open = tuple(each for each in found.open if each.code in codes)
    accepted = tuple(each for each in found.accepted if each.finding.code in codes)
    return replace(found, open=open, accepted=accepted)


def _as_json(found: Inspection) -> str:
    said = {
        "verdict": str(found.verdict),
        "findings": [_plain(each) for each in found.open],
        "accepted": [{**_plain(each.finding), **_agreed(each)} for each in found.accepted],
        "undecided": [f"{section}.{field}" for section, field in found.undecided],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _plain(finding: Finding) -> dict[str, Any]:
    names = ("code", "section", "path", "title", "against", "against_title", "message", "remedy")
    return {
        **{name: getattr(finding, name) for name in names},
        "severity": finding.severity.name.lower(),
        "why": explained(finding.code).why,
        "mend": finding.mend.label if finding.mend else "",
    }


def _agreed(each: Accepted) -> dict[str, str]:
    review = each.waiver.review.isoformat() if each.waiver.review else ""
    return {"reason": each.waiver.reason, "accepted_by": each.waiver.name, "review": review}


def _as_text(found: Inspection, today: date) -> str:
    notes = (line for each in found.open for line in _note(each, today))
    risks = (line for each in found.accepted for line in _risk(each))
    return "\n".join(filter(None, (*notes, *risks, tally(found), sentence(found))))


def _note(finding: Finding, today: date) -> Iterable[str]:
    place = " / ".join(filter(None, (finding.title, finding.against_title)))
    yield f"{finding.code} {finding.severity.label}: {place}"
    yield f"  {finding.message} {finding.remedy}"
    if finding.lapsed:
        yield f"  {lapse(finding.lapsed, today)}"


def _risk(each: Accepted) -> Iterable[str]:
    yield f"{each.finding.code} {_('Accepted risk')}: {each.finding.title}"
    yield f"  {each.finding.message}"
    agreed = _("Accepted by {name} until {day}: {reason}")
    until = day(each.waiver.review) if each.waiver.review else "–"
    yield f"  {agreed.format(name=each.waiver.name, day=until, reason=each.waiver.reason)}"
