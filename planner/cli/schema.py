"""roadworthy schema: the JSON Schema of a plan file, or of the answers that a draft is made from."""

import argparse
import json

from planner.advice.answers import Answers
from planner.cli.files import GOOD, Commands, command
from planner.language import _
from planner.store.plan_file import schema


def add(commands: Commands) -> None:
    parser = command(commands, "schema", _("Print the JSON Schema of a plan file."), _schema)
    parser.add_argument("--answers", action="store_true", help=_("That of the eight answers instead."))


def _schema(chosen: argparse.Namespace) -> int:
    found = Answers.model_json_schema() if chosen.answers else schema()
    print(json.dumps(found, ensure_ascii=False, indent=2))
    return GOOD
