"""The documents that the tests look at, each made once, and what can be read off a PDF."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

from planner.catalog import load
from planner.document.kinds import parts
from planner.document.matter import Matter
from planner.document.options import Options
from planner.document.pdf import render
from planner.document.rendered import Rendered
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.store.plan_file import loads
from tests.document.plans import full

OPTIONS = Options(date=date(2026, 3, 3))


def answer(path: str, longest: int) -> str:
    """A text that stands nowhere else in the plan."""
    return f"Said of {path.lstrip('.').replace('.', ' ').replace('-', ' ')}; enough."[-longest:]


def example(name: str = "bakery") -> Plan:
    return loads((EXAMPLES / "en" / f"{name}.json").read_bytes())


def views(plan: Plan, options: Options = OPTIONS) -> dict[str, Any]:
    """What the parts of a document print, by their anchors."""
    return {part.anchor: part.view for part in parts(Matter(plan, load(), options))}


def printed(plan: Plan) -> Rendered:
    return render(plan, load(), OPTIONS)


@cache
def empty_paper() -> Rendered:
    return printed(Plan())


@cache
def full_paper() -> Rendered:
    return printed(full(answer))


@cache
def example_paper() -> Rendered:
    return printed(example())


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def page_texts(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def squeezed(text: str) -> str:
    """Without what line breaks add: spaces, hyphens and their stand-ins in extracted text."""
    return re.sub(r"[\s\u00ad\u200b\u0002\ufffe-]+", "", text)


def all_text(pdf: bytes) -> str:
    return squeezed("".join(page_texts(pdf)))


def elements(document: pikepdf.Pdf) -> Iterator[Any]:
    """The elements of the structure tree, in the order of reading."""
    waiting = [document.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop()
        yield element
        kids: Any = element.get("/K", [])
        waiting += reversed([kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid])
