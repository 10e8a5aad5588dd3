"""roadworthy extract: the plan out of a document that carries it."""

import argparse
from pathlib import Path

from planner.cli.files import GOOD, Commands, command, read_plan, write_new
from planner.language import _
from planner.store.plan_file import dumps


def add(commands: Commands) -> None:
    parser = command(commands, "extract", _("Take the plan out of a document that carries it."), _extract)
    parser.add_argument("file", metavar=_("FILE.pdf"), type=Path)
    parser.add_argument("-o", "--output", metavar=_("PLAN.json"), type=Path, required=True)


def _extract(chosen: argparse.Namespace) -> int:
    write_new(chosen.output, dumps(read_plan(chosen.file)))
    return GOOD
