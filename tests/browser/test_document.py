"""The document as it is wanted: its kind, its sections, its brand; and the way from an answer to its page and back."""

import re
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.visitor import ACKNOWLEDGED, Visitor

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 8"><title>H</title><rect width="20" height="8"/></svg>'


@pytest.fixture
def bakery(visitor: Visitor) -> Visitor:
    visitor.open_example("Corner Crust")
    return visitor


def _pages(visitor: Visitor, folder: Path) -> list[str]:
    button = visitor.page.get_by_role("button", name="Download the PDF")
    button.wait_for()
    visitor.wait()
    with visitor.page.expect_download() as download:
        button.click()
    found = folder / "plan.pdf"
    download.value.save_as(found)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(found)]


def test_sections_are_introduced_moved_left_out_and_noted_and_each_step_knows_its_page(
    visitor: Visitor, tmp_path: Path
) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("export")
    carries = visitor.page.get_by_role("checkbox", name="The PDF carries the plan inside")
    expect(carries).to_be_checked()
    visitor.page.get_by_text("A proposal", exact=True).click()
    visitor.wait()
    expect(carries).not_to_be_checked()
    visitor.page.get_by_text("The full plan", exact=True).click()
    visitor.wait()
    visitor.page.get_by_text("Sections: order").click()
    visitor.wait()
    visitor.press("2 Goal")
    visitor.field("Introduction").fill("Six *regulars* said so.")
    visitor.press("Move down")
    visitor.press("Done")
    visitor.press("Returns")
    visitor.press("Leave it out")
    visitor.page.reload()
    visitor.wait()
    visitor.go_to("goal")
    visitor.page.get_by_text("Private note").click()
    visitor.wait()
    visitor.field("For your eyes only").fill("Ask Maya about the lease.")
    visitor.press("Next: Landscape")
    visitor.go_to("export")
    pages = _pages(visitor, tmp_path)
    whole = " ".join(pages)
    assert "Six *regulars* said so." in whole and "the lease" not in whole
    visitor.page.get_by_text("Sections: order").click()
    visitor.sees("with an introduction, with a private note")
    visitor.go_to("goal")
    said = visitor.page.get_by_role("link", name=re.compile(r"Prints on page \d+")).inner_text()
    number = re.search(r"\d+", said)
    assert number and "Six *regulars*" in pages[int(number[0]) - 1]
    visitor.go_to("returns")
    visitor.sees("Left out of the document")


def test_a_click_on_paper_is_at_its_question_and_loses_nothing_that_was_typed(bakery: Visitor) -> None:
    bakery.go_to("tools")
    bakery.page.get_by_text("Show how this prints").click()
    bakery.wait()
    bakery.field("How do they work together?").fill("All roads lead to the shop.")
    paper = bakery.page.frame_locator("iframe")
    paper.get_by_text("Photo post").first.click()
    bakery.wait()
    expect(bakery.field("What do you publish there?")).to_be_focused()
    bakery.page.wait_for_function(ACKNOWLEDGED)
    bakery.holds("How do they work together?", "All roads lead to the shop.")
    paper.get_by_role("link", name="Purpose").last.focus()
    bakery.page.keyboard.press("Enter")
    bakery.wait()
    expect(bakery.field("Why are you there?")).to_be_focused()
    bakery.go_to("export")
    bakery.page.get_by_text("Look at it here").click()
    bakery.wait()
    bakery.page.frame_locator("iframe").locator('tr[data-path="business.offer"] td').click()
    bakery.page.wait_for_url("**/business?plan=*&field=business.offer*")
    bakery.wait()


def test_a_brand_kit_is_made_worn_deleted_and_brought_back(bakery: Visitor) -> None:
    bakery.go_to("export")
    bakery.follow("Print it with your logo")
    bakery.press("Make a brand kit")
    for question, text in (("What is it called?", "Harbor <b>& Co</b>"), ("Main color", "#ffd500")):
        bakery.page.get_by_label(question).first.fill(text)
        bakery.page.keyboard.press("Tab")
        bakery.wait()
    bakery.sees("#ffd500 is too light for text on white")
    logo = FilePayload(name="logo.svg", mimeType="image/svg+xml", buffer=SVG)
    bakery.page.locator("input[type=file]").first.set_input_files(logo)
    expect(bakery.page.get_by_alt_text("The logo as it prints")).to_be_visible()
    bakery.wait()
    bakery.page.get_by_label("Second color").first.fill("yellow")
    bakery.page.keyboard.press("Tab")
    bakery.sees("Write a color as #")
    bakery.press("Done")
    bakery.follow("Your document")
    expect(bakery.page.get_by_role("combobox", name="Whose it is")).to_have_value("Harbor <b>& Co</b>")
    bakery.follow("Brand kits")
    bakery.press("Harbor")
    bakery.press("Delete")
    bakery.follow("Your document")
    bakery.sees("asks for a brand kit that is not on this computer")
    bakery.follow("Print it with your logo")
    bakery.page.get_by_text("Deleted brand kits").last.click()
    bakery.press("Bring back: Harbor")
    bakery.follow("Your document")
    bakery.misses("not on this computer")
