"""Whatever a plan holds, advice neither crashes nor touches what a person said."""

from hypothesis import given, settings

from planner.advice import advise, changes, drafted, grounds
from planner.catalog import load
from planner.plan import Plan, is_unanswered
from planner.plan.places import leaves
from tests.checks.random_plans import plans

CATALOG = load()


@given(plan=plans())
@settings(max_examples=60, deadline=None)
def test_any_half_filled_plan_can_be_drafted_and_keeps_its_own_words(plan: Plan) -> None:
    plan = plan.model_copy(update={"proposals": Plan().proposals})
    full = drafted(plan, CATALOG)
    assert Plan.model_validate(full.model_dump()) == full
    after = dict(leaves(full))
    assert all(after[path] == value for path, value in leaves(plan) if not is_unanswered(value))
    assert changes(full, advise(full, CATALOG).plan) == ()


@given(plan=plans())
@settings(max_examples=40, deadline=None)
def test_marks_of_any_kind_in_a_file_do_no_harm(plan: Plan) -> None:
    changes(plan, advise(plan, CATALOG).plan)
    grounds(plan, CATALOG)
