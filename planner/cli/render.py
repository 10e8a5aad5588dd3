"""roadworthy render: a plan file as PDF or web page."""

import argparse
import sys
from datetime import date
from pathlib import Path

from planner.catalog import load
from planner.cli.files import GOOD, Commands, Unusable, command, read_plan, write
from planner.language import _, current


def add(commands: Commands) -> None:
    parser = command(commands, "render", _("Print a plan as PDF or web page."), _render)
    parser.add_argument("file", metavar=_("FILE"), type=Path)
    parser.add_argument("-o", "--output", metavar=_("OUT.pdf|.html"), type=Path, required=True)


def _render(chosen: argparse.Namespace) -> int:
    # WeasyPrint is slow to import, and only this command needs it.
    from planner.document.html import page
    from planner.document.options import options_on
    from planner.document.pdf import render

    plan = read_plan(chosen.file)
    options = options_on(plan, date.today(), current())
    if chosen.output.suffix == ".html":
        write(chosen.output, page(plan, load(), options).encode())
    elif chosen.output.suffix == ".pdf":
        rendered = render(plan, load(), options)
        for message in rendered.messages:
            print(message.text, file=sys.stderr)
        write(chosen.output, rendered.pdf)
    else:
        sentence = _("{file} has to end in .pdf or .html, so that it is clear what to print.")
        raise Unusable(sentence.format(file=chosen.output))
    return GOOD
