"""When somebody last looked at the inspection of a plan, and what it found then."""

import sqlalchemy as sa

from planner.store.records import Seen
from planner.store.tables import inspections


def last(connection: sa.Connection, plan_id: str) -> Seen | None:
    columns = (inspections.c.found, inspections.c.at)
    row = connection.execute(sa.select(*columns).where(inspections.c.plan_id == plan_id)).first()
    return Seen(frozenset(row.found), row.at) if row else None


def note(connection: sa.Connection, plan_id: str, seen: Seen) -> None:
    values = {"found": sorted(seen.found), "at": seen.at}
    here = inspections.c.plan_id == plan_id
    if not connection.execute(inspections.update().where(here).values(values)).rowcount:
        connection.execute(inspections.insert().values(plan_id=plan_id, **values))
