"""Claims whose verdict has to be looked at again."""

from datetime import date

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.verdicts import VOID
from claimtracker.store.claim_models import ClaimTable


def _stale(today: date) -> ColumnElement[bool]:
    return and_(
        ClaimTable.deleted_at.is_(None),
        ClaimTable.recheck_on != "",
        ClaimTable.recheck_on <= today.isoformat(),
        ClaimTable.rating.not_in(["", VOID]),
    )


def page(session: Session, today: date, offset: int, limit: int) -> list[int]:
    """Return ids of the queue, the longest waiting first; a limit below 0 gives all that are left."""
    query = select(ClaimTable.id).where(_stale(today)).order_by(ClaimTable.recheck_on, ClaimTable.id)
    query = query.offset(offset) if offset else query
    return list(session.scalars(query if limit < 0 else query.limit(limit)))


def count(session: Session, today: date) -> int:
    """Return how long the queue is."""
    return session.scalar(select(func.count()).select_from(ClaimTable).where(_stale(today))) or 0
