"""The plans of this computer: saved at every answer, never overwritten in silence, never lost."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from planner.language import N_, _
from planner.paths import data_folder
from planner.plan import Plan
from planner.store import history, looks
from planner.store.backup import backup
from planner.store.database import Database
from planner.store.errors import Conflict, PlanNotFound, StoreError
from planner.store.migrations import SCHEMA_VERSION
from planner.store.plan_file import PlanFileError, plan_of
from planner.store.records import Listed, Reason, Revision, Saved, Seen
from planner.store.tables import plans
from planner.store.upgrade import upgrade

FILE = "plans.sqlite"
PAUSE = timedelta(minutes=5)
PATIENCE = 5.0  # seconds; longer, and a person thinks that the page hangs
NO_REVISION = N_("This earlier version is not kept any more. Choose another one from the list; nothing was changed.")


def _utc_now() -> datetime:
    return datetime.now(UTC)


def open_plans(
    folder: Path | None = None, patience: float = PATIENCE, now: Callable[[], datetime] = _utc_now
) -> "Plans":
    """Opens or makes the user's database; StoreError when the folder or the file is of no use."""
    database = Database((folder or data_folder()) / FILE, patience)
    database.open()
    upgrade(database)
    return Plans(database, now)


class Plans:
    """Every method may raise StoreError. What has returned is on the disk. One object serves all threads."""

    def __init__(self, database: Database, now: Callable[[], datetime] = _utc_now) -> None:
        self.database = database
        self._now = now

    def create(self, plan: Plan) -> Saved:
        saved = Saved(uuid4().hex, 1, plan, self._now())
        row = {**_row(saved), "id": saved.id, "created_at": saved.saved_at}
        with self.database.writing() as connection:
            connection.execute(plans.insert().values(row))
        return saved

    def load(self, plan_id: str) -> Saved:
        with self.database.reading() as connection:
            return _saved(connection, plan_id)

    def save(self, plan_id: str, plan: Plan, base_rev: int, keep: Reason | None = None) -> Saved:
        """Replaces revision base_rev, or raises Conflict when that is not the present one any more.

        The state before is kept as a revision if a reason is given, or if the person was away for a while.
        """
        with self.database.writing() as connection:
            head = _head(connection, plan_id)
            saved = Saved(plan_id, base_rev + 1, plan, self._now())
            if keep:
                history.keep(connection, plan_id, keep, None, saved.saved_at)
            elif saved.saved_at - head.updated_at > PAUSE:
                history.keep(connection, plan_id, Reason.PAUSE, None, head.updated_at)
            if not _swapped(connection, saved, base_rev):
                raise Conflict(_saved(connection, plan_id))
        return saved

    def keep_revision(self, plan_id: str, label: str | None, reason: Reason | str) -> None:
        """Keeps the present state: a named save, an export."""
        with self.database.writing() as connection:
            _head(connection, plan_id)
            history.keep(connection, plan_id, Reason(reason), label, self._now())

    def revisions(self, plan_id: str) -> tuple[Revision, ...]:
        """Newest first."""
        with self.database.reading() as connection:
            _head(connection, plan_id)
            return history.of(connection, plan_id)

    def earlier(self, plan_id: str, rev: int) -> Plan:
        """The plan as it was at a kept revision."""
        with self.database.reading() as connection:
            _head(connection, plan_id)
            found = history.document(connection, plan_id, rev)
        if found is None:
            raise StoreError(_(NO_REVISION))
        return _plan(*found)

    def restore(self, plan_id: str, rev: int, base_rev: int) -> Saved:
        """Goes back to a kept revision; the present state is kept first."""
        return self.save(plan_id, self.earlier(plan_id, rev), base_rev, keep=Reason.RESTORE)

    def seen(self, plan_id: str) -> Seen | None:
        """What the inspection found at the last visit; None if nobody has looked yet."""
        with self.database.reading() as connection:
            return looks.last(connection, plan_id)

    def note_seen(self, plan_id: str, found: Collection[str]) -> None:
        """Changes nothing in the plan, so no other window is disturbed by it."""
        with self.database.writing() as connection:
            _head(connection, plan_id)
            looks.note(connection, plan_id, Seen(frozenset(found), self._now()))

    def listed(self) -> tuple[Listed, ...]:
        """The plans, last changed first."""
        return self._listed(plans.c.deleted_at.is_(None), plans.c.updated_at)

    def deleted(self) -> tuple[Listed, ...]:
        """The deleted plans, last deleted first."""
        return self._listed(plans.c.deleted_at.is_not(None), plans.c.deleted_at)

    def _listed(self, wanted: sa.ColumnElement[bool], order: sa.Column[Any]) -> tuple[Listed, ...]:
        query = sa.select(plans.c.id, plans.c.name, plans.c.updated_at).where(wanted).order_by(order.desc())
        with self.database.reading() as connection:
            return tuple(Listed(*row) for row in connection.execute(query))

    def delete(self, plan_id: str) -> None:
        self._mark(plan_id, deleted_at=self._now())

    def undelete(self, plan_id: str) -> None:
        self._mark(plan_id, deleted_at=None)

    def _mark(self, plan_id: str, deleted_at: datetime | None) -> None:
        with self.database.writing() as connection:
            _head(connection, plan_id, or_deleted=True)
            connection.execute(plans.update().where(plans.c.id == plan_id).values(deleted_at=deleted_at))

    def backup(self, target: Path) -> None:
        """Writes a checked copy of everything to a file, while others go on saving."""
        backup(self.database, target)

    def close(self) -> None:
        self.database.close()


def _row(saved: Saved) -> dict[str, Any]:
    return {
        "name": saved.plan.business.name,
        "rev": saved.rev,
        "schema_version": SCHEMA_VERSION,
        "doc": saved.plan,
        "updated_at": saved.saved_at,
    }


def _swapped(connection: sa.Connection, saved: Saved, base_rev: int) -> bool:
    """Whether the head was at base_rev and is now what was saved."""
    head = (plans.c.id == saved.id) & (plans.c.rev == base_rev)
    return connection.execute(plans.update().where(head).values(_row(saved))).rowcount == 1


def _head(connection: sa.Connection, plan_id: str, or_deleted: bool = False) -> Any:
    """The row without its document; PlanNotFound when there is none, or a deleted one."""
    if not plan_id.isalnum():  # a page's address can hold anything, even what no database takes
        raise PlanNotFound.unknown()
    columns = (plans.c.rev, plans.c.updated_at, plans.c.deleted_at)
    head = connection.execute(sa.select(*columns).where(plans.c.id == plan_id)).first()
    if head is None:
        raise PlanNotFound.unknown()
    if head.deleted_at and not or_deleted:
        raise PlanNotFound.deleted()
    return head


def _saved(connection: sa.Connection, plan_id: str) -> Saved:
    head = _head(connection, plan_id)
    row = connection.execute(sa.select(plans.c.doc, plans.c.schema_version).where(plans.c.id == plan_id)).one()
    return Saved(plan_id, head.rev, _plan(row.doc, row.schema_version), head.updated_at)


def _plan(document: Any, version: int) -> Plan:
    try:
        return plan_of(document, version)
    except PlanFileError as error:
        raise StoreError(str(error)) from error
