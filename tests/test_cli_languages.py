"""The command line in other languages: --lang on every command, the terminal's language without it."""

from pathlib import Path

import pikepdf
import pytest

from planner.cli import main
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.plan.paper import Paper
from planner.store.plan_file import dumps, loads

BAKERY = str(EXAMPLES / "en" / "bakery.json")


@pytest.mark.parametrize("arguments", [["check", BAKERY, "--lang", "ru"], ["--lang", "ru", "check", BAKERY]])
def test_a_command_speaks_the_language_that_is_asked_for(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    assert "план" in capsys.readouterr().out


def test_without_one_it_speaks_the_terminals(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "hu_HU.UTF-8")
    with pytest.raises(SystemExit):
        main(["render", "--help"])
    assert "nyelv" in capsys.readouterr().out


def test_what_argparse_says_is_translated_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", BAKERY, "--lang", "ru", "--zoo"])
    said = capsys.readouterr().err
    assert "usage" not in said and "error" not in said and "--zoo" in said


def test_a_language_that_nobody_speaks_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", BAKERY, "--lang", "tlh"])
    assert "tlh" in capsys.readouterr().err


def test_a_document_is_in_the_plans_language_unless_another_is_asked_for(tmp_path: Path) -> None:
    plan, out = tmp_path / "plan.json", tmp_path / "plan.pdf"
    plan.write_bytes(dumps(Plan(paper=Paper(language="hu"))))
    main(["render", str(plan), "-o", str(out), "--kind", "page"])
    assert pikepdf.open(out).Root.Lang == "hu"
    main(["render", str(plan), "-o", str(out), "--kind", "page", "--lang", "he"])
    assert pikepdf.open(out).Root.Lang == "he"


def test_a_plan_keeps_the_language_in_which_it_was_begun(tmp_path: Path) -> None:
    main(["new", "-o", str(tmp_path / "plan.json"), "--lang", "ru"])
    assert loads((tmp_path / "plan.json").read_bytes()).paper.language == "ru"


def test_examples_are_in_the_language_that_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    main(["examples", "--lang", "hu"])
    assert "Corner Crust" not in capsys.readouterr().out
