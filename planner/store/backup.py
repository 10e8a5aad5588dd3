"""A copy of the database that is whole and proven before it takes its name."""

import os
from contextlib import suppress
from pathlib import Path

from planner.language import N_, _
from planner.store.database import Database, driver
from planner.store.errors import StoreError

NO_TARGET = N_(
    "The backup could not be written to {target}. Check that the folder exists and has space, then try again; "
    "your plans and earlier backups are as they were."
)
UNSOUND = N_(
    "The backup to {target} failed its check and was thrown away. "
    "Your plans and earlier backups are as they were; try another disk."
)


def backup(database: Database, target: Path) -> None:
    """Never a plain copy of the file: what is still in its log would be missing."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(b"")  # a folder that takes no file is found out here; SQLite fills an empty file
        with database.bare() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
        if not _is_sound(part):
            raise StoreError(_(UNSOUND).format(target=target))
        _make_durable(part)
        part.replace(target)
        _make_durable(target.parent)
    except OSError as error:
        raise StoreError(_(NO_TARGET).format(target=target)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _is_sound(file: Path) -> bool:
    connection = driver().connect(str(file))
    try:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))
    except driver().Error:
        return False
    finally:
        connection.close()


def _make_durable(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows has no handle on a folder to flush
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
