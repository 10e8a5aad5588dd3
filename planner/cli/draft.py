"""roadworthy draft: from the eight answers in a file to a whole plan, with the reasons if they are asked for."""

import argparse
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from planner.advice import Advice, Reason, advise, drafted
from planner.advice.answers import EXAMPLE, Answers, AnswersError, planted, read
from planner.catalog import Catalog, load
from planner.cli.files import GOOD, Commands, Unusable, command, write_new
from planner.cli.files import read as read_file
from planner.language import _
from planner.plan import Plan
from planner.plan.options import told
from planner.plan.places import titled
from planner.store.plan_file import dumps


def add(commands: Commands) -> None:
    parser = command(commands, "draft", _("Draft a whole plan from eight answers."), _draft)
    parser.add_argument("file", metavar=_("ANSWERS.json"), type=Path, nargs="?")
    parser.add_argument("-o", "--output", metavar=_("PLAN.json"), type=Path)
    parser.add_argument("--explain", action="store_true", help=_("Print each proposal with its reason."))
    parser.add_argument("--example", action="store_true", help=_("Print answers to begin with."))


def _draft(chosen: argparse.Namespace) -> int:
    if chosen.example:
        print(json.dumps(EXAMPLE, ensure_ascii=False, indent=2))
        return GOOD
    if chosen.file is None or not (chosen.output or chosen.explain):
        raise Unusable(
            _("Say which answers to draft from, and with -o where to write the plan; --explain prints the reasons.")
        )
    catalog = load()
    plan = planted(_answers(chosen.file, catalog), catalog, date.today()) if chosen.file else Plan()
    full = drafted(plan, catalog)
    if chosen.output:
        write_new(chosen.output, dumps(full))
    if chosen.explain:
        print("\n".join(_explained(full, advise(full, catalog), catalog)))
    return GOOD


def _answers(path: Path, catalog: Catalog) -> Answers:
    try:
        return read(json.loads(read_file(path)), catalog)
    except AnswersError as error:
        raise Unusable(str(error)) from error
    except ValueError as error:
        sentence = _("{file} is not JSON. `roadworthy draft --example` prints answers to begin with.")
        raise Unusable(sentence.format(file=path)) from error


def _explained(plan: Plan, advice: Advice, catalog: Catalog) -> Iterator[str]:
    yield from (f"! {note.text}" for note in advice.notes)
    for path, reason in advice.reasons.items():
        yield f"\n{titled(plan, path)}: {told(plan, catalog, path)}"
        yield f"  {reason.text}"
        rests = _rests_on(reason, catalog)
        if rests:
            yield f"  {rests}"


def _rests_on(reason: Reason, catalog: Catalog) -> str:
    entries = [f"{kind}/{id}" for kind, id in reason.entries]
    return "[" + "; ".join([*reason.answers, *entries, *reason.sources(catalog)]) + "]"
