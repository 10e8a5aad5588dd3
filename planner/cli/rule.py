"""roadworthy rule: what a rule checks, why it matters, an example and its sources."""

import argparse
import json
from collections.abc import Iterator
from typing import Any

from planner.catalog import load
from planner.checks import RULES, Explanation, explained
from planner.cli.codes import known_code
from planner.cli.files import GOOD, Commands, command
from planner.language import _


def add(commands: Commands) -> None:
    parser = command(commands, "rule", _("Explain a rule of the inspection, or list them all."), _rule)
    parser.add_argument("code", metavar=_("CODE"), nargs="?")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _rule(chosen: argparse.Namespace) -> int:
    codes = [known_code(chosen.code)] if chosen.code else list(RULES)
    told = [explained(code) for code in codes]
    if chosen.format == "json":
        print(json.dumps([_plain(each) for each in told], ensure_ascii=False, indent=2))
    elif chosen.code:
        print("\n".join(_as_text(told[0])))
    else:
        print("\n".join(f"{each.code} {_severity(each)}: {each.title}" for each in told))
    return GOOD


def _severity(told: Explanation) -> str:
    rule = RULES[told.code]
    return f"{rule.severity.label} ({_('on trial')})" if rule.preview else rule.severity.label


def _as_text(told: Explanation) -> Iterator[str]:
    yield f"{told.code} {_severity(told)}: {told.title}"
    yield _("What it checks: {text}").format(text=told.checks)
    yield _("Why it matters: {text}").format(text=told.why)
    yield _("Example: {text}").format(text=told.example)
    yield _("Sources: {text}").format(text="; ".join(_sources(told)))


def _sources(told: Explanation) -> Iterator[str]:
    for each in told.sources:
        title = load().sources[each.source].named
        yield f"{title} ({each.part})" if each.part else title


def _plain(told: Explanation) -> dict[str, Any]:
    rule = RULES[told.code]
    return {
        "code": told.code,
        "name": told.name,
        "severity": rule.severity.name.lower(),
        "preview": rule.preview,
        "title": told.title,
        "checks": told.checks,
        "why": told.why,
        "example": told.example,
        "sources": [{"source": each.source, "part": each.part} for each in told.sources],
    }
