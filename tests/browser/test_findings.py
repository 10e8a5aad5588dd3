"""A finding stands at its step and leads to the field."""

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


def _with_channel(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("tools")
    visitor.press("Add a channel")
    visitor.select("Which channel?", "Instagram")
    visitor.press("Done")


def test_the_step_and_the_inspection_show_it_and_lead_to_the_field(visitor: Visitor) -> None:
    _with_channel(visitor)
    visitor.sees("Instagram has no audience.")
    visitor.go_to("inspection")
    visitor.follow("Tools › Channels › 1 › Audience")
    visitor.page.wait_for_url("**/tools?*field=*")
    expect(visitor.page.get_by_text("Whom do you reach there?")).to_be_visible()


def test_the_link_puts_the_cursor_into_the_field(visitor: Visitor) -> None:
    _with_channel(visitor)
    visitor.go_to("inspection")
    visitor.page.get_by_role("link", name="Owner").first.click()
    visitor.wait()
    expect(visitor.field("Who keeps it alive?")).to_be_focused()


def test_the_task_list_says_which_section_has_a_problem(visitor: Visitor) -> None:
    _with_channel(visitor)
    expect(visitor.page.get_by_test_id("stSidebar")).to_contain_text("Tools has a problem", use_inner_text=True)


def test_it_goes_away_when_it_is_mended(visitor: Visitor) -> None:
    _with_channel(visitor)
    inspector = visitor.page.locator(".st-key-inspector")
    expect(inspector).to_contain_text("owner", ignore_case=True)
    visitor.press("Instagram")
    visitor.answer("Who keeps it alive?", "Maya")
    expect(inspector).not_to_contain_text("owner", ignore_case=True)
