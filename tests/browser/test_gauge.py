"""The fuel gauge in the browser: a figure is changed in place, the hours follow at once, and ours comes back."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor

DISORDER = "These three are not in order"


def _row(visitor: Visitor, name: str) -> Locator:
    # While a table is drawn anew, the one before may still be there.
    return visitor.page.get_by_role("row", name=re.compile(f"^{name}")).last


def test_a_figure_is_changed_in_place_and_given_back(visitor: Visitor) -> None:
    visitor.open_example("Corner Crust Bakery")
    visitor.follow("The fuel gauge")
    expect(_row(visitor, "Listening")).to_contain_text("Assumption: no source found")
    card = visitor.page.locator("[class*='st-key-fuel-assumptions-listening-hours-card']")
    card.get_by_role("button", name="Change").click()
    visitor.wait()
    visitor.answer("Likely", "7")
    expect(_row(visitor, "Listening")).to_contain_text("As this plan says")
    expect(_row(visitor, "In all")).to_contain_text("of 6")
    visitor.sees("more than a whole week's work lies undone")
    visitor.sees("How it would fit")
    visitor.answer("At least", "9")
    visitor.sees(DISORDER)
    # What is refused stays unsaved, so there is no word of the server to wait for.
    visitor.field("Likely").fill("a lot")
    visitor.field("Likely").press("Tab")
    visitor.wait()
    expect(visitor.page.get_by_test_id("stAlertContentError")).to_contain_text("This is not a number")
    visitor.press("Back to ours")
    expect(_row(visitor, "Listening")).to_contain_text("Assumption: no source found")
    visitor.misses(DISORDER)
    visitor.misses("How it would fit")
    assert visitor.foreign == []
