"""A range keeps its ends, its sources and its weakest strength through arithmetic."""

import pytest

from planner.catalog import load
from planner.estimates.range import Range, exactly, known, mean, total

BLOG = Range(2, 4, 6, "hours", ("orbit-2021",), "B")
STORY = Range(0.1, 0.25, 0.5, "hours", ("roadworthy",), "X")


def test_ends_are_added_up() -> None:
    both = BLOG + STORY
    assert (both.low, both.likely, both.high) == (2.1, 4.25, 6.5)


def test_sum_is_as_weak_as_its_weakest_part_and_names_all_sources() -> None:
    both = BLOG + STORY
    assert (both.strength, both.basis) == ("X", ("orbit-2021", "roadworthy"))
    assert both.is_assumption


def test_a_source_is_named_once() -> None:
    assert (BLOG + BLOG).basis == ("orbit-2021",)


def test_hours_and_minutes_do_not_add_up() -> None:
    with pytest.raises(ValueError, match="hours and minutes"):
        BLOG + exactly(5, "minutes")


def test_scaling_keeps_the_sources_and_changes_the_unit() -> None:
    assert BLOG.scaled(2, "hours a week") == Range(4, 8, 12, "hours a week", ("orbit-2021",), "B")


def test_mean_lies_between_its_parts() -> None:
    assert mean((BLOG, STORY)).likely == pytest.approx(2.125)


def test_nothing_adds_up_to_zero() -> None:
    assert total((), "hours") == exactly(0, "hours")


def test_figure_becomes_a_range_with_all_its_sources() -> None:
    cadence = known(load().channels["instagram"].cadence)
    assert cadence.basis == ("hootsuite-2023", "mosseri-2021", "frequency-synthesis")
