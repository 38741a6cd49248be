"""Loads of archives: their numbers, and what they find on the desk already."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.work import UnitOfWork

CHUNK = 1000


def next_load_id(session: Session) -> int:
    """Return the number of a new load; the unit of work that asks holds the write lock."""
    return (session.scalar(select(func.max(ClaimTable.load_id))) or 0) + 1


def known_keys(session: Session, keys: Sequence[str]) -> dict[str, tuple[int, bool]]:
    """Return id, and whether it lies in the bin, of each claim that has one of these keys.

    A claim that was joined into another is on the desk as that one, and not in the bin.
    """
    found: dict[str, tuple[int, bool]] = {}
    for start in range(0, len(keys), CHUNK):
        chosen = ClaimTable.key.in_(keys[start : start + CHUNK])
        binned = ClaimTable.deleted_at.is_not(None) & ClaimTable.joined_into_id.is_(None)
        query = select(ClaimTable.key, ClaimTable.id, binned).where(chosen)
        found.update((key, (row_id, bool(in_bin))) for key, row_id, in_bin in session.execute(query))
    return found


def bring_back(work: UnitOfWork, ids: Sequence[int]) -> None:
    """Take claims out of the bin, many at once; history notes each, so that undo puts them back."""
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        rows = work.find_all(ClaimTable, some)
        for row in rows.values():
            row.deleted_at = None
        work.session.flush()
