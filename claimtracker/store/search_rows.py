"""Whether the rows that search reads are all there, and how they are written again."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable, ClaimText
from claimtracker.store.claim_text import refresh_claim_texts
from claimtracker.store.work import UnitOfWork

_COUNTS = (
    text("SELECT count(*) FROM claim_words_docsize"),
    text("SELECT count(*) FROM claim_search_docsize"),
)
_REBUILDS = (
    text("INSERT INTO claim_words(claim_words) VALUES ('rebuild')"),
    text("INSERT INTO claim_search(claim_search) VALUES ('rebuild')"),
)


@dataclass(frozen=True, slots=True)
class Amiss:
    """Claims whose search row is missing, whether the full-text index lost count, and its rows."""

    claims: tuple[int, ...]
    index: bool
    rows: int


def amiss(session: Session) -> Amiss:
    """Compare the rows with the claims and, in a file, the full-text index with the rows."""
    missing = (
        select(ClaimTable.id)
        .outerjoin(ClaimText, ClaimText.id == ClaimTable.id)
        .where(ClaimText.id.is_(None), ClaimTable.deleted_at.is_(None))
        .order_by(ClaimTable.id)
    )
    rows = session.scalar(select(func.count()).select_from(ClaimText)) or 0
    lost = False
    if session.get_bind().dialect.name == "sqlite":
        lost = any(session.scalar(count) != rows for count in _COUNTS)
    return Amiss(tuple(session.scalars(missing)), lost, rows)


def rebuild_index(session: Session) -> None:
    """Make the full-text index of a file anew from its rows."""
    for rebuild in _REBUILDS:
        session.execute(rebuild)


def rewrite(work: UnitOfWork, claim_ids: Sequence[int]) -> None:
    """Write the search rows and signatures of these claims again."""
    refresh_claim_texts(work.session, claim_ids, work.stems, work.signing)
