"""roadworthy new: a plan file to begin with."""

import argparse
from pathlib import Path

from planner.cli.files import GOOD, Commands, Unusable, command, write_new
from planner.language import _
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.store.plan_file import dumps, loads


def add(commands: Commands) -> None:
    parser = command(commands, "new", _("Write a plan file to begin with."), _new)
    parser.add_argument("--example", metavar=_("NAME"), help=_("Begin with this example; an empty plan otherwise."))
    parser.add_argument("-o", "--output", metavar=_("FILE"), type=Path, required=True)


def _new(chosen: argparse.Namespace) -> int:
    plan = Plan()
    if chosen.example is not None:
        found = {path.stem: path for path in EXAMPLES.glob("*.json")}
        if chosen.example not in found:
            sentence = _("There is no example called {name}. Choose one of these: {names}.")
            raise Unusable(sentence.format(name=chosen.example, names=", ".join(sorted(found))))
        plan = loads(found[chosen.example].read_bytes())
    write_new(chosen.output, dumps(plan))
    return GOOD
