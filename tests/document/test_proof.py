"""PDF/UA-1 and PDF/A-3a, proven by the reference validator on every kind, theme and language."""

from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice, product
from pathlib import Path

import pytest

from planner.document.options import Kind, Options
from planner.document.theme import THEMES
from planner.jobs.rendering import rendered
from planner.language import DEFAULT, languages, using
from planner.plan import Plan
from planner.store.examples import examples
from tests.document.papers import example
from tests.document.plans import full
from tests.document.proof import faults, needs_verapdf

DAY = date(2026, 3, 3)
HARD = "עוגות 🥖 漢字 <b>&amp;</b> {{ 7*7 }} " + "x" * 90


def put(folder: Path, name: str, plan: Plan, **choices: object) -> None:
    pdf = rendered(plan, Options(date=DAY, **choices), lambda stage: None).pdf  # type: ignore[arg-type]
    (folder / f"{name}.pdf").write_bytes(pdf)


def papers() -> Iterator[tuple[str, str, Kind]]:
    """English in every kind and theme; of the other languages every kind, and every theme in one kind or other."""
    yield from ((DEFAULT, theme, kind) for theme, kind in product(THEMES, Kind))
    for place, language in enumerate(languages()[1:]):
        themes = islice(cycle(THEMES), place, None)
        yield from ((language, theme, kind) for kind, theme in zip(Kind, themes, strict=False))


@pytest.mark.timeout(600)
def test_every_kind_theme_and_language_is_pdf_ua(tmp_path: Path) -> None:
    needs_verapdf()
    for language, theme, kind in papers():
        with using(language):
            plan = examples()["musician"]
        put(tmp_path, f"{language}-{theme}-{kind}", plan, theme=theme, kind=kind, language=language, carries=True)
    files = sorted(tmp_path.iterdir())
    assert len(files) == len(Kind) * (len(THEMES) + len(languages()) - 1)
    assert faults(files, "ua1") == {file.name: [] for file in files}


def test_plans_that_are_empty_or_hard_to_print_are_pdf_ua(tmp_path: Path) -> None:
    needs_verapdf()
    for kind in Kind:
        put(tmp_path, f"empty-{kind}", Plan(), kind=kind)
        put(tmp_path, f"hard-{kind}", full(lambda path, longest: HARD[:longest], entries=1), kind=kind, theme="bold")
    put(tmp_path, "archive", example("bakery"), archive=True, carries=True, kind=Kind.PACK)
    files = sorted(tmp_path.iterdir())
    assert faults(files, "ua1") == {file.name: [] for file in files}


def test_archive_is_pdf_a_as_well_and_a_fault_is_found(tmp_path: Path) -> None:
    needs_verapdf()
    put(tmp_path, "carrying", example("musician"), archive=True, carries=True, kind=Kind.PROPOSAL)
    put(tmp_path, "plain", example("musician"), archive=True, kind=Kind.PACK, theme="warm")
    put(tmp_path, "fault", example("musician"), kind=Kind.PAGE)
    found = faults(sorted(tmp_path.iterdir()), "3a")
    assert found.pop("fault.pdf") and found == {"carrying.pdf": [], "plain.pdf": []}
