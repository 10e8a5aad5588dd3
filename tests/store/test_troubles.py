"""A full disk, a locked or read-only file, a damaged one: a sentence, no half-write, and it goes on afterwards."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlalchemy as sa

from planner.plan import Plan
from planner.store.database import driver
from planner.store.errors import StoreError
from planner.store.plans import FILE, Plans, open_plans
from tests.store.samples import named

NOBODY = 65534
BIG = Plan.model_validate({"team": {"code": ["crust " * 30] * 2000}})


@contextmanager
def full_disk(plans: Plans) -> Iterator[None]:
    """SQLite answers SQLITE_FULL, as on a full disk, when the file may not grow by a page."""

    def stop_growing(connection: sa.Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")

    sa.event.listen(plans.database.engine, "begin", stop_growing)
    try:
        yield
    finally:
        sa.event.remove(plans.database.engine, "begin", stop_growing)
        plans.close()  # the limit belongs to the connections


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Nothing in the folder may be changed; root, who may change everything, becomes nobody for a while."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)
        folder.chmod(0o755)
        for path in folder.iterdir():
            path.chmod(0o644)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder whose parents everybody may enter, which pytest's own are not."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_full_disk_is_told_and_nothing_is_half_written(plans: Plans) -> None:
    saved = plans.create(named("Crust"))
    with full_disk(plans), pytest.raises(StoreError, match=r"disk is full\. .* stays on this screen\. Free"):
        plans.save(saved.id, BIG, saved.rev)
    assert plans.load(saved.id) == saved
    assert plans.save(saved.id, BIG, saved.rev).rev == 2


def test_a_revision_that_does_not_fit_does_not_stop_half_way(plans: Plans) -> None:
    saved = plans.create(BIG)
    with full_disk(plans), pytest.raises(StoreError, match=r"disk is full"):
        plans.keep_revision(saved.id, "For the bank", "named")
    assert plans.revisions(saved.id) == ()


WRITES_BEYOND_THE_LIMIT = """
import resource, sys
from pathlib import Path
from planner.store.errors import StoreError
from planner.store.plans import open_plans

plans = open_plans(Path(sys.argv[1]))
saved = plans.load(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
team = saved.plan.team.revised(code=("crust " * 30,) * 2000)
try:
    plans.save(saved.id, saved.plan.revised(team=team), saved.rev)
except StoreError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(plans.load(saved.id) == saved, plans.save(saved.id, saved.plan, saved.rev).rev)
"""


def test_a_write_that_the_system_refuses_is_told_and_the_next_one_works(tmp_path: Path, bakery_id: str) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    command = [sys.executable, "-c", WRITES_BEYOND_THE_LIMIT, str(tmp_path), bakery_id]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert "disk reported a fault" in said[0] and "stays on this screen" in said[0]
    assert said[1] == "True 2"


def test_a_locked_file_can_be_read_and_says_that_it_cannot_be_written(plans: Plans, tmp_path: Path) -> None:
    saved = plans.create(named("Crust"))
    other = driver().connect(str(tmp_path / FILE), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match=r"Another program is holding .* stays on this screen"):
        plans.save(saved.id, named("Crust and Sons"), saved.rev)
    assert plans.load(saved.id) == saved
    other.execute("ROLLBACK")
    assert plans.save(saved.id, named("Crust and Sons"), saved.rev).rev == 2
    other.close()


def test_a_file_locked_by_another_process_is_told(tmp_path: Path, bakery_id: str) -> None:
    locker = (
        "import sys; from planner.store.database import driver;"
        f"c = driver().connect({str(tmp_path / FILE)!r}, isolation_level=None); c.execute('BEGIN EXCLUSIVE');"
        "print('locked', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", locker]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline() == b"locked\n"
        plans = open_plans(tmp_path, patience=0.1)
        with pytest.raises(StoreError, match=r"Another program is holding"):
            plans.save(bakery_id, Plan(), 1)
        other.communicate()
    assert plans.save(bakery_id, Plan(), 1).rev == 2
    plans.close()


def test_a_read_only_file_says_so_and_its_plans_can_be_read(open_folder: Path) -> None:
    writer = open_plans(open_folder)
    saved = writer.create(named("Crust"))
    with without_rights(open_folder):
        reader = open_plans(open_folder)
        assert reader.load(saved.id) == saved
        with pytest.raises(StoreError, match=r"may only be read, not changed.* stays on this screen"):
            reader.save(saved.id, Plan(), saved.rev)
        reader.close()
    assert writer.save(saved.id, named("Crust"), saved.rev).rev == 2
    writer.close()


def test_a_folder_that_takes_no_file_is_told(open_folder: Path) -> None:
    with without_rights(open_folder), pytest.raises(StoreError, match=r"cannot be opened or created"):
        open_plans(open_folder)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "plans").write_text("a file where a folder should be")
    with pytest.raises(StoreError, match=r"cannot be made.*ROADWORTHY_DATA"):
        open_plans(tmp_path / "plans")


def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"shopping list " * 100)
    with pytest.raises(StoreError, match=r"is damaged.*latest backup"):
        open_plans(tmp_path)
    assert (tmp_path / FILE).read_bytes().startswith(b"shopping list")


def test_a_damaged_page_is_told(tmp_path: Path, bakery_id: str) -> None:
    content = bytearray((tmp_path / FILE).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(StoreError, match=r"is damaged"):
        open_plans(tmp_path).load(bakery_id)


@pytest.mark.parametrize("stored", ["{broken", '{"business": {"name": 7}}'])
def test_a_plan_spoiled_in_the_database_is_told(plans: Plans, stored: str) -> None:
    saved = plans.create(named("Crust"))
    with plans.database.writing() as connection:
        connection.exec_driver_sql("UPDATE plan SET doc = ?", (stored,))
    with pytest.raises(StoreError, match=r"can no longer be read|“Business › Name”"):
        plans.load(saved.id)


def test_our_own_mistake_is_not_dressed_up_as_the_disk_s(plans: Plans) -> None:
    with pytest.raises(sa.exc.OperationalError), plans.database.reading() as connection:
        connection.exec_driver_sql("SELECT nothing FROM nowhere")
