"""The same without a screen: `roadworthy COMMAND`, with the commands below.

Exit codes: 0 good; 1 blocking findings; 2 the input cannot be used, with one sentence on stderr. A command is a file:
`add` describes it to argparse, and what it sets as `run` does it.
"""

import argparse
import sys
from collections.abc import Sequence

from planner import __version__
from planner.cli import (
    calendar,
    catalog,
    check,
    draft,
    examples,
    extract,
    fuel,
    mix,
    new,
    outlook,
    render,
    rule,
    schema,
    speaking,
    start,
)
from planner.cli.files import GOOD, UNUSABLE, Unusable
from planner.language import _, using

COMMANDS = (start, examples, new, draft, check, rule, fuel, mix, calendar, outlook, render, extract, catalog, schema)


def main(arguments: Sequence[str] | None = None) -> int:
    with using(speaking.wanted(arguments)):
        return _done(arguments)


def _done(arguments: Sequence[str] | None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except Unusable as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough.
        sys.stderr.close()
        return GOOD
    return code


def _parser() -> argparse.ArgumentParser:
    about = _("Plans that have passed inspection.")
    parser = argparse.ArgumentParser("roadworthy", description=about, parents=[speaking.options()])
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar=_("COMMAND"))
    for command in COMMANDS:
        command.add(commands)
    return parser


def run() -> None:
    sys.exit(main())
