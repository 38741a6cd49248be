"""Join two claims that say the same, and take joined claims apart again."""

from claimtracker.domain.changes import Done
from claimtracker.domain.errors import NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.store import claims, decisions, history, joins
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork

JOIN = "Join claims"


def join_claims(library: Library, one: int, other: int, score: float | None = None) -> Done[int]:
    """Join two claims, whichever way round they are given; returns the id of the one that stays.

    The one that was checked before stays, else the older. Raises BadValue for a claim in the bin or
    two that are one already, NotFound.
    """
    with library.write(JOIN) as work:
        kept = join_decided(work, one, other, score)
    return Done(kept, work.changes)


def join_decided(work: UnitOfWork, one: int, other: int, score: float | None) -> int:
    """Remember the decision "same" and join, inside a larger unit of work; returns the claim that stays."""
    one, other = claims.live_id(work.session, one), claims.live_id(work.session, other)
    newer, before = joins.earlier(work.session, one, other)
    if newer != before:
        decisions.decide(work, newer, before, DecisionKind.SAME, score)
    return joins.join(work, newer, before).id


def take_apart(library: Library, claim_id: int) -> Done[None]:
    """Take the claim that was joined into another out of it again, as it was before.

    ``claim_id`` is the one that went. Raises Conflict when later work stands in the way, NotFound when
    it is not joined.
    """
    with library.read() as session:
        change_set = history.joined_by(session, claim_id)
    if not change_set:
        raise NotFound("This claim is not joined with another.")
    with library.write("Take claims apart", undoes=change_set) as work:
        history.take_back(work, change_set)
    return Done(None, work.changes)
