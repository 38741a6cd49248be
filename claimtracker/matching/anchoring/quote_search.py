"""The last resort for a passage that the alignment gave no place: its quote among the words that are new.

Words that have a counterpart in the old draft are never offered, so an exact copy elsewhere is not jumped to.
"""

from collections import Counter, defaultdict

from rapidfuzz.distance import Indel, Levenshtein

from claimtracker.matching.anchoring.mapping import Mapping, Run
from claimtracker.matching.anchoring.words import BREAK

SEED = 2
OFTEN = 20
SHORTEST = 4
ALIKE = 0.6


class QuoteSearch:
    """Finds quotes among the new words that no old word became."""

    def __init__(self, mapping: Mapping, old: str, new: str) -> None:
        self._old = old
        self._new = new
        self._free = mapping.free_new()
        self._places: dict[str, list[int]] = defaultdict(list)
        for run in self._free:
            for at in range(run.start, run.end - SEED + 1):
                self._places[new[at : at + SEED]].append(at)

    def find(self, run: Run) -> list[tuple[float, Run]]:
        """Return up to three places that read like the quote, best first, with their similarity."""
        if len(run) < SHORTEST or not self._places:
            return []
        quote = self._old[run.start : run.end]
        votes: Counter[int] = Counter()
        for at in range(len(quote) - SEED + 1):
            places = self._places.get(quote[at : at + SEED], ())
            if len(places) <= OFTEN:
                votes.update({(place - at) // 4 for place in places})
        found: dict[tuple[int, int], float] = {}
        for bucket, _ in votes.most_common(4):
            place = self._fitted(quote, max(0, bucket * 4 - 4), bucket * 4 + len(quote) + 8)
            if place is not None:
                alike = Indel.normalized_similarity(quote, self._new[place.start : place.end])
                if alike >= ALIKE:
                    found[place.start, place.end] = alike
        best = sorted(found.items(), key=lambda item: -item[1])
        return [(alike, Run(*place)) for place, alike in best][:3]

    def _fitted(self, quote: str, low: int, high: int) -> Run | None:
        """Return the stretch between the first and the last shared word, inside one paragraph."""
        window = self._new[low:high]
        blocks = [b for b in Levenshtein.opcodes(quote, window).as_matching_blocks() if b.size]
        if not blocks:
            return None
        start, end = low + blocks[0].b, low + blocks[-1].b + blocks[-1].size
        return None if BREAK in self._new[start:end] else Run(start, end)
