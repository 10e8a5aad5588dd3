"""What the inspection found at the last visit: kept beside the plan, which it never touches."""

import pytest

from planner.plan import Plan
from planner.store.errors import PlanNotFound
from planner.store.plans import Plans
from tests.store.samples import Clock, named


def test_nobody_has_looked_at_first(plans: Plans) -> None:
    assert plans.seen(plans.create(Plan()).id) is None


def test_the_last_look_counts(plans: Plans, clock: Clock) -> None:
    saved = plans.create(Plan())
    plans.note_seen(saved.id, {"GOAL001 goal.objectives"})
    clock.pass_(minutes=5)
    plans.note_seen(saved.id, {"TEAM001 team.response_contact", "FUEL001 fuel.people"})
    seen = plans.seen(saved.id)
    assert seen and seen.found == {"TEAM001 team.response_contact", "FUEL001 fuel.people"}
    assert seen.at == clock.time


def test_looking_disturbs_nobody_who_writes(plans: Plans) -> None:
    saved = plans.create(Plan())
    plans.note_seen(saved.id, {"GOAL001 goal.objectives"})
    assert plans.save(saved.id, named("Corner Crust"), saved.rev).rev == saved.rev + 1


def test_a_plan_that_is_not_there_is_not_looked_at(plans: Plans) -> None:
    with pytest.raises(PlanNotFound):
        plans.note_seen("nowhere", set())
