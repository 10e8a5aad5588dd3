"""The past of a plan: kept at pauses, names and exports, and always to be had back."""

import pytest

from planner.plan import Plan
from planner.store.errors import Conflict, StoreError
from planner.store.plans import Plans
from planner.store.records import Reason, Saved
from tests.store.samples import Clock, named


def saved_times(plans: Plans, clock: Clock, saved: Saved, count: int, minutes: int) -> Saved:
    for edit in range(count):
        clock.pass_(minutes=minutes)
        saved = plans.save(saved.id, named(f"Edit {edit}"), saved.rev)
    return saved


def test_typing_without_a_pause_keeps_no_copies(plans: Plans, clock: Clock) -> None:
    saved = saved_times(plans, clock, plans.create(Plan()), 10, minutes=4)
    assert plans.revisions(saved.id) == ()


def test_after_a_pause_the_state_before_it_is_kept(plans: Plans, clock: Clock) -> None:
    left_at = clock.time
    saved = plans.create(named("Before lunch"))
    clock.pass_(minutes=40)
    plans.save(saved.id, named("After lunch"), saved.rev)
    (revision,) = plans.revisions(saved.id)
    assert (revision.rev, revision.reason, revision.at) == (1, Reason.PAUSE, left_at)
    assert plans.earlier(saved.id, 1).business.name == "Before lunch"


def test_a_lost_race_keeps_no_revision(plans: Plans, clock: Clock) -> None:
    saved = plans.create(Plan())
    clock.pass_(minutes=40)
    with pytest.raises(Conflict):
        plans.save(saved.id, named("Late"), saved.rev + 1)
    assert plans.revisions(saved.id) == ()


def test_a_named_save_is_newest_first_and_does_not_move_the_plan_on(plans: Plans, clock: Clock) -> None:
    saved = plans.create(Plan())
    plans.keep_revision(saved.id, "First draft", "named")
    saved = plans.save(saved.id, named("Crust"), saved.rev)
    plans.keep_revision(saved.id, None, Reason.EXPORT)
    kept = [(revision.rev, revision.reason, revision.label) for revision in plans.revisions(saved.id)]
    assert kept == [(2, Reason.EXPORT, None), (1, Reason.NAMED, "First draft")]
    assert plans.load(saved.id) == saved


def test_one_state_is_kept_once_for_its_best_reason(plans: Plans) -> None:
    saved = plans.create(Plan())
    plans.keep_revision(saved.id, None, Reason.EXPORT)
    plans.keep_revision(saved.id, "For the bank", Reason.NAMED)
    plans.keep_revision(saved.id, None, Reason.EXPORT)
    (revision,) = plans.revisions(saved.id)
    assert (revision.reason, revision.label) == (Reason.NAMED, "For the bank")


def test_going_back_keeps_the_present_first(plans: Plans) -> None:
    saved = plans.create(named("Good"))
    plans.keep_revision(saved.id, "Good one", Reason.NAMED)
    spoiled = plans.save(saved.id, named("Spoiled"), saved.rev)
    restored = plans.restore(saved.id, 1, spoiled.rev)
    assert plans.load(saved.id) == restored
    assert (restored.rev, restored.plan.business.name) == (3, "Good")
    assert plans.earlier(saved.id, spoiled.rev).business.name == "Spoiled"
    assert plans.revisions(saved.id)[0].reason is Reason.RESTORE


def test_going_back_in_a_stale_window_is_a_conflict(plans: Plans) -> None:
    saved = plans.create(Plan())
    plans.keep_revision(saved.id, "Empty", Reason.NAMED)
    newest = plans.save(saved.id, named("Crust"), saved.rev)
    with pytest.raises(Conflict):
        plans.restore(saved.id, 1, saved.rev)
    assert plans.load(saved.id) == newest


def test_a_revision_that_is_gone_gets_its_sentence(plans: Plans) -> None:
    saved = plans.create(Plan())
    with pytest.raises(StoreError, match="not kept any more"):
        plans.restore(saved.id, 99, saved.rev)


def test_history_is_thinned_as_it_grows(plans: Plans, clock: Clock) -> None:
    saved = plans.create(Plan())
    plans.keep_revision(saved.id, "The very first", Reason.NAMED)
    saved = saved_times(plans, clock, saved, 70, minutes=6)
    kept = [revision.rev for revision in plans.revisions(saved.id)]
    # 69 pauses in seven hours of one day: the last 50, the last of those before, and the named one
    assert kept == [*range(70, 20, -1), 20, 1]
