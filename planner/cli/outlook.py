"""roadworthy outlook: what may come of a plan, with the figures of the screen and the paper."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from planner.catalog import load
from planner.cli.files import GOOD, Commands, command, read_plan
from planner.document.views import equity as equity_view
from planner.document.views import outlook as view
from planner.document.views.blocks import as_tuple
from planner.estimates.equity import OURS, equity
from planner.estimates.returns import Outlook, outlook
from planner.language import _
from planner.plan import Plan


def add(commands: Commands) -> None:
    parser = command(commands, "outlook", _("Work out what may come of a plan."), _outlook)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _outlook(chosen: argparse.Namespace) -> int:
    plan = read_plan(chosen.file)
    print(json.dumps(facts(plan), ensure_ascii=False, indent=2) if chosen.format == "json" else text(plan))
    return GOOD


def facts(plan: Plan) -> dict[str, Any]:
    """Plain numbers; null where nobody can know."""
    found = outlook(plan, load())
    return {
        "currency": plan.business.currency,
        "months": found.months,
        "counts_own_hours": found.counts_hours,
        **{name: value and asdict(value) for name, value in _spreads(found)},
        "chance_in_percent": found.chance and asdict(found.chance),
        "pays_from_month": found.pays_from,
        "lines": [asdict(line) for line in found.lines],
        "left_if_likely": found.likely if found.net else None,
        "net_by_month": [asdict(each) for each in found.path],
        "swings": [asdict(each) for each in found.swings],
        "at_stake": {"money": found.money, "own_hours": asdict(found.hours), "in_words": found.at_stake},
        "unknown": [asdict(doubt) for doubt in found.unknown],
        "assumed": [asdict(doubt) for doubt in found.assumed],
        "equity": [{**asdict(part), "change": part.change} for part in equity(plan, load())],
        "equity_note": _(OURS),
    }


def _spreads(found: Outlook) -> tuple[tuple[str, Any], ...]:
    return ("cost", found.cost), ("gain", found.gain), ("net", found.net)


def text(plan: Plan) -> str:
    return "\n".join(line for line in (*_returns(plan), "", *_equity(plan)))


def _returns(plan: Plan) -> Iterator[str]:
    found = view.view(plan, load())
    if found.is_empty:
        yield _("Nothing is spent and nothing is expected in this plan yet.")
        return
    yield found.lead
    pair = _("{label}: {answer}")
    yield from (pair.format(label=each.label, answer=each.amount) for each in found.figures)
    yield from (pair.format(label=each.label, answer=" ".join(each.texts)) for each in found.facts)
    if found.lines.rows:
        yield from ("", found.lines.title)
        for row in (*found.lines.rows, found.lines.total):
            yield pair.format(label=" ".join(as_tuple(row[0])), answer=" ".join(as_tuple(row[1])))
    if found.swings.bars:
        yield from ("", found.swings.title, found.swings.about)
        yield from (pair.format(label=bar.label, answer=bar.text) for bar in found.swings.bars)
    for fact in found.doubts:
        yield from ("", fact.label, *(f"- {each}" for each in fact.texts))
    yield from ("", found.note)


def _equity(plan: Plan) -> Iterator[str]:
    found = equity_view.view(plan, load())
    if not found.cards:
        return
    for card in found.cards:
        yield _("{label}: {answer}").format(label=card.label, answer=card.change)
        yield from (f"- {line}" for line in card.lines)
    yield found.note
