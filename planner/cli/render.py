"""roadworthy render: a plan file as a document, or a folder of them; in any form, kind, theme and brand."""

import argparse
import sys
from datetime import date
from pathlib import Path

from planner.catalog import load
from planner.cli.files import GOOD, Commands, Unusable, command, read_plan, write
from planner.document.brand import Brand
from planner.document.forms import FORMS
from planner.document.options import FOR_OTHERS, Kind, Options, options_on
from planner.document.theme import THEMES
from planner.language import _
from planner.plan import Plan

PDF = "pdf"


def add(commands: Commands) -> None:
    parser = command(commands, "render", _("Print a plan, or all the plans of a folder."), _render)
    parser.add_argument("plan", metavar=_("PLAN"), type=Path, help=_("A plan file, or a folder of them."))
    parser.add_argument("-o", "--output", metavar=_("OUT"), type=Path, required=True, help=_("A file, or a folder."))
    add_choices(parser)


def add_choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--kind", choices=[each.value for each in Kind], default=Kind.FULL.value, help=_("What it is for.")
    )
    parser.add_argument("--theme", choices=list(THEMES), help=_("How it looks; the plan's own choice if not given."))
    parser.add_argument("--brand", metavar=_("KIT.json"), type=Path, help=_("Whose logo, colors and fonts it wears."))
    parser.add_argument("--format", choices=[PDF, *FORMS], help=_("The form; told by the name of a file if not given."))
    parser.add_argument(
        "--carry",
        action=argparse.BooleanOptionalAction,
        help=_("The PDF holds the plan, to go on from; not in a proposal."),
    )
    parser.add_argument("--archive", action="store_true", help=_("PDF/A-3a, for an archive; PDF/UA-1 as well."))


def _render(chosen: argparse.Namespace) -> int:
    if chosen.plan.is_dir():
        from planner.cli.render_many import render_many

        return render_many(chosen)
    form = chosen.format or _form_of(chosen.output)
    data, said = made(read_plan(chosen.plan), form, chosen)
    for sentence in said:
        print(sentence, file=sys.stderr)
    write(chosen.output, data)
    return GOOD


def made(plan: Plan, form: str, chosen: argparse.Namespace) -> tuple[bytes, tuple[str, ...]]:
    """The document, and what there is to say about it."""
    options = _options(plan, chosen)
    if form != PDF:
        return FORMS[form].make(plan, load(), options), ()
    # WeasyPrint is slow to import, and only the PDF needs it.
    from planner.jobs.rendering import rendered

    paper = rendered(plan, options, lambda stage: None)
    return paper.pdf, tuple(message.text for message in paper.messages)


def suffix_of(form: str) -> str:
    return f".{PDF}" if form == PDF else FORMS[form].suffix


def _form_of(path: Path) -> str:
    """Of several forms with one suffix, the first."""
    found = next((form for form in (PDF, *FORMS) if suffix_of(form) == path.suffix.lower()), None)
    if found is None:
        known = ", ".join(dict.fromkeys(suffix_of(form) for form in (PDF, *FORMS)))
        raise Unusable(
            _("{file} has to end in one of {known}, so that it is clear what to print.").format(file=path, known=known)
        )
    return found


def _options(plan: Plan, chosen: argparse.Namespace) -> Options:
    kind = Kind(chosen.kind)
    carries = kind not in FOR_OTHERS if chosen.carry is None else chosen.carry
    of_plan = options_on(plan, date.today())
    wanted = {"theme": chosen.theme, "language": getattr(chosen, "lang", "")}
    changes = {"kind": kind, "carries": carries, "archive": chosen.archive, "brand": _brand(chosen.brand)}
    return of_plan.model_copy(update=changes | {name: value for name, value in wanted.items() if value})


def _brand(path: Path | None) -> Brand:
    from planner.document.brand import BrandError
    from planner.document.brand_files import brand_from

    try:
        return brand_from(path) if path else Brand()
    except BrandError as error:
        raise Unusable(str(error)) from error
