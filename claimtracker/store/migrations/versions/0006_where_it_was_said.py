"""Where a claim was made: the hall, the programme, the page."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claim", sa.Column("place", sa.Text(), nullable=False, server_default=""))
