"""roadworthy check: the inspection of a plan file."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from planner.catalog import load
from planner.checks import (
    RULES,
    Accepted,
    Finding,
    Inspection,
    Severity,
    explained,
    inspect,
    lapse,
    mended,
    sentence,
    tally,
)
from planner.cli.codes import chosen_codes
from planner.cli.files import BLOCKED, GOOD, Commands, command, read_plan
from planner.language import _, day, ngettext, number
from planner.plan import Plan
from planner.plan.waivers import Waiver
from planner.store.differences import differences


def add(commands: Commands) -> None:
    parser = command(commands, "check", _("Inspect a plan."), _check)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--select", metavar=_("CODES"), action="append", help=_("Only these rules: FUEL003, or FUEL."))
    parser.add_argument("--ignore", metavar=_("CODES"), action="append", help=_("All rules but these."))
    parser.add_argument("--preview", action="store_true", help=_("Also the rules that are still on trial."))


def _check(chosen: argparse.Namespace) -> int:
    plan, today = read_plan(chosen.file), date.today()
    codes = chosen_codes(chosen.select, chosen.ignore)
    preview = chosen.preview or (chosen.select is not None and any(RULES[code].preview for code in codes))
    whole = inspect(plan, load(), plan.spoken_on(today), preview, today)
    shown = _only(whole, codes)
    told = _as_json(plan, whole, shown, today) if chosen.format == "json" else _as_text(whole, shown, today)
    print(told)
    return BLOCKED if shown.count(Severity.BLOCKER) else GOOD


def _only(found: Inspection, codes: frozenset[str]) -> Inspection:
    """The verdict is that of the whole plan, whatever is shown of it."""
    open = tuple(each for each in found.open if each.code in codes)
    accepted = tuple(each for each in found.accepted if each.finding.code in codes)
    idle = tuple(each for each in found.idle if each.code in codes)
    return replace(found, open=open, accepted=accepted, idle=idle)


def _as_json(plan: Plan, whole: Inspection, shown: Inspection, today: date) -> str:
    said = {
        "verdict": str(whole.verdict),
        "findings": [_plain(plan, each, today) for each in shown.open],
        "accepted": [{**_plain(plan, each.finding, today), **_agreed(each.waiver)} for each in shown.accepted],
        "idle": [{"code": each.code, "path": each.place, **_agreed(each)} for each in shown.idle],
        "undecided": [f"{section}.{field}" for section, field in whole.undecided],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _plain(plan: Plan, finding: Finding, today: date) -> dict[str, Any]:
    names = ("code", "section", "path", "title", "against", "against_title", "message", "remedy")
    return {
        **{name: getattr(finding, name) for name in names},
        "severity": finding.severity.name.lower(),
        "why": explained(finding.code).why,
        "mend": _mend(plan, finding),
        "lapsed": lapse(finding.lapsed, today) if finding.lapsed else "",
    }


def _mend(plan: Plan, finding: Finding) -> dict[str, Any] | None:
    if finding.mend is None:
        return None
    found = differences(plan, mended(plan, finding.mend), load())
    changes = [{"path": each.path, "before": each.mine, "after": each.theirs} for each in found]
    return {"label": finding.mend.label, "changes": changes}


def _agreed(waiver: Waiver) -> dict[str, str]:
    review = waiver.review.isoformat() if waiver.review else ""
    return {"reason": waiver.reason, "accepted_by": waiver.name, "review": review}


def _as_text(whole: Inspection, shown: Inspection, today: date) -> str:
    notes = (line for each in shown.open for line in _note(each, today))
    risks = (line for each in shown.accepted for line in _risk(each))
    hidden = len(whole.open) - len(shown.open)
    others = ngettext("{count} note of other rules is left out.", "{count} notes of other rules are left out.", hidden)
    more = others.format(count=number(hidden)) if hidden else ""
    return "\n".join(filter(None, (*notes, *risks, tally(shown), more, sentence(whole))))


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
