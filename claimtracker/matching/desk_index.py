"""The read index of a desk: claims near a text by the words they share and by what they are about."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.meanings import Meanings
from claimtracker.matching.vectors import Floats

BY_WORDS = 100
BY_MEANING = 60
# How much the nearness of meaning counts beside the share of the best claim's score by words.
MEANING_COUNTS = 1.0
# A claim that shares no word must mean at least this nearly the same.
AT_LEAST = 0.35


class Near(NamedTuple):
    """A claim near a text; ``meaning`` is the cosine of their angle, None where one has no vector."""

    claim_id: int
    meaning: float | None


class DeskIndex:
    """Postings and meanings of all claims, kept together."""

    def __init__(self, words: ClaimIndex, meanings: Meanings) -> None:
        self.words = words
        self.meanings = meanings

    @classmethod
    def build(
        cls, terms: Iterable[tuple[int, str]], signatures: Iterable[tuple[int, bytes, bytes]] = ()
    ) -> "DeskIndex":
        """Return the index of (claim id, its terms) and (claim id, sign bits, small numbers)."""
        return cls(ClaimIndex.build(terms), Meanings.build(signatures))

    def put(self, claim_id: int, terms: str, bits: bytes = b"", numbers: bytes = b"") -> None:
        """Add a claim, or replace what is known of it."""
        self.words.put(claim_id, terms)
        self.meanings.put(claim_id, bits, numbers)

    def remove(self, claim_id: int) -> None:
        """Forget a claim; unknown ids are ignored."""
        self.words.remove(claim_id)
        self.meanings.remove(claim_id)

    def near(self, terms: Sequence[str], vector: Floats | None, limit: int = BY_WORDS) -> list[Near]:
        """Return the nearest claims, the likeliest first; none that shares neither a stem nor a meaning."""
        scored = self.words.candidates(terms, BY_WORDS)
        if vector is None:
            return [Near(claim_id, None) for claim_id, _ in scored[:limit]]
        shares = {claim_id: score / (scored[0][1] or 1) for claim_id, score in scored}
        nearest = self.meanings.nearest(vector, BY_MEANING)
        rest = [claim_id for claim_id in shares if claim_id not in nearest]
        angles = [*zip(rest, self.meanings.angles(vector, rest), strict=True), *nearest.items()]
        found = [
            (-shares.get(one, 0.0) - MEANING_COUNTS * (angle or 0), one, angle)
            for one, angle in angles
            if one in shares or (angle or 0) >= AT_LEAST
        ]
        found.sort()
        return [Near(claim_id, angle) for _, claim_id, angle in found[:limit]]
