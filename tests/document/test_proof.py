"""PDF/UA-1 and PDF/A-3a, proven by the reference validator on every kind, theme and language."""

from datetime import date
from pathlib import Path

from planner.document.options import Kind, Options
from planner.document.theme import THEMES
from planner.jobs.rendering import rendered
from planner.language import languages
from planner.plan import Plan
from tests.document.papers import example
from tests.document.plans import full
from tests.document.proof import faults, needs_verapdf

DAY = date(2026, 3, 3)
HARD = "עוגות 🥖 漢字 <b>&amp;</b> {{ 7*7 }} " + "x" * 90


def put(folder: Path, name: str, plan: Plan, **choices: object) -> None:
    pdf = rendered(plan, Options(date=DAY, **choices), lambda stage: None).pdf  # type: ignore[arg-type]
    (folder / f"{name}.pdf").write_bytes(pdf)


def every_document(folder: Path) -> None:
    for theme in THEMES:
        for kind in Kind:
            for language in languages():
                name = f"{theme}-{kind}-{language}"
                put(folder, name, example("musician"), theme=theme, kind=kind, language=language, carries=True)
    for kind in Kind:
        put(folder, f"empty-{kind}", Plan(), kind=kind)
        put(folder, f"hard-{kind}", full(lambda path, longest: HARD[:longest], entries=1), kind=kind, theme="bold")
    put(folder, "archive", example("bakery"), archive=True, carries=True, kind=Kind.PACK)


def test_every_kind_theme_and_language_is_pdf_ua(tmp_path: Path) -> None:
    needs_verapdf()
    every_document(tmp_path)
    files = sorted(tmp_path.iterdir())
    assert len(files) == len(THEMES) * len(Kind) * len(languages()) + 2 * len(Kind) + 1
    assert faults(files, "ua1") == {file.name: [] for file in files}


def test_archive_is_pdf_a_as_well_and_a_fault_is_found(tmp_path: Path) -> None:
    needs_verapdf()
    put(tmp_path, "carrying", example("musician"), archive=True, carries=True, kind=Kind.PROPOSAL)
    put(tmp_path, "plain", example("musician"), archive=True, kind=Kind.PACK, theme="warm")
    put(tmp_path, "fault", example("musician"), kind=Kind.PAGE)
    found = faults(sorted(tmp_path.iterdir()), "3a")
    assert found.pop("fault.pdf") and found == {"carrying.pdf": [], "plain.pdf": []}
