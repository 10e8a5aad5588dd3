"""roadworthy examples: the example plans by their names."""

import argparse

from planner.cli.files import GOOD, Commands, command
from planner.language import _
from planner.store.examples import examples


def add(commands: Commands) -> None:
    command(commands, "examples", _("List the example plans."), _examples)


def _examples(chosen: argparse.Namespace) -> int:
    for name, plan in examples().items():
        print(f"{name}: {plan.business.name}")
    return GOOD
