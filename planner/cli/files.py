"""What the commands share: exit codes, and files read and written with a sentence when it fails."""

import argparse
from pathlib import Path
from typing import Any

from planner.cli import speaking
from planner.language import _
from planner.plan import Plan
from planner.store.plan_file import PlanFileError, loads

GOOD, BLOCKED, UNUSABLE = 0, 1, 2
# What argparse gives for adding a command; its own name for the type is private.
Commands = Any


class Unusable(Exception):
    """What was given cannot be used; its text is the sentence for the person."""


def command(commands: Commands, name: str, help: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help, parents=[speaking.options()])
    parser.set_defaults(run=run)
    return parser


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        sentence = _("{file} cannot be read ({reason}). Check its name and try again.")
        raise Unusable(sentence.format(file=path, reason=error.strerror)) from error


def read_plan(path: Path) -> Plan:
    try:
        return loads(read(path))
    except PlanFileError as error:
        raise Unusable(str(error)) from error


def write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> Unusable:
    sentence = _("{file} cannot be written ({reason}). Choose another place and try again.")
    return Unusable(sentence.format(file=path, reason=error.strerror))


def write_new(path: Path, data: bytes) -> None:
    """Never over a file that is there."""
    if path.exists():
        raise Unusable(_("{file} is there already and was left as it is. Choose another name.").format(file=path))
    write(path, data)
