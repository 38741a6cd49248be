"""Indexes that the desk place counts from, so that no count reads the claims themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

JUDGED = "verdict_at IS NOT NULL"
INDEXES = (
    ("due", "progress due checker", ""),
    ("second", "second_outcome progress second_reader checker", "second_reader > ''"),
    ("recheck", "recheck_on", "recheck_on > ''"),
    ("time", "verdict_at look", JUDGED),
    ("speaker", "speaker look verdict_at", JUDGED),
    ("rating", "scale rating verdict_label verdict_number verdict_at", JUDGED),
    ("problem", "problem_type look verdict_at", "problem_type > ''"),
    ("elsewhere", "seen_elsewhere", "seen_elsewhere > 0"),
)


def upgrade() -> None:
    for name, columns, condition in INDEXES:
        live = sa.text("deleted_at IS NULL" + (f" AND {condition}" if condition else ""))
        op.create_index(
            f"ix_claim_count_{name}",
            "claim",
            [*columns.split(), "deleted_at"],
            unique=False,
            sqlite_where=live,
            postgresql_where=live,
        )
    op.create_index("ix_highlight_claim_article", "highlight", ["claim_id", "article_id"], unique=False)
