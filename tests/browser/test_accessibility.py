"""Every page, light and dark, wide and narrow: no violation of WCAG 2.2 A or AA, nothing cut off, nobody called."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe

from tests.browser.visitor import PAGES, Visitor

ONLY = {"resultTypes": ["violations"]}
RULES = {**ONLY, "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
# In the dark only the colors are others.
CONTRAST = {**ONLY, "runOnly": {"type": "rule", "values": ["color-contrast"]}}
EXAMPLE = "Corner Crust"


def _faults(visitor: Visitor, options: dict[str, Any] = RULES) -> list[str]:
    found: dict[str, Any] = Axe().run(visitor.page, options=options).response
    return [
        f"{fault['id']}: {node['target']} {node['html'][:200]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


def _too_wide(visitor: Visitor) -> list[str]:
    """On a phone."""
    visitor.page.set_viewport_size({"width": 390, "height": 844})
    found: list[str] = visitor.page.evaluate(
        """() => [...document.querySelectorAll('[data-testid=stMain] *')]
             .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
             .filter((each) => getComputedStyle(each).position !== 'fixed')
             .filter((each) => !each.closest('.sheet'))
             .map((each) => each.outerHTML.slice(0, 120))"""
    )
    visitor.page.set_viewport_size({"width": 1280, "height": 900})
    return found


def _faults_in_both_schemes(visitor: Visitor) -> list[str]:
    light = _faults(visitor)
    visitor.page.emulate_media(color_scheme="dark")
    # Colors fade over.
    visitor.page.wait_for_timeout(400)
    dark = _faults(visitor, CONTRAST)
    visitor.page.emulate_media(color_scheme="light")
    return light + dark


def test_no_page_breaks_a_rule_of_accessibility_or_is_wider_than_a_phone_or_calls_anybody(visitor: Visitor) -> None:
    visitor.open()
    faults = {"start": _faults_in_both_schemes(visitor)}
    visitor.open_example(EXAMPLE)
    for name in PAGES:
        visitor.go_to(name)
        if visitor.page.get_by_text("More detail").count():
            visitor.unfold()
            # What lies half under the heading that stays in sight is no fault of the page.
            visitor.page.get_by_test_id("stMain").evaluate("main => main.scrollTo(0, 0)")
        faults[name] = [*_faults_in_both_schemes(visitor), *_too_wide(visitor)]
    assert {name: found for name, found in faults.items() if found} == {}
    assert visitor.foreign == []


def test_an_open_entry_and_its_notes_break_no_rule(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("tools")
    visitor.press("Add a channel")
    visitor.select("Which channel?", "Instagram")
    visitor.press("Done")
    visitor.sees("inspector")
    visitor.press("Instagram")
    assert _faults(visitor) == []
