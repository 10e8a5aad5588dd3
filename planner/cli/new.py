"""roadworthy new: a plan file to begin with."""

import argparse
from pathlib import Path

from planner.cli.files import GOOD, Commands, Unusable, command, write_new
from planner.language import _, current
from planner.plan import Plan
from planner.plan.paper import Paper
from planner.store.examples import examples
from planner.store.plan_file import dumps


def add(commands: Commands) -> None:
    parser = command(commands, "new", _("Write a plan file to begin with."), _new)
    parser.add_argument("--example", metavar=_("NAME"), help=_("Begin with this example; an empty plan otherwise."))
    parser.add_argument("-o", "--output", metavar=_("FILE"), type=Path, required=True)


def _new(chosen: argparse.Namespace) -> int:
    plan = Plan(paper=Paper(language=current()))
    if chosen.example is not None:
        found = examples()
        if chosen.example not in found:
            sentence = _("There is no example called {name}. Choose one of these: {names}.")
            raise Unusable(sentence.format(name=chosen.example, names=", ".join(sorted(found))))
        plan = found[chosen.example]
    write_new(chosen.output, dumps(plan))
    return GOOD
