"""roadworthy render on a folder: all its plans, as many at a time as this computer has cores."""

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from planner.cli.files import GOOD, UNUSABLE, Unusable, read_plan, unwritable, write
from planner.cli.render import PDF, made, suffix_of
from planner.language import _, current, ngettext, number, using

SUFFIXES = (".json", ".pdf")


def render_many(chosen: argparse.Namespace) -> int:
    """A plan that cannot be printed is told, and the others are printed all the same."""
    files = _plans(chosen.plan)
    _make_folder(chosen.output)
    failed = 0
    for place, (file, trouble) in enumerate(_done(files, chosen), start=1):
        failed += bool(trouble)
        line = _("{place} of {count}: {file}").format(place=number(place), count=number(len(files)), file=file.name)
        print(line if not trouble else f"{line}: {trouble}", file=sys.stderr, flush=True)
    if failed:
        words = ngettext("{count} plan was not printed.", "{count} plans were not printed.", failed)
        print(words.format(count=number(failed)), file=sys.stderr)
    return UNUSABLE if failed else GOOD


def _plans(folder: Path) -> list[Path]:
    files = sorted(each for each in folder.iterdir() if each.suffix.lower() in SUFFIXES and each.is_file())
    if not files:
        raise Unusable(_("{folder} holds no plan files (.json or .pdf).").format(folder=folder))
    twice = sorted({each.stem for each in files if sum(other.stem == each.stem for other in files) > 1})
    if twice:
        raise Unusable(
            _("{folder} holds two plans called {name}. Give one another name.").format(folder=folder, name=twice[0])
        )
    return files


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error


def _done(files: list[Path], chosen: argparse.Namespace) -> Iterator[tuple[Path, str]]:
    """Each file as it is finished, with what went wrong, if anything."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        works = {pool.submit(_print, file, chosen, current()): file for file in files}
        for work in as_completed(works):
            yield works[work], work.result()


def _print(file: Path, chosen: argparse.Namespace, language: str) -> str:
    form = chosen.format or PDF
    try:
        with using(language):
            data, _said = made(read_plan(file), form, chosen)
            write(chosen.output / f"{file.stem}{suffix_of(form)}", data)
    except Unusable as error:
        return str(error)
    return ""
