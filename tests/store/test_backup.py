"""A backup is whole, or it is not there."""

from pathlib import Path
from threading import Event, Thread

import pytest

from planner.plan import Plan
from planner.store.errors import StoreError
from planner.store.plans import FILE, Plans, open_plans
from tests.store.samples import named


def test_a_backup_opens_as_a_database_with_everything_in_it(plans: Plans, tmp_path: Path) -> None:
    saved = plans.create(named("Crust"))
    plans.keep_revision(saved.id, "First", "named")
    (tmp_path / "copy").mkdir()
    plans.backup(tmp_path / "copy" / FILE)
    copy = open_plans(tmp_path / "copy")
    assert copy.load(saved.id) == saved
    assert copy.revisions(saved.id) == plans.revisions(saved.id)
    copy.close()


def test_a_backup_replaces_the_one_before_and_leaves_nothing_beside_it(plans: Plans, tmp_path: Path) -> None:
    target = tmp_path / "backups" / "plans.sqlite"
    target.parent.mkdir()
    plans.backup(target)
    plans.create(named("Crust"))
    plans.backup(target)
    assert list(target.parent.iterdir()) == [target]


def test_saving_goes_on_during_a_backup(plans: Plans, tmp_path: Path) -> None:
    saved, done = plans.create(named("Crust")), Event()

    def go_on_saving() -> None:
        base = saved
        while not done.is_set():
            base = plans.save(base.id, base.plan, base.rev)

    writer = Thread(target=go_on_saving)
    writer.start()
    for _ in range(5):
        plans.backup(tmp_path / "backup.sqlite")
    done.set()
    writer.join()
    assert plans.load(saved.id).rev > 1


def test_a_backup_to_nowhere_is_told(plans: Plans, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"could not be written.*as they were"):
        plans.backup(tmp_path / "no" / "such" / "folder.sqlite")


def test_a_damaged_database_leaves_the_earlier_backup_alone(tmp_path: Path) -> None:
    plans = open_plans(tmp_path)
    plans.create(Plan.model_validate({"team": {"code": ["crust " * 30] * 2000}}))
    target = tmp_path / "backup.sqlite"
    plans.backup(target)
    plans.close()
    before = target.read_bytes()
    content = bytearray((tmp_path / FILE).read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(StoreError):
        open_plans(tmp_path).backup(target)
    assert target.read_bytes() == before
    assert not target.with_name("backup.sqlite.part").exists()
