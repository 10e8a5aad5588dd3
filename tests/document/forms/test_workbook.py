"""The workbook: LibreOffice works out the same as we have written beside each formula, and nothing typed is one."""

import io
import re
from datetime import date
from functools import cache
from html import unescape
from zipfile import ZipFile

import pytest

from planner.catalog import load
from planner.document.forms import FORMS
from planner.document.forms.workbook.book import workbook
from planner.document.forms.workbook.targets import states
from planner.plan import Plan
from planner.plan.team import Duty, Team
from tests.document.forms.office import EVERY_SHEET, converted, table, text_of
from tests.document.forms.plans import FULL, NASTY
from tests.document.forms.test_word import made as document
from tests.document.papers import OPTIONS, example

ON = OPTIONS.model_copy(update={"date": date(2026, 3, 2)})
# Of the example: ahead, behind, not read off yet, reached; the last month is a later one than the first gap.
ACTUALS = {"orders": (13, 15, None, 18), "named": (3, 3.5), "know": (None, 200)}
CELL = re.compile(r'<c r="([A-Z]+)(\d+)"[^>]*?(?: t="(\w+)")?><f>(.*?)</f><v>(.*?)</v></c>')


@cache
def made(name: str) -> bytes:
    plan = {"bakery": example(), "nasty": NASTY, "full": FULL, "empty": Plan()}[name]
    return workbook(plan, load(), ON, ACTUALS if name == "bakery" else {})


def parts(content: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def forgetful(content: bytes) -> bytes:
    """The same workbook with zero beside each formula, so that only who works it out knows."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as read, ZipFile(out, "w") as written:
        for name in read.namelist():
            text = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1<v>0</v>", read.read(name))
            written.writestr(name, re.sub(rb' t="str"(><f>)', rb"\1", text))
    return out.getvalue()


def sheets(content: bytes) -> dict[str, str]:
    """The XML of each sheet, by its name."""
    all_parts = parts(content)
    names = re.findall(r'<sheet name="([^"]+)"', all_parts["xl/workbook.xml"])
    return {name: all_parts[f"xl/worksheets/sheet{at}.xml"] for at, name in enumerate(names, start=1)}


def place(letters: str) -> int:
    found = 0
    for letter in letters:
        found = 26 * found + ord(letter) - 64
    return found - 1


def is_same(said: str, worked_out: str) -> bool:
    if worked_out.endswith("%"):
        worked_out = str(float(worked_out[:-1]) / 100)
    if re.fullmatch(r"\d\d/\d\d/\d{4}", worked_out):
        month, day, year = map(int, worked_out.split("/"))
        worked_out = str((date(year, month, day) - date(1899, 12, 30)).days)
    try:
        return float(said) == pytest.approx(float(worked_out), abs=1e-9)
    except ValueError:
        return unescape(said) == worked_out


def test_libreoffice_works_out_the_same_and_finds_no_fault() -> None:
    names = ("bakery", "nasty", "empty")
    found = converted({f"{name}.xlsx": forgetful(made(name)) for name in names}, EVERY_SHEET)
    checked = 0
    for name in names:
        for sheet, xml in sheets(made(name)).items():
            lines = table(found[f"{name}-{sheet}.csv"])
            assert not any(re.match(r"Err:|#[A-Z]+[!?/]", cell) for line in lines for cell in line)
            for letters, row, _kind, formula, said in CELL.findall(xml):
                worked_out = lines[int(row) - 1][place(letters)]
                assert is_same(said, worked_out), (name, sheet, letters + row, formula, said, worked_out)
                checked += 1
    assert checked > 150


def test_each_state_is_told_by_a_sign_and_words() -> None:
    said, targets = states(), sheets(made("bakery"))["Targets"]
    shown = [value for letters, _row, _kind, _formula, value in CELL.findall(targets) if letters == "M"]
    assert shown[:4] == [said.on_track, said.behind, said.unknown, said.reached]
    assert 'type="iconSet"' in targets and 'iconSet="3Arrows"' in targets
    assert len({words[0] for words in vars(said).values()}) == 5


def test_what_people_typed_is_text_and_no_formula() -> None:
    strings = unescape(parts(made("nasty"))["xl/sharedStrings.xml"])
    assert all(each in strings for each in ("=SUM(A1)", "=cmd", "@Maya", "=bake", "=2+2", "=1+1 <script>"))
    formulas = [formula for xml in sheets(made("nasty")).values() for *_cell, formula, _said in CELL.findall(xml)]
    assert formulas and not any(word in formula for formula in formulas for word in ("cmd", "bake", "HYPERLINK", "2+2"))


def test_sheets_can_be_worked_in() -> None:
    found = sheets(made("bakery"))
    assert list(found) == ["Targets", "Lines", "Charts", "Calendar", "Budget", "Duties", "Hours"]
    for name in ("Targets", "Calendar", "Budget", "Duties", "Hours"):
        assert "<pane " in found[name] and 'orientation="landscape"' in found[name] and "fitToHeight" in found[name]
    assert '"R,A,R/A,C,I"' in found["Duties"] and '"Planned,Drafted,Approved,Published,Dropped"' in found["Calendar"]
    names = re.findall(r'<definedName name="(\w+)"', parts(made("bakery"))["xl/workbook.xml"])
    assert {"Targets", "Actuals", "Months", "Calendar", "Budget", "Duties", "Hours"} <= set(names)
    charts = [xml for name, xml in parts(made("bakery")).items() if name.startswith("xl/charts/chart")]
    assert len(charts) == 5 and all("'Lines'!" in xml or "Lines!" in xml for xml in charts)


def test_one_row_of_the_grid_can_hold_two_letters() -> None:
    lines = sheets(made("nasty"))["Duties"]
    strings = words_of(made("nasty"))
    first = [strings[int(at)] for at in re.findall(r'<c r="[A-Z]+5"[^>]*t="s"><v>(\d+)</v>', lines)]
    head = [strings[int(at)] for at in re.findall(r'<c r="[A-Z]+4"[^>]*t="s"><v>(\d+)</v>', lines)]
    assert dict(zip(head, first, strict=True)) == {"Task": "=bake", "@Maya": "R", "Tom": "R/A", "Nina": "I", "Ola": "I"}


def test_libreoffice_prints_every_form_that_it_reads() -> None:
    files = {f"{name}-book.xlsx": made(name) for name in ("bakery", "full")}
    files |= {f"{name}-word.docx": document(name) for name in ("bakery", "empty")}
    printed = {name: text_of(pdf) for name, pdf in converted(files, "pdf").items()}
    assert "Page 2 of " in printed["bakery-word.pdf"] and printed["empty-word.pdf"].count("Not decided yet") >= 10
    assert "On track" in printed["bakery-book.pdf"] and len(printed["full-book.pdf"]) > 1000


def alignments(content: bytes) -> dict[str, str]:
    """How the words of all sheets are laid, by the words."""
    of, strings = parts(content), words_of(content)
    formats = re.findall(r"<xf .*?(?:/>|</xf>)", of["xl/styles.xml"].partition("<cellXfs")[2], re.DOTALL)
    cells = re.findall(r'<c r="[A-Z]+\d+" s="(\d+)" t="s"><v>(\d+)</v>', "".join(sheets(content).values()))
    return {strings[int(words)]: formats[int(style)] for style, words in cells}


def words_of(content: bytes) -> list[str]:
    return re.findall(r"<si><t[^>]*>(.*?)</t></si>", parts(content)["xl/sharedStrings.xml"], re.DOTALL)


def in_language(language: str, plan: Plan) -> bytes:
    return FORMS["xlsx"].make(plan, load(), ON.model_copy(update={"language": language}))


def test_words_of_a_hebrew_workbook_are_laid_from_right_to_left_and_latin_ones_are_not() -> None:
    tasks = ("UGC: פוסטים שמתייגים @align", "Post (IG)!")
    plan = Plan(team=Team(duties=tuple(Duty(id=f"d{at}", task=task) for at, task in enumerate(tasks))))
    found = alignments(in_language("he", plan))
    assert [bool(re.search(r'readingOrder="2"', found[task])) for task in tasks] == [True, False]
    assert 'readingOrder="1"' in found[tasks[1]] and 'horizontal="right"' in found[tasks[1]]
    assert "readingOrder" not in parts(made("full"))["xl/styles.xml"]


@pytest.mark.parametrize(("language", "known_as"), [("he", "40D"), ("ru", "419"), ("hu", "40E"), ("en", "409")])
def test_months_have_their_names_in_the_language_of_the_workbook(language: str, known_as: str) -> None:
    of = parts(in_language(language, example()))
    assert f'formatCode="[$-{known_as}]mmm yyyy"' in of["xl/styles.xml"]
    assert f'formatCode="[$-{known_as}]mmm"' in of["xl/charts/chart1.xml"]
