"""Saving, loading, listing: what a person relies on without thinking of it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC
from pathlib import Path

import pytest

from planner.plan import Plan
from planner.store.errors import Conflict, PlanNotFound, StoreError
from planner.store.plans import Plans, open_plans
from planner.store.records import Reason, Saved
from tests.store.samples import Clock, named


def test_a_plan_comes_back_as_it_was_saved(plans: Plans, bakery: Plan) -> None:
    saved = plans.create(bakery)
    assert plans.load(saved.id) == saved
    assert plans.load(saved.id).plan == bakery


def test_it_is_still_there_after_a_restart(tmp_path: Path, bakery: Plan) -> None:
    first = open_plans(tmp_path)
    saved = first.create(bakery)
    first.close()
    second = open_plans(tmp_path)
    assert second.load(saved.id) == saved
    second.close()


def test_every_save_is_one_revision_further(plans: Plans, clock: Clock) -> None:
    saved = plans.create(Plan())
    clock.pass_(seconds=3)
    again = plans.save(saved.id, named("Crust"), saved.rev)
    assert (saved.rev, again.rev) == (1, 2)
    assert again.saved_at == clock.time and again.saved_at.tzinfo is UTC
    assert plans.load(saved.id) == again


def test_second_tab_is_told_and_nothing_is_overwritten(plans: Plans) -> None:
    opened = plans.create(Plan())
    theirs = plans.save(opened.id, named("First tab"), opened.rev)
    with pytest.raises(Conflict, match="changed in another window") as told:
        plans.save(opened.id, named("Second tab"), opened.rev)
    assert told.value.theirs == theirs
    assert plans.load(opened.id) == theirs


def test_a_save_ahead_of_time_is_a_conflict_too(plans: Plans) -> None:
    opened = plans.create(Plan())
    with pytest.raises(Conflict):
        plans.save(opened.id, named("From the future"), 7)


def test_both_versions_of_a_conflict_can_be_kept(plans: Plans) -> None:
    opened = plans.create(Plan())
    theirs = plans.save(opened.id, named("First tab"), opened.rev)
    mine = plans.save(opened.id, named("Second tab"), theirs.rev, keep=Reason.CONFLICT)
    assert plans.load(opened.id).plan == mine.plan
    assert plans.earlier(opened.id, theirs.rev) == theirs.plan


def _add_one(plans: Plans, seen: Saved, word: str) -> None:
    while True:
        business = seen.plan.business.revised(languages=(*seen.plan.business.languages, word))
        try:
            plans.save(seen.id, seen.plan.revised(business=business), seen.rev)
        except Conflict as conflict:
            seen = conflict.theirs
            continue
        return


def test_eight_writers_keep_all_two_hundred_edits(tmp_path: Path) -> None:
    plans = open_plans(tmp_path)
    first = plans.create(Plan())
    words = [f"{writer}-{edit}" for edit in range(25) for writer in range(8)]
    with ThreadPoolExecutor(8) as writers:
        list(writers.map(lambda word: _add_one(plans, first, word), words))
    kept = plans.load(first.id)
    assert sorted(kept.plan.business.languages) == sorted(words)
    assert kept.rev == 201
    plans.close()


def test_plans_are_listed_last_changed_first(plans: Plans, clock: Clock) -> None:
    first, second = plans.create(named("One")), plans.create(Plan())
    clock.pass_(minutes=1)
    plans.save(first.id, named("One and only"), first.rev)
    assert [(line.id, line.name) for line in plans.listed()] == [(first.id, "One and only"), (second.id, "")]
    assert plans.listed()[0].updated_at == clock.time


def test_a_deleted_plan_leaves_the_list_and_can_be_brought_back(plans: Plans) -> None:
    saved = plans.create(named("Crust"))
    plans.delete(saved.id)
    assert plans.listed() == ()
    assert [line.name for line in plans.deleted()] == ["Crust"]
    plans.undelete(saved.id)
    assert plans.load(saved.id) == saved
    assert plans.deleted() == ()


def test_saving_a_plan_deleted_in_another_window_says_so(plans: Plans) -> None:
    saved = plans.create(named("Crust"))
    plans.delete(saved.id)
    with pytest.raises(PlanNotFound, match="deleted, perhaps in another window"):
        plans.save(saved.id, named("Crust and Sons"), saved.rev)
    plans.undelete(saved.id)
    assert plans.save(saved.id, named("Crust and Sons"), saved.rev).rev == 2


@pytest.mark.parametrize("address", ["nobody", "", "../etc", "\ud800", "a\x00", "' OR 1=1"])
def test_an_unknown_address_gets_its_sentence(plans: Plans, address: str) -> None:
    calls = (plans.load, plans.delete, plans.undelete, plans.revisions)
    for call in calls:
        with pytest.raises(PlanNotFound, match="no plan at this address"):
            call(address)
    with pytest.raises(StoreError):
        plans.keep_revision(address, "x", Reason.NAMED)
