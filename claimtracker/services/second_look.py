"""Look a second time at what is like a claim: whole sentences, where the optional pack is installed."""

from claimtracker.domain.claims import Claim
from claimtracker.domain.matches import LEAST_LISTED
from claimtracker.domain.views import SeenBefore
from claimtracker.services.seen_before import ClaimFinder, seen_before


def seen_by_sentences(finder: ClaimFinder, claim: Claim, limit: int = 5) -> list[SeenBefore] | None:
    """Return earlier claims like this one as ``seen_before`` does, ranked by what whole sentences say.

    None where the pack is not installed or cannot read the claim's language. Half a second of a processor.
    """
    from claimtracker.matching.second_look import reads_sentences  # noqa: PLC0415 - numpy is not for the start

    if not reads_sentences(claim.statement, claim.language):
        return None
    return seen_before(finder, claim, limit, least=LEAST_LISTED, by_sentences=True)
