"""The page: any plan makes one, and whatever was typed stays text."""

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from planner.catalog import load
from planner.document.html import page, section_page
from planner.plan import SECTIONS, Plan
from planner.plan.business import Business
from planner.plan.metrics import Measure, Metrics
from tests.document.papers import OPTIONS
from tests.document.plans import full
from tests.store.any_plan import any_plan

HOSTILE = (
    "<script>alert(1)</script> {{ 191*7 }} {% raw %} </style><style>*{display:none}"
    " <link rel=attachment href=file:///x> <img src=http://127.0.0.1/x> \" ' &amp;"
)
KNOWN = load()


def test_empty_plan_says_not_decided_yet_in_every_section() -> None:
    chapters = page(Plan(), KNOWN, OPTIONS).split('<section class="chapter"')[1:]
    assert all("Not decided yet" in chapter for chapter in chapters[: len(SECTIONS)])


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(plan=any_plan())
def test_any_half_filled_plan_makes_a_page(plan: Plan) -> None:
    assert page(plan, KNOWN, OPTIONS).rstrip().endswith("</html>")


def test_hostile_text_stays_text_in_every_field() -> None:
    html = page(full(lambda path, longest: HOSTILE[:longest]), KNOWN, OPTIONS)
    assert html.count("<style>") == 1 and html.count("</style>") == 1
    assert not re.search(r"<(script|link|img)\b", html)
    assert "{{ 191*7 }}" in html and "1337" not in html


@pytest.mark.parametrize("name", SECTIONS)
def test_section_prints_alike_alone_and_in_the_document(name: str) -> None:
    plan = full(lambda path, longest: f"At {path}"[:longest])
    alone = re.search(r"<main[^>]*>(.*)</main>", section_page(plan, KNOWN, name, OPTIONS), re.DOTALL)
    assert alone and alone[1].strip() in page(plan, KNOWN, OPTIONS)


def test_unknown_section_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        section_page(Plan(), KNOWN, "summary", OPTIONS)


def test_largest_and_oldest_values_print() -> None:
    measure = Measure(id="m", baseline=1e308, target=-1e-308, due=date(1, 1, 1))
    html = page(Plan(metrics=Metrics(measures=(measure,))), KNOWN, OPTIONS)
    assert "100,000,000" in html and "Jan\N{NO-BREAK SPACE}1, 1<" in html


def test_page_carries_language_title_and_author() -> None:
    html = page(Plan(business=Business(name="Crumb", prepared_by="Dana Reed")), KNOWN, OPTIONS)
    assert '<html lang="en" dir="ltr">' in html and "<title>Crumb: Social media strategy</title>" in html
    assert '<meta name="author" content="Dana Reed">' in html


def test_day_that_nobody_set_is_not_printed() -> None:
    assert "Mar\N{NO-BREAK SPACE}3, 2026" not in page(Plan(), KNOWN, OPTIONS)
