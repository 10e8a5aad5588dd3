"""The revisions of one plan: keeping the present state, thinning, reading back."""

from datetime import datetime

import sqlalchemy as sa

from planner.store.records import Reason, Revision
from planner.store.tables import plans, revisions
from planner.store.thinning import thinned


def keep(connection: sa.Connection, plan_id: str, reason: Reason, label: str | None, at: datetime) -> None:
    """Keeps the state that the head row holds now; if it is kept already, for the better reason of the two."""
    rev = connection.scalar(sa.select(plans.c.rev).where(plans.c.id == plan_id))
    here = (revisions.c.plan_id == plan_id) & (revisions.c.rev == rev)
    known = connection.scalar(sa.select(revisions.c.reason).where(here))
    if known is None:
        _copy_head(connection, plan_id, reason, label, at)
        _thin(connection, plan_id)
    elif reason.says_as_much_as(Reason(known)):
        connection.execute(revisions.update().where(here).values(reason=reason, label=label, at=at))


def _copy_head(connection: sa.Connection, plan_id: str, reason: Reason, label: str | None, at: datetime) -> None:
    columns = {
        "plan_id": plans.c.id,
        "rev": plans.c.rev,
        "schema_version": plans.c.schema_version,
        "doc": plans.c.doc,
        "label": sa.literal(label, sa.Text),
        "reason": sa.literal(reason.value),
        "at": sa.literal(at, revisions.c.at.type),
    }
    head = sa.select(*columns.values()).where(plans.c.id == plan_id)
    connection.execute(revisions.insert().from_select(list(columns), head))


def _thin(connection: sa.Connection, plan_id: str) -> None:
    gone = thinned(of(connection, plan_id))
    if gone:
        connection.execute(revisions.delete().where(revisions.c.plan_id == plan_id, revisions.c.rev.in_(gone)))


def of(connection: sa.Connection, plan_id: str) -> tuple[Revision, ...]:
    """Newest first, without the documents."""
    rows = connection.execute(
        sa.select(revisions.c.rev, revisions.c.reason, revisions.c.label, revisions.c.at)
        .where(revisions.c.plan_id == plan_id)
        .order_by(revisions.c.rev.desc())
    )
    return tuple(Revision(row.rev, Reason(row.reason), row.label, row.at) for row in rows)


def document(connection: sa.Connection, plan_id: str, rev: int) -> tuple[object, int] | None:
    """The document of a revision and its schema version."""
    row = connection.execute(
        sa.select(revisions.c.doc, revisions.c.schema_version).where(
            revisions.c.plan_id == plan_id, revisions.c.rev == rev
        )
    ).first()
    return (row.doc, row.schema_version) if row else None
