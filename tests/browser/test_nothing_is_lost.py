"""Reload, Back, a closed laptop, a killed server: what was answered is there, what was typed is offered back."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Server
from tests.browser.visitor import ACKNOWLEDGED, Visitor

NAME = "What is your business called?"
PURPOSE = "What shall social media do for that?"


def test_an_answer_survives_a_reload(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.page.reload()
    visitor.wait()
    visitor.holds(NAME, "Corner Crust")


def test_text_typed_in_the_same_moment_as_next_is_kept(visitor: Visitor) -> None:
    visitor.new_plan()
    visitor.field(NAME).fill("Corner Crust")
    visitor.press("Next: Goal")
    visitor.press("Back")
    visitor.holds(NAME, "Corner Crust")


def test_the_next_step_begins_at_its_top_with_its_heading(visitor: Visitor) -> None:
    visitor.open_example("Corner Crust Bakery")
    visitor.go_to("strategy")
    visitor.page.get_by_role("button", name="Next: Tools").scroll_into_view_if_needed()
    visitor.press("Next: Tools")
    visitor.page.wait_for_function(
        "() => document.querySelector('[data-testid=stMain]').scrollTop == 0"
        " && document.activeElement.textContent == 'Tools'"
    )


def test_back_of_the_browser_keeps_plan_and_step(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    address = visitor.page.url
    visitor.press("Next: Goal")
    visitor.page.go_back()
    visitor.wait()
    visitor.page.wait_for_url(address)
    visitor.holds(NAME, "Corner Crust")


def test_half_a_sentence_is_offered_back_after_a_reload(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.press("Next: Goal")
    warned = []
    visitor.page.once("dialog", lambda dialog: (warned.append(dialog.type), dialog.accept()))
    visitor.field(PURPOSE).press_sequentially("half a sent")
    visitor.page.reload()
    visitor.wait()
    assert warned == ["beforeunload"]
    visitor.press("Put it back")
    visitor.holds(PURPOSE, "half a sent")
    visitor.page.reload()
    visitor.wait()
    visitor.holds(PURPOSE, "half a sent")
    visitor.misses("Your browser kept")


def test_half_a_sentence_can_be_thrown_away(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.page.once("dialog", lambda dialog: dialog.accept())
    visitor.field(NAME).press_sequentially(" and more")
    visitor.page.reload()
    visitor.wait()
    visitor.press("Throw it away")
    visitor.holds(NAME, "Corner Crust")
    visitor.page.reload()
    visitor.wait()
    visitor.misses("Your browser kept")


def test_a_killed_server_loses_nothing_that_was_saved(own_server: Server, guest: Visitor) -> None:
    guest.new_plan("Corner Crust")
    guest.page.get_by_text("Saved ").wait_for()
    guest.field("What do you sell?").press_sequentially("Bread and mo")
    own_server.kill()
    own_server.start()
    guest.page.once("dialog", lambda dialog: dialog.accept())
    guest.page.reload()
    guest.wait()
    guest.holds(NAME, "Corner Crust")
    guest.press("Put it back")
    guest.holds("What do you sell?", "Bread and mo")


def test_an_open_page_goes_on_after_the_server_was_restarted(own_server: Server, guest: Visitor) -> None:
    guest.new_plan("Corner Crust")
    own_server.kill()
    own_server.start()
    guest.field(NAME).wait_for(state="visible")
    guest.page.wait_for_function("() => !document.querySelector('input:disabled')")
    guest.answer(NAME, "Corner Crust Bakery")
    guest.page.reload()
    guest.wait()
    guest.holds(NAME, "Corner Crust Bakery")


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{ 7*7 }} :red[x] $a$ **b**", "שלום, עולם 123"])
def test_what_is_typed_stays_text(visitor: Visitor, text: str) -> None:
    visitor.new_plan(text)
    visitor.go_to("overview")
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text(text, use_inner_text=True)
    visitor.go_to("inspection")
    visitor.sees(text)


def test_two_answers_in_the_fold_are_both_kept(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.unfold()
    visitor.answer("How many people work here?", "3")
    visitor.answer("Do you have a website?", "crust.example")
    visitor.page.reload()
    visitor.wait()
    visitor.unfold()
    visitor.holds("How many people work here?", "3")
    visitor.holds("Do you have a website?", "crust.example")


def test_text_typed_before_a_link_is_followed_is_kept(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.field("What do you sell?").fill("Bread")
    visitor.page.get_by_test_id("stSidebar").get_by_role("link", name="Fuel").click()
    visitor.page.wait_for_function(ACKNOWLEDGED)
    visitor.page.wait_for_url("**/fuel?plan=*")
    visitor.wait()
    visitor.go_to("business")
    visitor.holds("What do you sell?", "Bread")


def test_text_typed_before_another_entry_is_opened_is_kept(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("landscape")
    for name in ("Rival A", "Rival B"):
        visitor.press("Add a competitor")
        visitor.answer("Who is it?", name)
        visitor.press("Done")
    visitor.press("Rival B")
    visitor.field("What works for them?").fill("Videos")
    visitor.press("Rival A")
    visitor.press("Rival B")
    visitor.holds("What works for them?", "Videos")


def test_a_number_takes_a_comma_and_can_be_emptied(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("team")
    visitor.answer("Within how many hours?", "2,5")
    visitor.page.reload()
    visitor.wait()
    visitor.holds("Within how many hours?", "2.5")
    visitor.answer("Within how many hours?", "")
    visitor.page.reload()
    visitor.wait()
    visitor.holds("Within how many hours?", "")


def test_a_number_out_of_bounds_is_refused_in_words_and_stays(visitor: Visitor) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("team")
    visitor.field("Within how many hours?").fill("5000")
    visitor.field("Within how many hours?").press("Tab")
    visitor.page.get_by_role("alert").get_by_text("beyond the limit of 1000").wait_for()
    visitor.holds("Within how many hours?", "5000")
    visitor.sees("One answer cannot be saved")
