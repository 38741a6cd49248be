"""What the second reader said, on the claim; and the text that was signed, beside its hash."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claim", sa.Column("second_outcome", sa.Text(), nullable=False, server_default=""))
    op.add_column("sign_off", sa.Column("content", sa.Text(), nullable=False, server_default=""))
