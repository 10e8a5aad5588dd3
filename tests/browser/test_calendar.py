"""The calendar in the browser: a post is moved until it does not fit, and given back."""

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


def test_a_post_is_moved_says_what_it_breaks_and_is_given_back(visitor: Visitor) -> None:
    visitor.open_example("Corner Crust")
    visitor.follow("Calendar")
    visitor.sees("39 posts")
    visitor.sees("Saint Patrick")
    visitor.page.get_by_role("link", name="Con's first cake").first.click()
    visitor.page.get_by_role("button", name="A day earlier").wait_for()
    visitor.wait()
    for _time in range(2):
        visitor.press("A day earlier")
    visitor.answer("Prompt", "A digger, a crane")
    visitor.sees("is a day off")
    visitor.page.reload()
    visitor.page.get_by_role("link", name="A digger, a crane").wait_for()
    visitor.wait()
    visitor.sees("is a day off")
    visitor.press("Back to what was worked out")
    visitor.misses("is a day off")
    visitor.sees("Con's first cake")


def test_on_a_phone_the_month_is_a_list(phone: Visitor) -> None:
    phone.open_example("Corner Crust")
    phone.follow("Calendar")
    expect(phone.page.locator(".month .long").filter(visible=True).nth(10)).to_be_visible()
    assert phone.page.evaluate("document.documentElement.scrollWidth <= 390")
