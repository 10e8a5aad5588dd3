"""The plan inside a PDF: it comes out again whole, without private notes, and a strange file gets its sentence."""

from datetime import date
from functools import cache
from io import BytesIO

import pytest
from pikepdf import AttachedFileSpec, Encryption, Pdf

from planner.document.carried import LIMIT_MB, NAME, PLAN_LIMIT
from planner.document.options import Kind, Options
from planner.jobs.rendering import rendered
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.paper import Paper, Remark
from planner.store.plan_file import PlanFileError, dumps, loads

REMARK = Remark(id="goal", words="We asked six regulars.", private="They nearly left us in May.")
PLAN = Plan(business=Business(name="עוגות & Crumb"), paper=Paper(remarks=(REMARK,)))


@cache
def paper(carries: bool = True, archive: bool = False) -> bytes:
    options = Options(date=date(2026, 3, 3), kind=Kind.PAGE, carries=carries, archive=archive)
    return rendered(PLAN, options, lambda stage: None).pdf


def saved(document: Pdf, **how: Encryption) -> bytes:
    out = BytesIO()
    document.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def carrying(data: bytes) -> bytes:
    document = Pdf.new()
    document.add_blank_page()
    document.attachments[NAME] = AttachedFileSpec(document, data)
    return saved(document)


def refusal(data: bytes) -> str:
    with pytest.raises(PlanFileError) as refused:
        loads(data)
    return str(refused.value)


@pytest.mark.parametrize("archive", [False, True])
def test_plan_comes_out_as_it_went_in_but_for_private_notes(archive: bool) -> None:
    assert loads(paper(archive=archive)) == PLAN.for_others
    assert PLAN.for_others.paper.remarks == (REMARK.revised(private=""),)
    with Pdf.open(BytesIO(paper(archive=archive))) as document:
        assert b"nearly left" not in document.attachments[NAME].get_file().read_bytes()


def test_plan_of_an_earlier_version_comes_out_too() -> None:
    assert loads(carrying(b'{"roadworthy": 1, "plan": {"business": {"name": "Crust"}}}')).business.name == "Crust"


def test_document_for_others_carries_nothing() -> None:
    assert "carries no plan" in refusal(paper(carries=False))


def test_same_plan_is_carried_in_the_same_bytes() -> None:
    paper.cache_clear()
    first = paper()
    paper.cache_clear()
    assert paper() == first


def test_foreign_pdf_gets_its_sentence() -> None:
    document = Pdf.new()
    document.add_blank_page()
    assert "carries no plan" in refusal(saved(document))


def test_encrypted_pdf_gets_its_sentence() -> None:
    with Pdf.open(BytesIO(paper())) as document:
        assert "asks for a password" in refusal(saved(document, encryption=Encryption(owner="a", user="b")))


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n" + b"x" * 5000], ids=["beginning", "noise"])
def test_broken_pdf_gets_its_sentence(data: bytes) -> None:
    assert "is broken" in refusal(data)


def test_huge_pdf_gets_its_sentence() -> None:
    assert f"larger than {LIMIT_MB} MB" in refusal(b"%PDF" + b" " * (LIMIT_MB * 1_000_000))


def test_tampered_plan_gets_the_sentence_of_a_plan_file() -> None:
    assert "broken at line 1" in refusal(carrying(dumps(PLAN).replace(b"\n", b"")[:-40]))


def test_plan_that_swells_is_not_unpacked() -> None:
    assert "larger than 5 MB" in refusal(carrying(b" " * (10 * PLAN_LIMIT)))
