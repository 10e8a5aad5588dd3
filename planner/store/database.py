"""The SQLite file under the plans: readers side by side, writers one after the other."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import sqlalchemy as sa
from pydantic_core import from_json, to_json

from planner.language import N_, _
from planner.store.errors import StoreError
from planner.store.troubles import telling
from planner.store.turns import Turns

NO_FOLDER = N_(
    "The folder for your plans ({folder}) cannot be made. "
    "Check that you may write there, or choose another one with the setting ROADWORTHY_DATA."
)
BROKEN_PLAN = N_(
    "This plan can no longer be read from the file with your plans. "
    "Go back to one of its earlier versions, or put your latest backup in its place."
)


def driver() -> ModuleType:
    """The newest SQLite at hand: those up to 3.51.2 carry a rare fault (sqlite.org/wal.html#walresetbug)."""
    try:
        return import_module("pysqlite3.dbapi2")
    except ImportError:
        return import_module("sqlite3")


def _written(document: Any) -> str:
    return to_json(document).decode()


def _read(text: str) -> Any:
    try:
        return from_json(text, allow_inf_nan=False)
    except ValueError as error:
        raise StoreError(_(BROKEN_PLAN)) from error


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where `_begin` says, not where the driver guesses
    for setting in ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: sa.Connection) -> None:
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    if mode:
        connection.exec_driver_sql(f"BEGIN {mode}")


class Database:
    """patience: seconds to wait for other writers, of this program and of others."""

    def __init__(self, file: Path, patience: float) -> None:
        self.file = file
        self._turns = Turns(patience)
        self.engine = sa.create_engine(
            sa.URL.create("sqlite", database=str(file)),
            module=driver(),
            json_serializer=_written,
            json_deserializer=_read,
            connect_args={"timeout": patience},
            pool_size=4,
            max_overflow=28,
            pool_timeout=patience,
        )
        sa.event.listen(self.engine, "connect", _prepare)
        sa.event.listen(self.engine, "begin", _begin)

    def open(self) -> None:
        """Makes the folder and the file; the journal mode is kept in the file, so it is set only once."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(_(NO_FOLDER).format(folder=self.file.parent)) from error
        with self.bare() as connection:
            if connection.exec_driver_sql("PRAGMA journal_mode").scalar() != "wal":
                connection.exec_driver_sql("PRAGMA journal_mode = WAL")

    def telling(self, writing: bool = False) -> AbstractContextManager[None]:
        return telling(self.file, writing)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with self.telling(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that holds the write lock from its beginning; what it wrote is on disk when it ends."""
        with (
            self.telling(writing=True),
            self._turns.turn(),
            self.engine.connect().execution_options(begin="IMMEDIATE") as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def bare(self) -> Iterator[sa.Connection]:
        """A connection outside any transaction, for what SQLite refuses inside one."""
        with self.telling(), self.engine.connect().execution_options(begin=None) as connection:
            yield connection

    def close(self) -> None:
        self.engine.dispose()
