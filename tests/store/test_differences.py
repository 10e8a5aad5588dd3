"""What differs between two windows, said so that a person can choose."""

from typing import Any

from planner.catalog import load
from planner.language import using
from planner.plan import Plan
from planner.store.differences import Difference, differences
from planner.store.titles import titled


def plan(**sections: Any) -> Plan:
    return Plan.model_validate(sections)


def only(mine: Plan, theirs: Plan) -> Difference:
    (difference,) = differences(mine, theirs, load())
    return difference


def test_equal_plans_differ_nowhere(bakery: Plan) -> None:
    assert differences(bakery, Plan.model_validate(bakery.model_dump()), load()) == ()


def test_one_answer_is_named_with_both_values() -> None:
    assert only(plan(business={"name": "Crust"}), Plan()) == Difference(
        "business.name", "Business › Name", "Crust", "Not answered"
    )


def test_entries_are_matched_by_id_and_not_by_position() -> None:
    mine = plan(goal={"objectives": [{"id": "a"}, {"id": "b", "statement": "More cakes"}]})
    theirs = plan(goal={"objectives": [{"id": "b", "statement": "More bread"}, {"id": "a"}]})
    first, order = differences(mine, theirs, load())
    assert first.path == "goal.objectives[b].statement"
    assert first.title == "Goal › Objectives › 2 › Objective"
    assert (first.mine, first.theirs) == ("More cakes", "More bread")
    assert (order.path, order.mine, order.theirs) == (
        "goal.objectives",
        "Not named yet; More cakes",
        "More bread; Not named yet",
    )


def test_an_entry_of_one_window_is_missing_in_the_other() -> None:
    mine = plan(fuel={"people": [{"id": "m", "name": "Maya"}]})
    theirs = plan(fuel={"people": [{"id": "t", "hours_per_week": 2}]})
    first, second = differences(mine, theirs, load())
    assert (first.path, first.mine, first.theirs) == ("fuel.people[m]", "Maya", "Not in this version")
    assert (second.title, second.mine, second.theirs) == (
        "Fuel › People and hours › 1",
        "Not in this version",
        "2",
    )


def test_values_are_read_as_a_person_writes_them() -> None:
    mine = plan(
        business={
            "reach": "street",
            "plan_date": "2026-03-03",
            "people": 1200,
            "languages": ["en", "pl", "he"],
        },
        strategy={"roads": ["educate", "engage"]},
        team={"escalation": [{"id": "a", "pause_posts": True}]},
    )
    theirs = plan(team={"escalation": [{"id": "a"}]})
    shown = {difference.path: difference.mine for difference in differences(mine, theirs, load())}
    assert shown == {
        "business.reach": "The neighborhood",
        "business.people": "1,200",
        "business.languages": "en; pl; he",
        "business.plan_date": "Mar 3, 2026",
        "strategy.roads": "Educate; Engage",
        "team.escalation[a].pause_posts": "Yes",
    }


def test_long_texts_are_cut() -> None:
    difference = only(plan(business={"story": "bread " * 500}), plan(business={"story": "  "}))
    assert len(difference.mine) <= 160 and difference.mine.endswith("…")
    assert difference.theirs == "Not answered"


def test_numbers_and_dates_follow_the_language_of_the_reader() -> None:
    with using("de"):
        assert only(plan(business={"people": 1200}), Plan()).mine == "1.200"


def test_a_place_the_plan_does_not_know_keeps_its_name() -> None:
    assert titled(("goal", "mood", 0, "why")) == "Goal › mood › 1 › why"
