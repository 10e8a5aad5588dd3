"""roadworthy examples: the example plans by their names."""

import argparse

from planner.cli.files import GOOD, Commands, command
from planner.language import _
from planner.paths import EXAMPLES
from planner.store.plan_file import loads


def add(commands: Commands) -> None:
    command(commands, "examples", _("List the example plans."), _examples)


def _examples(chosen: argparse.Namespace) -> int:
    for path in sorted(EXAMPLES.glob("*.json")):
        print(f"{path.stem}: {loads(path.read_bytes()).business.name}")
    return GOOD
