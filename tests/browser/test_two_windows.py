"""One plan in two windows: the second to save is told, sees what differs, and both are kept."""

from playwright.sync_api import Browser, expect

from tests.browser.conftest import Server
from tests.browser.visitor import Visitor

NAME = "What is your business called?"


def _two(server: Server, chromium: Browser) -> tuple[Visitor, Visitor]:
    first = Visitor(chromium.new_page(), server.url)
    first.new_plan("Corner Crust")
    second = Visitor(chromium.new_page(), server.url)
    second.page.goto(first.page.url)
    second.field(NAME).wait_for()
    second.wait()
    first.answer(NAME, "First window")
    second.answer(NAME, "Second window")
    return first, second


def test_the_second_window_is_told_and_sees_the_difference(server: Server, chromium: Browser) -> None:
    first, second = _two(server, chromium)
    second.sees("changed in another window")
    second.sees("First window")
    second.sees("Second window")
    first.page.reload()
    first.wait()
    first.holds(NAME, "First window")


def test_going_on_here_keeps_the_other_answers_as_a_version(server: Server, chromium: Browser) -> None:
    _first, second = _two(server, chromium)
    second.press("Go on with this window")
    second.go_to("overview")
    second.page.get_by_text("Versions").click()
    second.wait()
    second.press("Go back to this")
    expect(second.page.get_by_role("heading", level=1)).to_have_text("First window", use_inner_text=True)


def test_giving_way_keeps_my_answers_as_a_plan_of_their_own(server: Server, chromium: Browser) -> None:
    _first, second = _two(server, chromium)
    second.press("Go on with the other window")
    second.holds(NAME, "First window")
    second.open()
    expect(second.page.get_by_role("link", name="Second window")).to_have_count(1)
