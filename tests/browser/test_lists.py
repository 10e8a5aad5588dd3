"""Lists are edited in comfort: add, remove with undo, reorder."""

from tests.browser.visitor import Visitor

GROUP = "What do you call these people?"


def _with_groups(visitor: Visitor, *names: str) -> None:
    visitor.new_plan("Corner Crust")
    visitor.go_to("landscape")
    for name in names:
        visitor.press("Add a group of people")
        visitor.answer(GROUP, name)
        visitor.press("Done")


def _rows(visitor: Visitor) -> list[str]:
    rows = visitor.page.locator("[class*='-row-'] button")
    return [row.strip().splitlines()[-1] for row in rows.all_inner_texts()]


def test_entries_stay_in_the_order_they_were_added(visitor: Visitor) -> None:
    _with_groups(visitor, "Parents", "Offices")
    assert _rows(visitor) == ["Parents", "Offices"]


def test_an_entry_moves_up(visitor: Visitor) -> None:
    _with_groups(visitor, "Parents", "Offices")
    visitor.press("Offices")
    visitor.press("Move up")
    visitor.press("Done")
    assert _rows(visitor) == ["Offices", "Parents"]


def test_a_removed_entry_comes_back_in_its_place(visitor: Visitor) -> None:
    _with_groups(visitor, "Parents", "Offices")
    visitor.press("Parents")
    visitor.press("Remove")
    assert _rows(visitor) == ["Offices"]
    visitor.press("Undo")
    assert _rows(visitor) == ["Parents", "Offices"]
