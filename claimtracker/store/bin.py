"""The bin: records put away, brought back, and listed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.views import BinItem
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.base import now
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.source_models import SourceRow
from claimtracker.store.work import UnitOfWork

# Each kind of record that has a bin, and the column that names it there.
KINDS: dict[str, tuple[Any, Any]] = {
    "article": (ArticleRow, ArticleRow.title),
    "claim": (ClaimTable, ClaimTable.statement),
    "source": (SourceRow, SourceRow.title),
}


def put_away(work: UnitOfWork, kind: str, ids: Sequence[int]) -> int:
    """Put records into the bin; returns how many were not there yet. Raises NotFound."""
    fresh = [row for row in _rows(work, kind, ids) if row.deleted_at is None]
    for row in fresh:
        row.deleted_at = now()
    return len(fresh)


def bring_back(work: UnitOfWork, kind: str, ids: Sequence[int]) -> int:
    """Take records out of the bin; returns how many were in it. Raises NotFound."""
    rows = _rows(work, kind, ids)
    binned = [row for row in rows if row.deleted_at is not None and not getattr(row, "joined_into_id", None)]
    for row in binned:
        row.deleted_at = None
    return len(binned)


def _rows(work: UnitOfWork, kind: str, ids: Sequence[int]) -> list[Any]:
    return [work.get(KINDS[kind][0], row_id) for row_id in ids]


def items(session: Session, limit: int = 2000) -> list[BinItem]:
    """Return what lies in the bin, latest first."""
    found: list[BinItem] = []
    for kind, (table, title) in KINDS.items():
        query = (
            select(table.id, title, table.deleted_at)
            .where(lies_there(table))
            .order_by(table.deleted_at.desc())
            .limit(limit)
        )
        found += [BinItem(kind, row_id, name, when) for row_id, name, when in session.execute(query)]
    return sorted(found, key=lambda item: item.deleted_at, reverse=True)[:limit]


def count(session: Session) -> int:
    """Return how many records lie in the bin."""
    return sum(
        session.scalar(select(func.count()).select_from(table).where(lies_there(table))) or 0
        for table, _ in KINDS.values()
    )


def lies_there(table: Any) -> ColumnElement[bool]:
    """Return the condition for records in the bin: one that was joined into another is not."""
    binned: ColumnElement[bool] = table.deleted_at.is_not(None)
    if not hasattr(table, "joined_into_id"):
        return binned
    # Not "is null": SQLite would go through the index of what was joined, where nearly every record is null.
    return and_(binned, func.coalesce(table.joined_into_id, 0) == 0)
