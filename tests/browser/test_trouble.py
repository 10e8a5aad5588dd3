"""A store that cannot be written: it is said, the text stays, and it is saved as soon as that is possible."""

import sqlite3

from playwright.sync_api import expect

from planner.store.plans import FILE
from tests.browser.conftest import Server
from tests.browser.visitor import ACKNOWLEDGED, Visitor

NAME = "What is your business called?"
OFFER = "What do you sell?"


def test_a_second_answer_while_the_first_is_being_saved_is_no_other_window(own_server: Server, guest: Visitor) -> None:
    guest.new_plan("Corner Crust")
    other = sqlite3.connect(own_server.folder / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    guest.field(OFFER).fill("Bread")
    guest.field(OFFER).press("Tab")
    guest.page.wait_for_timeout(400)
    guest.page.get_by_role("radio", name="People", exact=True).click()
    guest.page.wait_for_timeout(400)
    other.execute("ROLLBACK")
    guest.page.wait_for_function(ACKNOWLEDGED)
    guest.wait()
    guest.misses("changed in another window")
    guest.page.reload()
    guest.wait()
    guest.holds(OFFER, "Bread")
    expect(guest.page.get_by_role("radio", name="People", exact=True)).to_be_checked()


def test_a_locked_store_is_said_and_tried_again(own_server: Server, guest: Visitor) -> None:
    guest.new_plan("Corner Crust")
    other = sqlite3.connect(own_server.folder / FILE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    guest.field(NAME).fill("Corner Crust Bakery")
    guest.field(NAME).press("Tab")
    guest.page.get_by_role("alert").wait_for()
    guest.holds(NAME, "Corner Crust Bakery")
    other.execute("ROLLBACK")
    guest.page.get_by_text("Everything is saved again.").wait_for()
    guest.page.reload()
    guest.wait()
    guest.holds(NAME, "Corner Crust Bakery")
