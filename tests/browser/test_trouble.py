"""A store that cannot be written: it is said, the text stays, and it is saved as soon as that is possible."""

import sqlite3

from playwright.sync_api import Browser, expect

from planner.store.plans import FILE
from tests.browser.conftest import Server
from tests.browser.visitor import ACKNOWLEDGED, Visitor

NAME = "What is your business called?"
OFFER = "What do you sell?"


def test_a_second_answer_while_the_first_is_being_saved_is_no_other_window(
    own_server: Server, chromium: Browser
) -> None:
    visitor = Visitor(chromium.new_page(), own_server.url)
    visitor.new_plan("Corner Crust")
    other = sqlite3.connect(own_server.folder / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    visitor.field(OFFER).fill("Bread")
    visitor.field(OFFER).press("Tab")
    visitor.page.wait_for_timeout(400)
    visitor.page.get_by_role("radio", name="People", exact=True).click()
    visitor.page.wait_for_timeout(400)
    other.execute("ROLLBACK")
    visitor.page.wait_for_function(ACKNOWLEDGED)
    visitor.wait()
    visitor.misses("changed in another window")
    visitor.page.reload()
    visitor.wait()
    visitor.holds(OFFER, "Bread")
    expect(visitor.page.get_by_role("radio", name="People", exact=True)).to_be_checked()


def test_a_locked_store_is_said_and_tried_again(own_server: Server, chromium: Browser) -> None:
    visitor = Visitor(chromium.new_page(), own_server.url)
    visitor.new_plan("Corner Crust")
    other = sqlite3.connect(own_server.folder / FILE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    visitor.field(NAME).fill("Corner Crust Bakery")
    visitor.field(NAME).press("Tab")
    visitor.page.get_by_role("alert").wait_for(timeout=20_000)
    visitor.holds(NAME, "Corner Crust Bakery")
    other.execute("ROLLBACK")
    visitor.page.get_by_text("Everything is saved again.").wait_for(timeout=20_000)
    visitor.page.reload()
    visitor.wait()
    visitor.holds(NAME, "Corner Crust Bakery")
