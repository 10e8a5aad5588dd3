"""The Word document: complete, in real styles, and whole after LibreOffice has read and written it twice."""

import io
import re
from functools import cache
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn

from planner.catalog import load
from planner.document.brand import Brand
from planner.document.forms import FORMS
from planner.document.forms.word.xml import text
from planner.document.options import Options
from planner.language import using
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.tools import Channel, Tools
from tests.document.forms.office import converted
from tests.document.forms.plans import FULL, NASTY, answers
from tests.document.papers import OPTIONS, example, squeezed

HEBREW = Options(date=OPTIONS.date, language="he")
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f6"
    "17385500000000 49454e44ae426082".replace(" ", "")
)


@cache
def made(name: str) -> bytes:
    plans = {
        "full": (FULL, OPTIONS),
        "bakery": (example(), OPTIONS),
        "hebrew": (NASTY, HEBREW),
        "empty": (Plan(), OPTIONS),
    }
    plan, options = plans[name]
    return FORMS["docx"].make(plan, load(), options)


def opened(content: bytes) -> Any:
    return Document(io.BytesIO(content))


def headings(document: Any) -> list[tuple[int, str]]:
    named = ((each.style.name, each.text) for each in document.paragraphs)
    return [(int(style[-1]), text) for style, text in named if style.startswith("Heading ")]


def words(document: Any) -> str:
    return squeezed("".join(each.text or "" for each in document.element.body.iter(qn("w:t"))))


def test_every_answer_of_a_full_plan_is_in_it() -> None:
    text, said = words(opened(made("full"))), answers(FULL)
    assert len(said) > 150
    assert [path for path, each in said if squeezed(each) not in text] == []


def test_headings_are_in_order_and_stand_in_the_contents_already() -> None:
    document = opened(made("bakery"))
    levels = [level for level, _text in headings(document)]
    assert levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))
    listed = [each.text for each in document.paragraphs if each.style.name.startswith("toc ")]
    assert listed == [text for level, text in headings(document) if level < 3]
    codes = [each.text.strip() for each in document.element.iter(qn("w:instrText"))]
    assert codes[0].startswith('TOC \\o "1-2"') and document.element.find(".//" + qn("w:fldChar")).get(qn("w:dirty"))


def test_tables_repeat_their_heads_keep_their_rows_whole_and_have_captions() -> None:
    document = opened(made("bakery"))
    heads = [table.rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None for table in document.tables]
    rows = list(document.element.body.iter(qn("w:tr")))
    assert sum(heads) > 20 and len(rows) > 200 and all(row.find(".//" + qn("w:cantSplit")) is not None for row in rows)
    captions = [each.text for each in document.paragraphs if each.style.name == "Caption"]
    assert captions[0].startswith("Table 1: ") and captions[-1].startswith(f"Table {len(captions)}: ")
    assert not any(re.match(r"Table \d+: (\d+|[A-Z]) ", each) for each in captions)
    for table in document.tables:
        grid = [int(each.get(qn("w:w"))) for each in table._tbl.tblGrid]
        assert abs(sum(grid) - 9411) < 12 and len(set(grid)) <= len(grid)


def test_an_objective_stands_beside_each_of_its_measures() -> None:
    objective = next(each for each in example().goal.objectives if len(each.key_results) > 1)
    rows = [[each.text for each in row.cells] for table in opened(made("bakery")).tables for row in table.rows]
    beside = {row[1].partition("\n")[0]: row[0] for row in rows if len(row) == 3 and row[0] == objective.statement}
    assert {each.metric for each in objective.key_results} <= set(beside)


def test_foot_head_language_and_properties() -> None:
    document = opened(made("bakery"))
    section, said = document.sections[0], document.core_properties
    codes = [each.text.strip() for each in section.footer._element.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"] and section.header.paragraphs[0].text.startswith("Corner Crust Bakery\t")
    assert said.title == "Corner Crust Bakery: Social media strategy" and said.language == "en-US"
    assert said.created.date() == said.modified.date() == OPTIONS.date and said.comments == ""


def test_hebrew_runs_from_right_to_left() -> None:
    document = opened(made("hebrew"))
    normal = document.styles["Normal"].element
    assert normal.find(".//" + qn("w:bidi")) is not None and normal.find(".//" + qn("w:rtl")) is not None
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)
    assert "שלום🥖" in words(document) and "{{7*7}}" in words(document)


def test_latin_words_of_a_hebrew_document_are_set_from_left_to_right() -> None:
    channel = Channel(id="c", kind="instagram", language="@align.studio.tlv", owner="Maya K.")
    business = Business(offer="Ask\nשאלו\n(us)")
    content = FORMS["docx"].make(Plan(business=business, tools=Tools(channels=(channel,))), load(), HEBREW)
    runs = list(opened(content).element.body.iter(qn("w:r")))
    said = {"\n".join(piece.text or "" for piece in run.iter(qn("w:t"))): run for run in runs}
    assert {"\u202aMaya K.\u202c", "\u202a@align.studio.tlv\u202c"} <= set(said), sorted(said)
    assert said["\u202aMaya K.\u202c"].find(".//" + qn("w:rtl")).get(qn("w:val")) == "0"
    assert {"\u200f\u202aAsk\u202c\u200f", "\u200f\u202a(us)\u202c\u200f"} <= set(said)


def test_beside_other_words_they_draw_none_to_their_side() -> None:
    with using("he"):
        alone, beside = text(" Maya K. "), text(" \u2068Maya\u2069 K. ", has_neighbors=True)
    with using("en"):
        own, other = text("Maya K."), text("(שלום)")
    pieces = [run.find(qn("w:t")).text for run in (alone, beside, own, other)]
    assert pieces == [" \u202aMaya K.\u202c ", " \u200f\u202aMaya K.\u202c\u200f ", "Maya K.", "\u202b(שלום)\u202c"]


def test_a_logo_says_what_it_is_and_one_that_is_none_is_left_out() -> None:
    brand = Brand.model_construct(name="Crumb", logo=PNG)
    options = OPTIONS.model_copy(update={"brand": brand})
    content = FORMS["docx"].make(example(), load(), options)
    picture = opened(content).element.body.find(".//" + qn("wp:docPr"))
    assert picture.get("descr") == "Logo of Crumb"
    other = OPTIONS.model_copy(update={"brand": Brand.model_construct(name="Crumb", logo=b"<svg/>")})
    assert not [
        name for name in ZipFile(io.BytesIO(FORMS["docx"].make(Plan(), load(), other))).namelist() if "media" in name
    ]


def test_libreoffice_reads_and_writes_it_with_nothing_lost() -> None:
    names = ("full", "bakery", "hebrew")
    first = converted({f"{name}.docx": made(name) for name in names}, "docx")
    again = converted({"bakery.docx": first["bakery.docx"]}, "docx")
    for name, content in (*((name, first[f"{name}.docx"]) for name in names), ("bakery", again["bakery.docx"])):
        before, after = opened(made(name)), opened(content)
        assert headings(after) == headings(before)
        assert [len(each.rows) for each in after.tables] == [len(each.rows) for each in before.tables]
    text = words(opened(first["full.docx"]))
    assert [path for path, each in answers(FULL) if squeezed(each) not in text] == []
