"""Lists are edited in comfort: add, remove with undo, reorder."""

import re

from playwright.sync_api import expect

from tests.browser.visitor import Visitor

GROUP = "What do you call these people?"


def _with_groups(visitor: Visitor, *names: str) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("landscape")
    for name in names:
        visitor.press("Add a group of people")
        visitor.answer(GROUP, name)
        visitor.press("Done")


def _shows(visitor: Visitor, *names: str) -> None:
    rows = visitor.page.locator("[class*='-row-'] button")
    expect(rows).to_have_text([re.compile(f"{name}$") for name in names])


def test_entries_stay_in_the_order_they_were_added(visitor: Visitor) -> None:
    _with_groups(visitor, "Parents", "Offices")
    _shows(visitor, "Parents", "Offices")


def test_an_entry_moves_up(visitor: Visitor) -> None:
    _with_groups(visitor, "Parents", "Offices")
    visitor.press("Offices")
    visitor.press("Move up")
    visitor.press("Done")
    _shows(visitor, "Offices", "Parents")


def test_a_removed_entry_comes_back_in_its_place(visitor: Visitor) -> None:
    _with_groups(visitor, "Parents", "Offices")
    visitor.press("Parents")
    visitor.press("Remove")
    _shows(visitor, "Offices")
    visitor.press("Undo")
    _shows(visitor, "Parents", "Offices")
