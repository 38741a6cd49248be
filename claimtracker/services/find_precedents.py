"""Find precedents: how claims like this one were rated."""

from claimtracker.domain.claims import Claim
from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.domain.precedents import Precedent
from claimtracker.domain.views import SeenBefore
from claimtracker.services.seen_before import ClaimFinder, seen_before

MOST = 20
LEAST = 0.5


def find_precedents(finder: ClaimFinder, claim: Claim) -> list[Precedent]:
    """Return rated claims that are at least related to this one, best match first.

    Pairs decided "different" are left out; those decided "same" are the same claim whatever differs.
    """
    found = [seen for seen in seen_before(finder, claim, MOST) if seen.claim.rating]
    return [_precedent(seen) for seen in found if seen.match.score >= LEAST or _decided_same(seen)]


def _precedent(seen: SeenBefore) -> Precedent:
    at, decided = seen.claim.verdict_at, _decided_same(seen)
    hard = next((one.kind.value for one in seen.match.differences if one.hard), "")
    return Precedent(
        seen.claim.id,
        seen.claim.statement,
        seen.claim.verdict_label,
        seen.claim.look,
        at.date().isoformat() if at else "",
        seen.match.score,
        same=decided or (seen.match.tier is Tier.SAME and seen.match.score >= 0.9),
        differs="" if decided else hard,
    )


def _decided_same(seen: SeenBefore) -> bool:
    return seen.decision is DecisionKind.SAME
