"""The arithmetic behind rules: contrast on paper, and the sums by which a plan pays for itself."""

import pytest

from planner.catalog import load
from planner.checks.document.contrast import contrast, darker, read, written
from planner.checks.returns.breakeven import sums
from planner.estimates import weekly_hours
from planner.estimates.returns import outlook
from planner.paths import EXAMPLES
from planner.store.plan_file import loads


@pytest.mark.parametrize(("color", "found"), [("#000000", 21), ("#FFFFFF", 1), ("#767676", 4.54), ("#0000FF", 8.59)])
def test_contrast_is_that_of_the_guideline(color: str, found: float) -> None:
    known = read(color)
    assert known and round(contrast(known), 2) == found


@pytest.mark.parametrize("color", ["#FFD400", "#FFFFFF", "#00FF7F", "#F00000"])
def test_darker_color_can_be_read_and_is_no_darker_than_need_be(color: str) -> None:
    known = read(color)
    assert known
    better = darker(known, 4.5)
    assert contrast(better) >= 4.5
    assert contrast(better) < 4.7 or better == known
    assert read(written(better)) == better


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_sums_are_those_of_the_outlook(name: str) -> None:
    plan = loads((EXAMPLES / "en" / f"{name}.json").read_bytes())
    told, seen = sums(plan, load(), weekly_hours(plan, load())), outlook(plan, load())
    assert told
    assert told.gain(seen.months, seen.months) - told.cost(seen.months) == pytest.approx(seen.likely, abs=3)
