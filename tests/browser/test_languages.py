"""The wizard in other languages: chosen, kept, the right way round, nothing hard-coded, nothing cut off on a phone."""

import pytest
from playwright.sync_api import Browser, expect

from planner.language import DEFAULT, PSEUDO, languages, own_name, using
from planner.language import _ as said
from tests.browser.conftest import Server
from tests.browser.visitor import PAGES, Visitor
from tests.language.test_pseudo import hard_coded, spoken

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
# Words of a heading that stand on two lines.
BROKEN = """() => [...document.querySelectorAll('[data-testid=stMain] :is(h1, h2, h3)')].flatMap((heading) => {
  const found = [], walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    for (const word of walker.currentNode.data.matchAll(/\\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.push(word[0]);
    }
  return found;
})"""
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


def speak(visitor: Visitor, language: str) -> None:
    visitor.page.context.add_cookies([{"name": "roadworthy-language", "value": language, "url": visitor.url}])


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


def test_text_that_is_being_typed_outlives_another_language(visitor: Visitor) -> None:
    visitor.new_plan("Crust")
    visitor.field("What do you sell").first.fill("Bread and cake")
    visitor.page.get_by_role("link", name="עברית").last.click()
    expect(visitor.page.locator("html")).to_have_attribute("lang", "he")
    visitor.wait()
    assert "Bread and cake" in [box.input_value() for box in visitor.page.locator("textarea, input[type=text]").all()]


def test_one_hebrew_letter_turns_what_is_typed(visitor: Visitor) -> None:
    speak(visitor, "he")
    visitor.open()
    visitor.page.locator(".st-key-new button").click()
    visitor.page.wait_for_url("**/business?plan=*")
    box = visitor.page.locator("textarea").first
    expect(box).to_have_attribute("dir", "rtl")
    box.fill("Invisalign")
    expect(box).to_have_attribute("dir", "ltr")
    box.fill("Invisalign מתחיל אצלנו")
    expect(box).to_have_attribute("dir", "rtl")
    assert box.evaluate("each => getComputedStyle(each).textAlign") == "right"


def test_no_word_of_a_screen_is_hard_coded(guest: Visitor) -> None:
    guest.open_plan(spoken())
    speak(guest, PSEUDO)
    guest.page.reload()
    found: dict[str, list[str]] = {}
    for name in PAGES:
        guest.go_to(name)
        found[name] = [text for text in hard_coded(guest.page.evaluate(TEXTS)) if text not in NOT_OURS]
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("language", [each for each in languages() if each != DEFAULT])
def test_nothing_is_cut_off_on_a_phone_and_no_word_of_a_heading_breaks(phone: Visitor, language: str) -> None:
    speak(phone, language)
    phone.open()
    found = {"start": _cut(phone)}
    phone.page.locator("[class*=st-key-example-] button").first.click()
    phone.page.wait_for_url("**/overview?plan=*")
    phone.wait()
    for name in PAGES:
        phone.go_to(name)
        found[name] = _cut(phone)
    assert {name: cut for name, cut in found.items() if cut} == {}


def _cut(visitor: Visitor) -> list[str]:
    return [*visitor.page.evaluate(CUT_OFF), *visitor.page.evaluate(BROKEN)]
