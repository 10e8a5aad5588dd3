"""On a screen, what is printed leads back to its question; on paper nothing does."""

import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from planner.catalog import load
from planner.document.html import page, section_page
from planner.document.options import Options, options_on
from planner.paths import EXAMPLES
from planner.plan import SECTIONS, Plan
from planner.plan.places import leaves, value_at
from planner.plan.section import is_unanswered
from planner.store.plan_file import loads

PATH = re.compile(r'data-path="([^"]*)"')
HREF = re.compile(r'<a href="([^"]*)" target="_blank">')
# What has no line of its own: it names an entry, stands in the heading or the lead, or is told in a sum or a chart.
NOT_THERE = object()


def _options(plan: Plan) -> Options:
    return options_on(plan, date(2026, 11, 25))


def _paths(plan: Plan, section: str) -> set[str]:
    html = section_page(plan, load(), section, _options(plan), lambda path: f"?field={path}")
    return set(map(unescape, PATH.findall(html)))


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("en/*.json")), ids=lambda path: path.stem)
def test_every_way_leads_to_a_place_of_the_plan_and_most_answers_have_one(example: Path) -> None:
    plan = loads(example.read_bytes())
    answered = {path for path, value in leaves(plan) if not is_unanswered(value)}
    found = set().union(*(_paths(plan, section) for section in SECTIONS))
    assert {path for path in found if value_at(plan, path, NOT_THERE) is NOT_THERE} == set()
    assert len(answered & found) > 0.8 * len(answered)


def test_a_way_is_a_link_that_a_keyboard_reaches_and_says_where_it_leads() -> None:
    plan = loads((EXAMPLES / "en" / "bakery.json").read_bytes())
    html = section_page(plan, load(), "tools", _options(plan), lambda path: f"x?a=1&field={path}")
    hrefs = [unescape(each) for each in HREF.findall(html)]
    assert "x?a=1&field=tools.channels[instagram].purpose" in hrefs
    assert "x?a=1&field=tools" in hrefs
    assert not re.search(r'target="_blank">\s*</a>', html)
    assert "addEventListener" in html


def test_neither_paper_nor_the_web_page_that_is_handed_over_knows_a_way() -> None:
    plan = loads((EXAMPLES / "en" / "bakery.json").read_bytes())
    html = page(plan, load(), _options(plan))
    assert "data-path" not in html and "<script" not in html
    assert "data-path" in page(plan, load(), _options(plan), lambda path: path)
    assert page(plan, load(), _options(plan)) == html
