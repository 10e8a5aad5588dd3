"""The wizard in other languages: chosen, kept, the right way round, nothing hard-coded, nothing cut off on a phone."""

import pytest
from playwright.sync_api import Browser, expect

from planner.language import DEFAULT, PSEUDO, languages, own_name, using
from planner.language import _ as said
from tests.browser.conftest import Server
from tests.browser.visitor import Visitor
from tests.language.test_pseudo import hard_coded, spoken

# The pages with the most words of ours; all others are made of the same pieces.
PAGES = ("questions", "overview", "catalog", "goal", "fuel", "gauge", "inspection", "export")
# Text that is wider than its box and neither wraps nor moves, and what stands beyond the edge of the page.
CUT_OFF = """() => [...document.querySelectorAll('[data-testid=stMain] *')]
  .filter((each) => !each.closest('.sheet, iframe, textarea, input, #roadworthy-news, .long') && each.offsetWidth)
  .filter((each) => {
    const style = getComputedStyle(each), box = each.getBoundingClientRect();
    const words = [...each.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    const hides = style.overflowX !== 'visible' && !/[0-9]/.test(style.webkitLineClamp);
    const beyond = style.position !== 'fixed' && (box.right > innerWidth + 1 || box.left < -1);
    return beyond || (words && hides && each.scrollWidth > each.clientWidth + 1);
  })
  .map((each) => each.outerHTML.slice(0, 160))"""
TEXTS = """() => {
  const found = [], app = document.querySelector('[data-testid=stApp]');
  const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
  const aside = 'style, script, [data-testid=stFileUploaderDropzone]';
  while (walker.nextNode()) {
    const of = walker.currentNode.parentElement;
    const isIcon = getComputedStyle(of).fontFamily.includes('Material');
    if (!isIcon && !of.closest(aside)) found.push(walker.currentNode.data);
  }
  return found;
}"""
# Streamlit's own, and the languages by their own names.
NOT_OURS = {"Skip to main content", *map(own_name, languages())}


def visiting(chromium: Browser, server: Server, language: str, width: int = 1280) -> Visitor:
    context = chromium.new_context(viewport={"width": width, "height": 900}, locale=language.replace("_", "-"))
    context.add_cookies([{"name": "roadworthy-language", "value": language, "url": server.url}])
    return Visitor(context.new_page(), server.url)


def test_the_language_is_the_browsers_until_another_is_chosen_and_then_that(chromium: Browser, server: Server) -> None:
    page = chromium.new_context(locale="he-IL").new_page()
    visitor = Visitor(page, server.url)
    visitor.open()
    root = page.locator("html")
    expect(root).to_have_attribute("lang", "he")
    expect(root).to_have_attribute("dir", "rtl")
    page.get_by_role("link", name="Magyar").click()
    expect(root).to_have_attribute("lang", "hu")
    expect(root).to_have_attribute("dir", "ltr")
    visitor.open()
    with using("hu"):
        visitor.sees(said("Look at an example"))
    page.context.close()


def test_text_that_is_being_typed_outlives_another_language(chromium: Browser, server: Server) -> None:
    visitor = visiting(chromium, server, DEFAULT)
    visitor.new_plan("Crust")
    visitor.field("What do you sell").first.fill("Bread and cake")
    visitor.page.get_by_role("link", name="עברית").last.click()
    expect(visitor.page.locator("html")).to_have_attribute("lang", "he")
    visitor.wait()
    assert "Bread and cake" in [box.input_value() for box in visitor.page.locator("textarea, input[type=text]").all()]
    visitor.page.context.close()


@pytest.mark.timeout(300)
def test_no_word_of_a_screen_is_hard_coded(chromium: Browser, server: Server) -> None:
    visitor = visiting(chromium, server, DEFAULT)
    visitor.open_plan(spoken())
    address = visitor.page.url
    pseudo = visiting(chromium, server, PSEUDO)
    pseudo.page.goto(address)
    found: dict[str, list[str]] = {}
    for name in PAGES:
        pseudo.go_to(name)
        found[name] = [text for text in hard_coded(pseudo.page.evaluate(TEXTS)) if text not in NOT_OURS]
    assert {name: texts for name, texts in found.items() if texts} == {}
    visitor.page.context.close()
    pseudo.page.context.close()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", [each for each in languages() if each != DEFAULT])
def test_nothing_is_cut_off_on_a_phone(chromium: Browser, server: Server, language: str) -> None:
    visitor = visiting(chromium, server, language, width=390)
    visitor.open()
    found = {"start": visitor.page.evaluate(CUT_OFF)}
    visitor.page.locator("[class*=st-key-example-] button").first.click()
    visitor.page.wait_for_url("**/overview?plan=*")
    visitor.wait()
    for name in PAGES:
        visitor.go_to(name)
        found[name] = visitor.page.evaluate(CUT_OFF)
    assert {name: cut for name, cut in found.items() if cut} == {}
    visitor.page.context.close()
