"""Join two claims that say the same, and take joined claims apart again."""

from claimtracker.domain.changes import Done
from claimtracker.domain.errors import BadValue, NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.wording import say, to_say
from claimtracker.store import claims, decisions, history, joins, verdicts
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork

JOIN = to_say("Join claims")
APART = to_say("Take claims apart")


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
    joins.join(work, newer, before)
    return before


def joined_into(library: Library, claim_id: int) -> list[int]:
    """Return the claims that were joined into this one, oldest first."""
    with library.read() as session:
        return joins.joined_into(session, [claim_id]).get(claim_id, [])


def take_apart(library: Library, claim_id: int) -> Done[int]:
    """Take a claim that was joined into another out of it again; returns the other.

    ``claim_id`` is the one that went. Both are as they were; what was done since to the one that stayed
    stays with it. Raises NotFound when the claim is not joined, BadValue when another join comes first.
    """
    with library.read() as session:
        change_set = history.joined_by(session, claim_id)
    if not change_set:
        raise NotFound(say("No claim is joined with this one."))
    with library.write(APART, undoes=change_set) as work:
        kept_id = joins.kept_of(work, claim_id)
        history.take_back_what_stands(work, change_set)
        if joins.kept_of(work, claim_id):
            raise BadValue(
                say("These claims were joined one into the next."),
                say("Take apart first what was joined last."),
            )
        verdicts.restate_latest(work, kept_id)
    return Done(kept_id, work.changes)


def take_last_apart(library: Library, claim_id: int) -> Done[str]:
    """Take the claim that was joined into this one last out of it again; returns its statement.

    Raises NotFound when none was.
    """
    with library.read() as session:
        held = joins.joined_into(session, [claims.live_id(session, claim_id)])
        gone = [row_id for row_ids in held.values() for row_id in row_ids]
        last = max(gone, key=lambda row_id: history.joined_by(session, row_id), default=0)
        statement = claims.claim_by_id(session, last).statement if last else ""
    return Done(statement, take_apart(library, last).changes)
