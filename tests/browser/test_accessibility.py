"""Every page, light and dark, wide and narrow: no violation of WCAG 2.2 A or AA, nothing cut off, nobody called."""

from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from planner.plan import SECTIONS
from tests.browser.conftest import Server
from tests.browser.visitor import Visitor

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
PAGES = ("overview", "questions", "proposals", "catalog", *SECTIONS, "calendar", "inspection", "export")
EXAMPLE = "Corner Crust"


def _faults(visitor: Visitor) -> list[str]:
    found: dict[str, Any] = Axe().run(visitor.page, options=RULES).response
    return [
        f"{fault['id']}: {node['target']} {node['html'][:200]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


def _walk(visitor: Visitor) -> dict[str, list[str]]:
    faults = {"start": _faults(visitor)}
    visitor.open_example(EXAMPLE)
    for name in PAGES:
        visitor.go_to(name)
        if visitor.page.get_by_text("More detail").count():
            visitor.unfold()
        faults[name] = _faults(visitor)
    return {name: found for name, found in faults.items() if found}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_the_accessibility_rules(
    server: Server, chromium: Browser, scheme: Literal["light", "dark"]
) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
    visitor = Visitor(context.new_page(), server.url)
    visitor.open()
    assert _walk(visitor) == {}
    context.close()


def test_an_open_entry_and_its_notes_break_no_rule(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("tools")
    visitor.press("Add a channel")
    visitor.select("Which channel?", "Instagram")
    visitor.press("Done")
    assert "inspector" in visitor.text
    visitor.press("Instagram")
    assert _faults(visitor) == []


def test_no_page_is_wider_than_a_phone(phone: Visitor) -> None:
    phone.open_example(EXAMPLE)
    for name in PAGES:
        phone.go_to(name)
        too_wide = phone.page.evaluate(
            """() => [...document.querySelectorAll('[data-testid=stMain] *')]
                 .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
                 .filter((each) => getComputedStyle(each).position !== 'fixed')
                 .map((each) => each.outerHTML.slice(0, 120))"""
        )
        assert too_wide == [], name


def test_the_pages_call_nobody_outside(visitor: Visitor) -> None:
    visitor.open_example(EXAMPLE)
    for name in PAGES:
        visitor.go_to(name)
    assert visitor.foreign == []
