"""Brings the tables of a database to the newest version; Alembic is loaded only when there is work."""

import sqlalchemy as sa

from planner.language import N_, _
from planner.store.database import Database
from planner.store.errors import StoreError

HEAD = "0003"
OLDER = frozenset({"0001", "0002"})  # the revisions before HEAD
NEWER = N_(
    "The file with your plans ({file}) was made by a newer Roadworthy. "
    "Update this one and open it again; nothing was changed."
)


def version(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def upgrade(database: Database) -> None:
    with database.reading() as connection:
        found = version(connection)
    if found == HEAD:
        return
    if found is not None and found not in OLDER:
        raise StoreError(_(NEWER).format(file=database.file))
    with database.writing() as connection:
        _run(connection)


def _run(connection: sa.Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "planner.store:alembic")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
