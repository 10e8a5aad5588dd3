"""Measures that repeat a key result: what is wrong with both is found under Goal, once."""

from planner.checks.case import Case
from planner.checks.goal.contradictions import goes_the_wrong_way, is_more_than_all
from planner.plan.metrics import Measure
from planner.plan.places import entry_of, value_at

# Fields of a measure, and what they are called at a key result.
FIGURES = {"baseline": "baseline", "target": "target", "due": "end"}


def is_a_copy(case: Case, measure: Measure, *figures: str) -> bool:
    """Whether the key result of the same name says the same, so that what is wrong with it is found under Goal."""
    twin = case.twin(measure)
    return twin is not None and all(getattr(measure, each) == getattr(twin, FIGURES[each]) for each in figures)


def is_found_under_goal(case: Case, measure: Measure) -> bool:
    """Whether the same figures of the key result of the same name are wrong by its own words."""
    found = case.twin_at(measure)
    if not found or not is_a_copy(case, measure, "target"):
        return False
    at, result = found
    turned = is_a_copy(case, measure, "baseline") and goes_the_wrong_way(value_at(case.plan, entry_of(at)), result)
    return turned or is_more_than_all(result)
