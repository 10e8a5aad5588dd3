"""roadworthy render and extract: every form, kind, theme and brand; one plan or a folder; and the plan back again."""

from pathlib import Path

import pypdfium2
import pytest

from planner.cli import main
from planner.document.forms import FORMS
from planner.document.options import Kind
from planner.document.theme import THEMES
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.paper import Paper, Remark
from planner.store.plan_file import dumps, loads

SMALL = Plan(
    business=Business(name="Corner Crust"),
    paper=Paper(remarks=(Remark(id="goal", words="We asked.", private="Between us."),)),
)


@pytest.fixture
def small(tmp_path: Path) -> str:
    path = tmp_path / "small.json"
    path.write_bytes(dumps(SMALL))
    return str(path)


def texts(path: Path) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path.read_bytes())]


def test_same_pdf_twice(tmp_path: Path, small: str) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert main(["render", small, "-o", str(tmp_path / name), "--kind", "page"]) == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_written_by_its_name(form: str, tmp_path: Path, small: str) -> None:
    path = tmp_path / f"out{FORMS[form].suffix}"
    assert main(["render", small, "-o", str(path), "--format", form]) == 0
    assert path.read_bytes()


@pytest.mark.parametrize("suffix", [".html", ".docx", ".md"])
def test_form_is_told_by_the_ending_and_holds_the_plan(suffix: str, tmp_path: Path, small: str) -> None:
    path = tmp_path / f"out{suffix}"
    assert main(["render", small, "-o", str(path)]) == 0
    data = path.read_bytes()
    if suffix != ".docx":
        assert b"Corner Crust" in data and b"Between us" not in data


def test_kinds_and_themes_differ(tmp_path: Path, small: str) -> None:
    made = set()
    for place, (kind, theme) in enumerate(
        [*((kind.value, "sober") for kind in Kind), *(("page", it) for it in THEMES)]
    ):
        path = tmp_path / f"{place}.pdf"
        assert main(["render", small, "-o", str(path), "--kind", kind, "--theme", theme]) == 0
        made.add(path.read_bytes())
    assert len(made) == len(Kind) + len(THEMES) - 1


def test_brand_is_worn_and_a_broken_kit_gets_its_sentence(
    tmp_path: Path, small: str, capsys: pytest.CaptureFixture[str]
) -> None:
    kit, out = tmp_path / "kit.json", tmp_path / "out.pdf"
    kit.write_text('{"name": "Reed & Co", "accent": "#7a1fa2", "confidential": "For Corner Crust only"}')
    assert main(["render", small, "-o", str(out), "--brand", str(kit)]) == 0
    assert all("For Corner Crust only" in text for text in texts(out)[1:])
    kit.write_text('{"name": ')
    assert main(["render", small, "-o", str(out), "--brand", str(kit)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(("kind", "flags", "carries"), [
    ("page", [], True), ("proposal", [], False), ("page", ["--no-carry"], False), ("proposal", ["--carry"], True),
])  # fmt: skip
def test_own_copy_carries_its_plan_and_extract_takes_it_out(
    kind: str, flags: list[str], carries: bool, tmp_path: Path, small: str
) -> None:
    pdf, out = tmp_path / "out.pdf", tmp_path / "plan.json"
    assert main(["render", small, "-o", str(pdf), "--kind", kind, *flags]) == 0
    assert main(["extract", str(pdf), "-o", str(out)]) == (0 if carries else 2)
    assert not carries or loads(out.read_bytes()) == SMALL.for_others


def test_extract_writes_over_nothing(tmp_path: Path, small: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", small, "-o", small]) == 2
    assert loads(Path(small).read_bytes()) == SMALL


def test_folder_is_printed_with_progress_and_one_bad_plan_stops_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    plans, out = tmp_path / "plans", tmp_path / "new" / "out"
    plans.mkdir()
    for name in ("bakery", "musician"):
        (plans / f"{name}.json").write_bytes((EXAMPLES / "en" / f"{name}.json").read_bytes())
    (plans / "broken.json").write_text("{")
    assert main(["render", str(plans), "-o", str(out), "--kind", "page"]) == 2
    said = capfd.readouterr().err
    assert "3 of 3" in said and "broken.json: This file is broken" in said and "1 plan was not printed" in said
    assert sorted(path.name for path in out.iterdir()) == ["bakery.pdf", "musician.pdf"]


def test_empty_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(tmp_path), "-o", str(tmp_path / "out")]) == 2
    assert "holds no plan files" in capsys.readouterr().err
