"""A finding stands at its step and leads to the field."""

from tests.browser.visitor import Visitor


def _with_channel(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("tools")
    visitor.press("Add a channel")
    visitor.select("Which channel?", "Instagram")
    visitor.press("Done")


def test_the_step_and_the_inspection_show_it_and_lead_to_the_field(visitor: Visitor) -> None:
    _with_channel(visitor)
    assert "Instagram has no audience." in visitor.text
    visitor.go_to("inspection")
    visitor.follow("Go to: ")
    visitor.page.wait_for_url("**/tools?*field=*")
    assert visitor.page.get_by_text("Whom do you reach there?").is_visible()


def test_the_link_puts_the_cursor_into_the_field(visitor: Visitor) -> None:
    _with_channel(visitor)
    visitor.go_to("inspection")
    visitor.page.get_by_role("link", name="Owner").first.click()
    visitor.wait()
    assert visitor.field("Who keeps it alive?").evaluate("field => field === document.activeElement")


def test_the_task_list_says_which_section_has_a_problem(visitor: Visitor) -> None:
    _with_channel(visitor)
    states = visitor.page.locator("[data-testid=stSidebar]").inner_text()
    assert "Tools has a problem" in " ".join(states.split())


def test_it_goes_away_when_it_is_mended(visitor: Visitor) -> None:
    _with_channel(visitor)
    before = visitor.page.locator(".st-key-inspector").inner_text()
    visitor.press("Instagram")
    visitor.answer("Who keeps it alive?", "Maya")
    after = visitor.page.locator(".st-key-inspector").inner_text()
    assert "owner" in before.lower() and "owner" not in after.lower()
