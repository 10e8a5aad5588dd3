"""How a section prints is shown beside its answers, and changes with them."""

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


def test_the_page_stands_beside_the_answers(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.page.get_by_text("Show how this prints").click()
    visitor.wait()
    paper = visitor.page.frame_locator("iframe").locator("body")
    expect(paper).to_contain_text("Corner Crust")
    visitor.answer("What do you sell?", "Rolls <b>and</b> bread")
    paper.get_by_text("Rolls <b>and</b> bread").wait_for()
