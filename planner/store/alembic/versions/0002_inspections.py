"""What the inspection found when somebody last looked at it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "plan_inspection",
        sa.Column("plan_id", sa.Text, sa.ForeignKey("plan.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("found", sa.JSON, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("plan_inspection")
