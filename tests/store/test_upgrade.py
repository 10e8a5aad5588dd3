"""The tables: made once, the same as described, and never touched when they come from the future."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from planner.store.errors import StoreError
from planner.store.plans import FILE, Plans, open_plans
from planner.store.tables import metadata
from planner.store.upgrade import HEAD, OLDER


def test_the_migrations_make_the_tables_as_they_are_described(plans: Plans) -> None:
    with plans.database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_head_and_the_older_versions_are_those_of_the_folder() -> None:
    config = Config()
    config.set_main_option("script_location", "planner.store:alembic")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == HEAD
    assert {script.revision for script in scripts.walk_revisions()} == OLDER | {HEAD}


OPENS = """
import sys
from pathlib import Path
from planner.store.plans import open_plans
open_plans(Path(sys.argv[1]))
print("alembic" in sys.modules)
"""


def test_only_the_first_opening_loads_alembic(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPENS, str(tmp_path)]
    said = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(2)]
    assert said == ["True\n", "False\n"]


def test_two_that_open_a_new_folder_at_once_both_succeed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPENS, str(tmp_path)]
    both = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]


def test_a_database_of_a_newer_program_is_told_and_left_alone(tmp_path: Path) -> None:
    plans = open_plans(tmp_path)
    with plans.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    plans.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StoreError, match=r"newer Roadworthy.*nothing was changed"):
        open_plans(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_writing_is_durable_by_its_settings(plans: Plans) -> None:
    with plans.database.reading() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in SETTINGS}
    assert found == SETTINGS


SETTINGS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 200}
