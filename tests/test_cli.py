"""The command line: the same functions, no screen; exit codes that a script can trust."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.advice.answers import EXAMPLE
from planner.catalog import load
from planner.catalog.__main__ import markdown
from planner.checks import RULES, Case, accepted, check
from planner.cli import main
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.paper import Paper
from planner.plan.tools import Channel, Tools
from planner.store.plan_file import dumps, loads

BLOCKED = Plan(business=Business(name="Corner Crust"), tools=Tools(channels=(Channel(id="a", kind="instagram"),)))


@pytest.fixture
def blocked(tmp_path: Path) -> str:
    path = tmp_path / "blocked.json"
    path.write_bytes(dumps(BLOCKED))
    return str(path)


def test_examples_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examples"]) == 0
    assert "bakery: Corner Crust Bakery" in capsys.readouterr().out


def test_an_example_becomes_a_file_that_passes_inspection(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.json"
    assert main(["new", "--example", "bakery", "-o", str(path)]) == 0
    assert loads(path.read_bytes()).business.name == "Corner Crust Bakery"
    assert main(["check", str(path)]) == 0
    assert "Roadworthy" in capsys.readouterr().out


def test_a_new_plan_is_empty(tmp_path: Path) -> None:
    assert main(["new", "-o", str(tmp_path / "mine.json")]) == 0
    assert loads((tmp_path / "mine.json").read_bytes()) == Plan(paper=Paper(language="en"))


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.json"
    path.write_text("precious")
    assert main(["new", "-o", str(path)]) == 2
    assert path.read_text() == "precious"
    assert "was left as it is" in capsys.readouterr().err


def test_blocking_findings_give_one(blocked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", blocked]) == 1
    assert "Instagram has no audience." in capsys.readouterr().out


def test_findings_are_there_for_machines_too(blocked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", blocked, "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    (first,) = (each for each in said["findings"] if each["code"] == "TOOL001")
    assert (first["severity"], first["path"]) == ("blocker", "tools.channels[a].audiences")
    assert first["why"] and said["verdict"] == "not yet" and said["accepted"] == []
    assert "goal.purpose" in said["undecided"]


def test_rules_are_chosen_by_code_and_family(blocked: str, capsys: pytest.CaptureFixture[str]) -> None:
    def codes(*options: str) -> set[str]:
        main(["check", blocked, "--format", "json", *options])
        return {each["code"] for each in json.loads(capsys.readouterr().out)["findings"]}

    every = codes()
    assert codes("--select", "TOOL001") == {"TOOL001"}
    assert codes("--select", "tool") == {each for each in every if each.startswith("TOOL")}
    assert codes("--ignore", "TOOL001") == every - {"TOOL001"}
    assert codes("--select", "TOOL", "--ignore", "TOOL001,TOOL002").isdisjoint({"TOOL001", "TOOL002"})
    assert main(["check", blocked, "--ignore", "TOOL001"]) == 0
    said = capsys.readouterr().out
    assert "left out" in said and "Not roadworthy yet: 1 thing" in said
    for nothing in ([""], ["TOOL001", "--ignore", "TOOL"]):
        assert main(["check", blocked, "--select", *nothing]) == 2
    assert main(["check", blocked, "--select", "ZOO7"]) == 2
    assert "There is no rule ZOO7" in capsys.readouterr().err


def test_accepted_risks_are_listed_and_block_no_more(
    blocked: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, today = loads(Path(blocked).read_bytes()), date.today()
    case = Case(plan, load(), today)
    (found,) = (each for each in check(plan, load(), today) if each.code == "TOOL001")
    path = tmp_path / "accepted.json"
    path.write_bytes(dumps(accepted(case, found, "We watch first.", "Maya", today, today + timedelta(days=30))))
    assert main(["check", str(path)]) == 0
    said = capsys.readouterr().out
    assert "TOOL001 Accepted risk" in said and "We watch first." in said
    assert main(["check", str(path), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["accepted"][0]["accepted_by"] == "Maya"


def test_a_rule_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "fuel001"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("FUEL001 Fix first: ") and "Why it matters: " in said and "Sources: " in said
    assert main(["rule"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(RULES)
    assert main(["rule", "FUEL001", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["severity"] == "blocker"
    assert main(["rule", "FUEL999"]) == 2


@pytest.mark.parametrize("content", [b"", b"not json", b'{"roadworthy": 99, "plan": {}}', b"%PDF-1.7", b"\xff\xfe"])
@pytest.mark.parametrize("command", ["check", "render"])
def test_what_cannot_be_used_gives_two_and_one_sentence(
    tmp_path: Path, content: bytes, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(content)
    more = ["-o", str(tmp_path / "out.pdf")] if command == "render" else []
    assert main([command, str(path), *more]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert not (tmp_path / "out.pdf").exists()


def test_a_missing_file_and_an_unknown_ending_are_said(
    tmp_path: Path, blocked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nowhere.json")]) == 2
    assert "nowhere.json" in capsys.readouterr().err
    assert main(["render", blocked, "-o", str(tmp_path / "out.doc")]) == 2
    assert "one of .pdf, " in capsys.readouterr().err


def test_the_schema_describes_the_plan(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert "Business" in json.loads(capsys.readouterr().out)["$defs"]


def test_no_traceback_reaches_the_person() -> None:
    command = [sys.executable, "-m", "planner.cli", "check", "/nonexistent/plan.json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(EXAMPLE), encoding="utf-8")
    return path


def test_eight_answers_become_a_whole_plan_without_a_blocking_finding(answers: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    assert main(["draft", str(answers), "-o", str(path)]) == 0
    plan = loads(path.read_bytes())
    assert plan.tools.channels and plan.proposals.standing
    assert main(["check", str(path)]) == 0
    before = path.read_bytes()
    assert main(["draft", str(answers), "-o", str(path)]) == 2
    assert path.read_bytes() == before


def test_a_draft_explains_itself(answers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", str(answers), "--explain"]) == 0
    said = capsys.readouterr().out
    assert "Tools › Channels › 1: Map listing" in said
    assert "industries/vet" in said and "seed-A" in said
    assert main(["draft", "--example"]) == 0
    assert json.loads(capsys.readouterr().out) == EXAMPLE


@pytest.mark.parametrize("content", ["", "[1]", '{"industry": "alchemy"}', '{"hours": 3}'])
def test_answers_of_no_use_get_one_sentence(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "answers.json"
    path.write_text(content)
    assert main(["draft", str(path), "-o", str(tmp_path / "plan.json")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert main(["draft"]) == 2


def test_the_catalogue_is_shown_by_kind_and_entry_with_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalog"]) == 0
    assert "practices: 143" in capsys.readouterr().out
    assert main(["catalog", "channels"]) == 0
    assert "newsletter: Newsletter" in capsys.readouterr().out
    assert main(["catalog", "formats", "podcast-episode"]) == 0
    said = capsys.readouterr().out
    assert "3 to 14 hours a piece, likely 5" in said and "Survey of 190 podcasters, Headliner" in said
    assert main(["catalog", "formats", "podcast-episode", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["hours"]["likely"] == 5


@pytest.mark.parametrize("arguments", [["alchemy"], ["channels", "friendster"]])
def test_what_the_catalogue_does_not_hold_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalog", *arguments]) == 2
    assert "Choose one of these" in capsys.readouterr().err


def test_the_generated_page_of_the_catalogue_is_current() -> None:
    written = (Path(__file__).parent.parent / "docs" / "catalog.md").read_text(encoding="utf-8")
    assert written == markdown(load()), "Run: make docs"


def test_outlook_is_told_to_people_and_machines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.json"
    assert main(["new", "--example", "bakery", "-o", str(path)]) == 0
    capsys.readouterr()
    assert main(["outlook", str(path), "--format", "json"]) == 0
    percent = json.loads(capsys.readouterr().out)["chance_in_percent"]["percent"]
    assert main(["outlook", str(path)]) == 0
    assert f"Chance of paying for itself within 12 months: {percent}%" in capsys.readouterr().out
    assert main(["outlook", str(tmp_path / "nowhere.json")]) == 2


def test_the_calendar_is_text_json_or_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, file = str(tmp_path / "mine.json"), tmp_path / "mine.ics"
    assert main(["new", "--example", "bakery", "-o", plan]) == 0
    capsys.readouterr()
    assert main(["calendar", plan]) == 0
    assert capsys.readouterr().out.startswith("39 posts")
    assert main(["calendar", plan, "--weeks", "2", "--format", "json"]) == 0
    slots = json.loads(capsys.readouterr().out)["slots"]
    assert len(slots) == 6 and slots[0]["day"] == "2026-03-02" and slots[0]["hours"] == 0.25
    assert main(["calendar", plan, "-o", str(file)]) == 0 and file.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert main(["calendar", plan, "-o", str(file)]) == 2
    assert main(["calendar", plan, "-o", str(tmp_path / "mine.doc")]) == 2
