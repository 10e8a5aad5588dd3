"""Equity: composed of the plan's own measures, in the open, and never of what says nothing."""

from typing import Any

import pytest

from planner.catalog import load
from planner.estimates.equity import Part, equity, known_as
from planner.plan import Plan
from planner.plan.metrics import Measure, Metrics
from planner.plan.tools import Channel, Tools
from tests.advice.drafts import VET, draft

CATALOG = load()


def part(id: str, *measures: Measure, kind: str = "instagram") -> Part:
    tools = Tools(channels=(Channel(id="c", kind=kind),))
    found = equity(Plan(metrics=Metrics(measures=measures), tools=tools), CATALOG)
    return next(each for each in found if each.id == id)


def measure(id: str, baseline: float | None, target: float | None, **more: Any) -> Measure:
    return Measure(id=id, baseline=baseline, target=target, **more)


def test_part_is_the_plain_mean_of_the_planned_changes() -> None:
    found = part("value", measure("orders", 12, 20), measure("inquiries", 10, 11))
    assert [each.change for each in found.shown] == [67, 10] and found.change == 38


def test_what_is_meant_to_fall_counts_when_it_falls() -> None:
    assert part("relationship", measure("response-time", 10, 4)).change == 60
    assert part("relationship", measure("response-time", 4, 6)).change == -50


def test_no_measure_counts_for_more_than_double() -> None:
    found = part("value", measure("orders", 1, 9), measure("inquiries", 10, 10))
    assert [each.counted for each in found.shown] == [100, 0] and found.change == 50


@pytest.mark.parametrize(("baseline", "target"), [(None, 5), (5, None), (0, 5)])
def test_without_two_figures_or_from_zero_nothing_is_counted(baseline: float | None, target: float | None) -> None:
    found = part("value", measure("orders", baseline, target))
    assert found.change is None and len(found.shown) == 1 and len(found.suggested) == 2


def test_vanity_counts_beside_others_only() -> None:
    views, rating = measure("views", 100, 200), measure("star-rating", 4, 4)
    assert part("familiarity", views).change is None and len(part("familiarity", views).suggested) == 2
    assert part("familiarity", views, rating).change == 50


def test_measure_is_known_by_its_name_too() -> None:
    named = measure("k3f9", 1, 2, name=f"  {CATALOG.measures['saves'].label.upper()} ")
    assert part("value", named).change == 100
    assert known_as(measure("k3f9", 1, 2, name="Cakes that smile"), CATALOG) is None


def test_measures_of_a_draft_are_known() -> None:
    plan = draft(VET)
    assert plan.metrics.measures and all(known_as(each, CATALOG) for each in plan.metrics.measures)


def test_what_is_suggested_can_be_read_off_and_is_not_chosen_already() -> None:
    first = part("efficiency").suggested
    assert len(first) == 2
    chosen = next(id for id, each in CATALOG.measures.items() if each.label == first[0])
    assert first[0] not in part("efficiency", measure(chosen, None, None)).suggested


def test_largest_figures_stay_a_change() -> None:
    assert part("value", measure("orders", 5e-324, 1e308), measure("inquiries", 1, -1e308)).change == 0
