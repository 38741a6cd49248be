"""What was changed since: the numbers of units of work, and the claims they touched."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.store.history_models import ChangeRow, ChangeSetRow

_LATEST: Any = select(func.max(ChangeSetRow.__table__.c.id))


def latest(session: Session) -> int:
    """Return the id of the latest unit of work, or 0."""
    return session.scalar(_LATEST) or 0


def claims_changed(session: Session, since: int, limit: int) -> list[int]:
    """Return the claims that units of work after this one changed, at most so many."""
    query = (
        select(ChangeRow.claim_id)
        .where(ChangeRow.change_set_id > since, ChangeRow.claim_id.is_not(None))
        .distinct()
        .limit(limit)
    )
    return [claim_id for claim_id in session.scalars(query) if claim_id is not None]
