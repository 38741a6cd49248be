"""Loads of archives: their numbers, and what they find on the desk already."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.history_models import ChangeRow
from claimtracker.store.work import UnitOfWork

CHUNK = 1000


def next_load_id(session: Session) -> int:
    """Return the number of a new load; the unit of work that asks holds the write lock."""
    return (session.scalar(select(func.max(ClaimTable.load_id))) or 0) + 1


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim that has a key: its id, whether it lies in the bin, and its statement as it stands.

    One that was joined into another is on the desk as that one, and not in the bin.
    """

    id: int
    in_bin: bool
    statement: str


class ClaimsOnDesk:
    """What a load asks of the desk: who has a key, and what a claim said when it was made."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def known(self, keys: Sequence[str]) -> dict[str, KnownClaim]:
        """Return the claims that have these keys, in the bin or out of it."""
        found: dict[str, KnownClaim] = {}
        in_bin = ClaimTable.deleted_at.is_not(None) & ClaimTable.joined_into_id.is_(None)
        for start in range(0, len(keys), CHUNK):
            chosen = ClaimTable.key.in_(keys[start : start + CHUNK])
            query = select(ClaimTable.key, ClaimTable.id, in_bin, ClaimTable.statement).where(chosen)
            for key, row_id, binned, statement in self._session.execute(query):
                found[key] = KnownClaim(row_id, bool(binned), statement)
        return found

    def first_statement(self, claim_id: int) -> str:
        """Return what a claim said when it was made, "" when history does not tell."""
        made = (
            (ChangeRow.claim_id == claim_id) & (ChangeRow.table == "claim") & (ChangeRow.row_id == claim_id)
        )
        query = select(ChangeRow.before, ChangeRow.after).where(made).order_by(ChangeRow.id).limit(1)
        row = self._session.execute(query).first()
        if row is None:
            return ""
        told = (row.before or {}).get("statement") or (row.after or {}).get("statement")
        return str(told or "")


def bring_back(work: UnitOfWork, ids: Sequence[int]) -> None:
    """Take claims out of the bin, many at once; history notes each, so that undo puts them back."""
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        rows = work.find_all(ClaimTable, some)
        for row in rows.values():
            row.deleted_at = None
        work.session.flush()
