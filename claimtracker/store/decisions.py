"""Decisions: what people said of matches; remembered for ever."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import Session

from claimtracker.domain.matches import DecisionKind
from claimtracker.store.base import now
from claimtracker.store.check_models import DecisionRow
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.work import UnitOfWork


def decide(work: UnitOfWork, claim_id: int, other_id: int, kind: DecisionKind, score: float | None) -> None:
    """Remember a decision; deciding again about the same two claims replaces it (history keeps both)."""
    pair = (DecisionRow.claim_id == claim_id) & (DecisionRow.other_id == other_id)
    turned = (DecisionRow.claim_id == other_id) & (DecisionRow.other_id == claim_id)
    row = work.session.scalar(select(DecisionRow).where(pair | turned))
    if row is None:
        work.add(
            DecisionRow(
                claim_id=claim_id, other_id=other_id, kind=kind.value, score=score, decided_by=work.actor
            )
        )
    else:
        row.kind, row.score = kind.value, score
        row.decided_by, row.decided_at = work.actor, now()


# Asked at every pause in typing: put together once, not each time.
_ABOUT = select(DecisionRow.claim_id, DecisionRow.other_id, DecisionRow.kind).where(
    or_(DecisionRow.claim_id == bindparam("id"), DecisionRow.other_id == bindparam("id"))
)


def about(session: Session, claim_id: int) -> dict[int, DecisionKind]:
    """Return what was decided between this claim and others, by the other's id."""
    return {
        other if mine == claim_id else mine: DecisionKind(kind)
        for mine, other, kind in session.execute(_ABOUT, {"id": claim_id})
    }


def of_claims(session: Session, claim_ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    """Return key of the older claim and kind for each decision made of these claims, "different" left out."""
    query = (
        select(DecisionRow.claim_id, ClaimTable.key, DecisionRow.kind)
        .join(ClaimTable, ClaimTable.id == DecisionRow.other_id)
        .where(DecisionRow.claim_id.in_(claim_ids), DecisionRow.kind != DecisionKind.DIFFERENT.value)
        .order_by(DecisionRow.id)
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for claim_id, key, kind in session.execute(query):
        found.setdefault(claim_id, []).append((key, kind))
    return found


def count(session: Session, after: datetime | None = None) -> int:
    """Return how many pairs were decided, or decided after a time."""
    query = select(func.count()).select_from(DecisionRow)
    return session.scalar(query if after is None else query.where(DecisionRow.decided_at > after)) or 0


def all_made(session: Session) -> list[tuple[int, int, DecisionKind]]:
    """Return every decision: the newer claim, the older one, what was said."""
    query = select(DecisionRow.claim_id, DecisionRow.other_id, DecisionRow.kind).order_by(DecisionRow.id)
    return [(mine, other, DecisionKind(kind)) for mine, other, kind in session.execute(query)]
