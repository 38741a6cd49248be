"""The queue of verdicts that have to be looked at again: their day has come, the longest waiting first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claimtracker.domain.claims import Claim
from claimtracker.store import claims, stale_claims
from claimtracker.store.library import Library


@dataclass(frozen=True, slots=True)
class StalePage:
    """One page of the queue, and how long the queue is."""

    claims: tuple[Claim, ...]
    total: int


def stale_verdicts(
    library: Library, offset: int = 0, limit: int = 100, today: date | None = None
) -> StalePage:
    """Return claims with a verdict and a day to check it again that is today or past.

    A year or a month alone is due once it has begun. Withdrawn checks are not looked at again.
    """
    day = today or date.today()
    with library.read() as session:
        ids = stale_claims.page(session, day, offset, limit)
        total = stale_claims.count(session, day)
        found = claims.claims_by_id(session, ids)
    return StalePage(tuple(found[claim_id] for claim_id in ids if claim_id in found), total)


def stale_ids(library: Library, today: date | None = None) -> Sequence[int]:
    """Return the ids of the whole queue, in its order."""
    with library.read() as session:
        return stale_claims.page(session, today or date.today(), 0, -1)
