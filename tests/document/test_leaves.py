"""Leaves: short parts share a page, long ones begin their own, and what begins a page is left alone."""

from markupsafe import Markup

from planner.document.html import Drawn
from planner.document.leaves import height, leaves, takes_in
from planner.document.part import Part

LINE = "<p>Bread and cake.</p>"


def part(lines: int, flows: bool = True, runs_on: bool = False) -> Drawn:
    return Drawn(Part("a", "", "", "", None, flows=flows, runs_on=runs_on), Markup("<h2>A</h2>" + LINE * lines))


def sizes(*drawn: Drawn) -> list[int]:
    return [len(leaf) for leaf in leaves(drawn)]


def test_short_parts_share_a_page() -> None:
    assert sizes(part(4), part(4), part(4)) == [3]


def test_part_after_a_page_that_is_nearly_full_begins_the_next() -> None:
    assert sizes(part(34), part(34)) == [1, 1]
    assert sizes(part(36), part(30)) == [1, 1] and sizes(part(30), part(1)) == [2]


def test_part_that_begins_a_page_is_followed_by_none() -> None:
    assert sizes(part(1, flows=False), part(1), part(1)) == [1, 2]


def test_part_that_runs_on_does_so_until_the_leaf_is_long() -> None:
    assert sizes(part(34), part(34, runs_on=True)) == [2]
    assert sizes(part(36 + 49 * 9), part(40, runs_on=True)) == [1, 1]


def test_row_is_as_high_as_its_longest_cell() -> None:
    row = "<table><tr><th>Name</th><td>{}</td></tr></table>"
    assert height(row.format("x")) < height(row.format("word " * 40)) < height(row.format(LINE * 9))


def test_leaf_that_ends_with_an_all_but_empty_page_takes_in_the_next() -> None:
    leaf, wall = (part(40),), (part(1, flows=False),)
    assert takes_in(leaf, leaf, 2, 0.1)
    assert not takes_in(leaf, leaf, 2, 0.6) and not takes_in(leaf, wall, 2, 0.1) and not takes_in(leaf, leaf, 40, 0.1)
