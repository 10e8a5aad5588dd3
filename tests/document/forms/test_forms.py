"""All the forms: any plan makes each of them, the same plan the same bytes, and none slows the start."""

import re
import subprocess
import sys
import time
from datetime import date

import pytest

from planner.catalog import load
from planner.document.brand import Brand
from planner.document.forms import FORMS
from planner.document.options import Kind
from planner.document.theme import theme
from planner.document.tokens import families
from planner.plan import Plan
from tests.document.forms.plans import NASTY
from tests.document.papers import OPTIONS, example

# Which begin like this, whatever is in them.
BEGINS = {".docx": b"PK", ".xlsx": b"PK", ".zip": b"PK", ".html": b"<!DOCTYPE", ".ics": b"BEGIN:VCALENDAR", ".md": b"#"}


@pytest.mark.parametrize("name", FORMS)
def test_any_plan_makes_every_form_and_the_same_one_the_same_bytes(name: str) -> None:
    form = FORMS[name]
    assert form.name == name and form.label and form.about and form.suffix.startswith(".")
    made = [form.make(plan, load(), OPTIONS) for plan in (Plan(), NASTY)]
    assert all(each.startswith(BEGINS.get(form.suffix, b"")) for each in made)
    assert len(made[0]) < len(made[1])
    assert form.make(NASTY, load(), OPTIONS) == made[1]


def test_a_file_says_nothing_of_the_second_in_which_it_was_made() -> None:
    first = {name: FORMS[name].make(Plan(), load(), OPTIONS) for name in ("docx", "xlsx", "csv-buffer")}
    time.sleep(2.1)
    assert first == {name: FORMS[name].make(Plan(), load(), OPTIONS) for name in first}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_document_is_made(kind: Kind) -> None:
    options = OPTIONS.model_copy(update={"kind": kind})
    for name in ("docx", "md", "html"):
        assert len(FORMS[name].make(example(), load(), options)) > 1500


def test_what_is_slow_to_import_waits() -> None:
    code = (
        "import sys, planner.document.forms; print(*({'docx', 'xlsxwriter', 'icalendar', 'lxml'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


def test_the_web_page_needs_nothing_from_outside() -> None:
    html = FORMS["html"].make(example(), load(), OPTIONS).decode()
    worn = {theme("", Brand()).heading, theme("", Brand()).body}
    assert (
        html.count("data:font/woff;base64,") == sum(len(families()[each]) for each in worn)
        and "/fonts/" not in html
        and "asset:" not in html
    )
    assert all(address.startswith(("data:", '"data:')) for address in re.findall(r"url\(([^)]*)\)", html))
    assert not re.search(r"<(link|script|iframe|object)\b|@import|<img[^>]+src=\"(?!data:)", html)
    assert '<html lang="en" dir="ltr">' in html and '<a class="skip" href="#content">' in html
    assert html.count('id="content"') == 1 and html.count("<style>") == 1


def test_what_was_typed_does_not_reach_the_style_of_the_web_page() -> None:
    typed = "</style><main <body> @font-face { font-family: Rubik; src: url(/fonts/x.ttf) }"
    plan = Plan(business=NASTY.business.revised(offer=typed, plan_date=date(2026, 3, 2)))
    html = FORMS["html"].make(plan, load(), OPTIONS).decode()
    assert "@font-face { font-family: Rubik; src: url(/fonts/x.ttf) }" in html.partition("</style>")[2]
