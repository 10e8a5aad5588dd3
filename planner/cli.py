"""The same without a screen: roadworthy start, examples, new, check, render, schema.

Exit codes: 0 good; 1 blocking findings; 2 the input cannot be used, with one sentence on stderr.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from planner import __version__
from planner.catalog import load
from planner.checks import Finding, Severity, check
from planner.language import _, ngettext
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.store.plan_file import PlanFileError, dumps, loads, schema

GOOD, BLOCKED, UNUSABLE = 0, 1, 2


class Unusable(Exception):
    """What was given cannot be used; its text is the sentence for the person."""


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except (Unusable, PlanFileError) as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough.
        sys.stderr.close()
        return GOOD
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("roadworthy", description=_("Plans that have passed inspection."))
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar=_("COMMAND"))

    start = commands.add_parser("start", help=_("Open the wizard in the browser."))
    start.add_argument("--address", default="127.0.0.1", help=_("Where to listen; this computer only by default."))
    start.add_argument("--port", type=int, default=8501)
    start.add_argument("--no-browser", action="store_true", help=_("Do not open the browser."))
    start.set_defaults(run=_start)

    examples = commands.add_parser("examples", help=_("List the example plans."))
    examples.set_defaults(run=_examples)

    new = commands.add_parser("new", help=_("Write a plan file to begin with."))
    new.add_argument("--example", metavar=_("NAME"), help=_("Begin with this example; an empty plan otherwise."))
    new.add_argument("-o", "--output", metavar=_("FILE"), type=Path, required=True)
    new.set_defaults(run=_new)

    check_ = commands.add_parser("check", help=_("Inspect a plan."))
    check_.add_argument("file", metavar=_("FILE"), type=Path)
    check_.add_argument("--format", choices=("text", "json"), default="text")
    check_.set_defaults(run=_check)

    render = commands.add_parser("render", help=_("Print a plan as PDF or web page."))
    render.add_argument("file", metavar=_("FILE"), type=Path)
    render.add_argument("-o", "--output", metavar=_("OUT.pdf|.html"), type=Path, required=True)
    render.set_defaults(run=_render)

    schema_ = commands.add_parser("schema", help=_("Print the JSON Schema of a plan file."))
    schema_.set_defaults(run=_schema)
    return parser


def _start(chosen: argparse.Namespace) -> int:
    # The web server is slow to import, and only this command needs it.
    from planner.wizard.listener import CannotListen
    from planner.wizard.server import start

    try:
        start(address=chosen.address, port=chosen.port, open_browser=not chosen.no_browser)
    except CannotListen as error:
        raise Unusable(str(error)) from error
    return GOOD


def _examples(chosen: argparse.Namespace) -> int:
    for path in sorted(EXAMPLES.glob("*.json")):
        print(f"{path.stem}: {loads(path.read_bytes()).business.name}")
    return GOOD


def _new(chosen: argparse.Namespace) -> int:
    plan = Plan()
    if chosen.example is not None:
        found = {path.stem: path for path in EXAMPLES.glob("*.json")}
        if chosen.example not in found:
            sentence = _("There is no example called {name}. Choose one of these: {names}.")
            raise Unusable(sentence.format(name=chosen.example, names=", ".join(sorted(found))))
        plan = loads(found[chosen.example].read_bytes())
    if chosen.output.exists():
        raise Unusable(
            _("{file} is there already and was left as it is. Choose another name.").format(file=chosen.output)
        )
    _write(chosen.output, dumps(plan))
    return GOOD


def _check(chosen: argparse.Namespace) -> int:
    plan = _plan(chosen.file)
    findings = check(plan, load(), plan.spoken_on(date.today()))
    print(_as_json(findings) if chosen.format == "json" else _as_text(findings))
    return BLOCKED if any(each.severity is Severity.BLOCKER for each in findings) else GOOD


def _as_json(findings: tuple[Finding, ...]) -> str:
    rows = [{**asdict(each), "severity": each.severity.name.lower()} for each in findings]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _as_text(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return _("Roadworthy: nothing in this plan contradicts anything else.")
    notes = [f"{each.code} {each.severity.label}: {each.title}\n  {each.message} {each.remedy}" for each in findings]
    count = ngettext("{count} note", "{count} notes", len(findings)).format(count=len(findings))
    return "\n".join([*notes, count])


def _render(chosen: argparse.Namespace) -> int:
    # WeasyPrint is slow to import, and only this command needs it.
    from planner.document.html import page
    from planner.document.options import Options
    from planner.document.pdf import render

    plan = _plan(chosen.file)
    options = Options(date=plan.spoken_on(date.today()))
    if chosen.output.suffix == ".html":
        _write(chosen.output, page(plan, load(), options).encode())
    elif chosen.output.suffix == ".pdf":
        rendered = render(plan, load(), options)
        for message in rendered.messages:
            print(message.text, file=sys.stderr)
        _write(chosen.output, rendered.pdf)
    else:
        raise Unusable(
            _("{file} has to end in .pdf or .html, so that it is clear what to print.").format(file=chosen.output)
        )
    return GOOD


def _schema(chosen: argparse.Namespace) -> int:
    print(json.dumps(schema(), ensure_ascii=False, indent=2))
    return GOOD


def _plan(path: Path) -> Plan:
    try:
        return loads(path.read_bytes())
    except OSError as error:
        sentence = _("{file} cannot be read ({reason}). Check its name and try again.")
        raise Unusable(sentence.format(file=path, reason=error.strerror)) from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        sentence = _("{file} cannot be written ({reason}). Choose another place and try again.")
        raise Unusable(sentence.format(file=path, reason=error.strerror)) from error


def run() -> None:
    sys.exit(main())


if __name__ == "__main__":
    run()
