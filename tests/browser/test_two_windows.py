"""One plan in two windows: the second to save is told, sees what differs, and both are kept."""

from playwright.sync_api import Browser

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
    assert "changed in another window" in second.text
    assert "First window" in second.text and "Second window" in second.text
    first.page.reload()
    first.wait()
    assert first.field(NAME).input_value() == "First window"


def test_going_on_here_keeps_the_other_answers_as_a_version(server: Server, chromium: Browser) -> None:
    _first, second = _two(server, chromium)
    second.press("Go on with this window")
    second.go_to("overview")
    second.page.get_by_text("Versions").click()
    second.wait()
    second.press("Go back to this")
    assert second.page.get_by_role("heading", level=1).inner_text() == "First window"


def test_giving_way_keeps_my_answers_as_a_plan_of_their_own(server: Server, chromium: Browser) -> None:
    _first, second = _two(server, chromium)
    second.press("Go on with the other window")
    assert second.field(NAME).input_value() == "First window"
    second.open()
    assert second.page.get_by_role("link", name="Second window").count() == 1
