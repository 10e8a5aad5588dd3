"""PDF/UA-1 and PDF/A-3a, proven by the reference validator on every kind, theme and language."""

from datetime import date
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("theme", THEMES)
def test_every_kind_theme_and_language_is_pdf_ua(theme: str, tmp_path: Path) -> None:
    needs_verapdf()
    for kind in Kind:
        for language in languages():
            put(tmp_path, f"{kind}-{language}", example(), theme=theme, kind=kind, language=language, carries=True)
    files = sorted(tmp_path.iterdir())
    assert len(files) == len(Kind) * len(languages())
    assert faults(files, "ua1") == {file.name: [] for file in files}


def test_empty_and_difficult_plans_are_pdf_ua(tmp_path: Path) -> None:
    needs_verapdf()
    for kind in Kind:
        put(tmp_path, f"empty-{kind}", Plan(), kind=kind)
        put(tmp_path, f"hard-{kind}", full(lambda path, longest: HARD[:longest], entries=2), kind=kind)
    files = sorted(tmp_path.iterdir())
    assert faults(files, "ua1") == {file.name: [] for file in files}


def test_archive_is_pdf_a_and_pdf_ua_at_once(tmp_path: Path) -> None:
    needs_verapdf()
    put(tmp_path, "carrying", example("musician"), archive=True, carries=True)
    put(tmp_path, "plain", example("musician"), archive=True, kind=Kind.PAGE)
    files = sorted(tmp_path.iterdir())
    assert [faults(files, flavour) for flavour in ("3a", "ua1")] == [{file.name: [] for file in files}] * 2


def test_a_fault_is_found(tmp_path: Path) -> None:
    needs_verapdf()
    put(tmp_path, "plain", Plan(), kind=Kind.PAGE)
    assert faults([tmp_path / "plain.pdf"], "3a")["plain.pdf"]
