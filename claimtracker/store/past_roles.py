"""The roles of an article's blocks as they once were, and the words by which a person knows a block."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.store.article_models import ArticleRow, BlockRow, RevisionRow
from claimtracker.store.history_models import ChangeRow

LONGEST = 60


def roles_at(session: Session, article_id: int, moment: int) -> dict[int, str]:
    """Return the role of each block of the current draft after a unit of work, by block id."""
    current = select(ArticleRow.current_revision_id).where(ArticleRow.id == article_id).scalar_subquery()
    blocks = select(BlockRow.id, BlockRow.role).where(BlockRow.revision_id == current)
    roles = dict(session.execute(blocks.order_by(BlockRow.ordinal)).all())
    changes = select(ChangeRow.row_id, ChangeRow.before).where(
        ChangeRow.article_id == article_id,
        ChangeRow.table == BlockRow.__tablename__,
        ChangeRow.change_set_id > moment,
    )
    for block_id, before in session.execute(changes.order_by(ChangeRow.id.desc())):
        if block_id in roles and before and "role" in before:
            roles[block_id] = before["role"]
    return roles


def block_words(session: Session, block_ids: Collection[int]) -> dict[int, str]:
    """Return how each block begins, by block id."""
    # SQL counts characters from one, as code points on both databases.
    begins = func.substr(RevisionRow.text, BlockRow.start + 1, LONGEST + 1)
    query = (
        select(BlockRow.id, BlockRow.end - BlockRow.start, begins)
        .join(RevisionRow, RevisionRow.id == BlockRow.revision_id)
        .where(BlockRow.id.in_(block_ids))
        .order_by(BlockRow.ordinal)
    )
    return {block_id: _short(text[:length], length) for block_id, length, text in session.execute(query)}


def _short(text: str, length: int) -> str:
    words = " ".join(text[:LONGEST].split())
    return f"{words}…" if length > LONGEST else words
