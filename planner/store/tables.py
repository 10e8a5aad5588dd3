"""The tables: a head row for each plan, its append-only revisions, the brand kits; for SQLite and PostgreSQL alike."""

from datetime import UTC, datetime

import sqlalchemy as sa


class Moment(sa.TypeDecorator[datetime]):
    """An aware time in UTC; SQLite keeps no zone, so it is put back on reading."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None or value.tzinfo:
            return value
        return value.replace(tzinfo=UTC)


metadata = sa.MetaData()

plans = sa.Table(
    "plan",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("rev", sa.Integer, nullable=False),
    sa.Column("schema_version", sa.Integer, nullable=False),
    sa.Column("doc", sa.JSON, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
    sa.Column("deleted_at", Moment),
)

# What the inspection found when somebody last looked at it: beside the plan, so that looking changes nothing in it.
inspections = sa.Table(
    "plan_inspection",
    metadata,
    sa.Column("plan_id", sa.Text, sa.ForeignKey("plan.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("found", sa.JSON, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

# Whose documents they are: one kit serves all plans, hence no plan's id.
brands = sa.Table(
    "brand_kit",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("doc", sa.JSON, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
    sa.Column("deleted_at", Moment),
)

revisions = sa.Table(
    "plan_revision",
    metadata,
    sa.Column("plan_id", sa.Text, sa.ForeignKey("plan.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("rev", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("schema_version", sa.Integer, nullable=False),
    sa.Column("doc", sa.JSON, nullable=False),
    sa.Column("label", sa.Text),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)
