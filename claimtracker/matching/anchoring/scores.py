"""How sure a place is: the quote and the words around it, weighed as Hypothesis weighs them.

Quote 50, prefix 20, suffix 20, position 2 (the fuzzy anchoring of the Hypothesis client); the quote and its
surroundings are compared by words, and rare words count for more than common ones.
"""

from collections.abc import Mapping as Weights
from dataclasses import dataclass

from claimtracker.matching.anchoring.mapping import Mapping, Run

QUOTE, PREFIX, SUFFIX, POSITION = 50.0, 20.0, 20.0, 2.0
AROUND = 10  # words of context on either side
CERTAIN, REVIEW = 0.55, 0.42
LIKE = 0.7  # of a quote's weight: enough by itself in a passage that was moved as a whole


@dataclass(frozen=True, slots=True)
class Score:
    """The parts of a score, each 0 to 1."""

    quote: float
    prefix: float
    suffix: float
    position: float

    @property
    def total(self) -> float:
        """The weighted mean, 0 to 1."""
        points = QUOTE * self.quote + PREFIX * self.prefix + SUFFIX * self.suffix + POSITION * self.position
        return points / (QUOTE + PREFIX + SUFFIX + POSITION)


class Scoring:
    """Scores places by the mapping of words."""

    def __init__(self, mapping: Mapping, old: str, new: str, weights: Weights[str, float]) -> None:
        self._mapping = mapping
        self._old = old
        self._new = new
        self._weights = weights
        self._worth = list(map(weights.__getitem__, old))

    def score(self, run: Run, place: Run, chain: int) -> Score:
        """Score the place of a run of old words that came there by one chain."""
        shared = self._shared(run, place, chain)
        own = self._weight(self._old, run)
        there = self._weight(self._new, place)
        before = Run(max(0, run.start - AROUND), run.start)
        after = Run(run.end, min(len(self._old), run.end + AROUND))
        reach = AROUND + AROUND // 2
        return Score(
            quote=shared / max(own, there),
            prefix=self._context(before, Run(place.start - reach, place.start), chain, run.start - 1),
            suffix=self._context(after, Run(place.end, place.end + reach), chain, run.end),
            position=1.0 - min(1.0, abs(place.start / len(self._new) - run.start / len(self._old))),
        )

    def _context(self, run: Run, place: Run, chain: int, nearest: int) -> float:
        """Return the share of the words beside the quote that are beside it still; near ones count more."""
        if not len(run):
            return float(place.end <= 0 or place.start >= len(self._new))
        low, high = max(0, place.start), place.end
        start, end = run.start, run.end
        mapping = self._mapping
        words = zip(self._worth[start:end], mapping.to[start:end], mapping.chain[start:end], strict=True)
        near, step = AROUND + 1 - abs(start - nearest), 1 if nearest > start else -1
        shared = total = 0.0
        for worth, to, its_chain in words:
            weight = worth * near
            total += weight
            near += step
            if low <= to < high and its_chain == chain:
                shared += weight
        return shared / total

    def _shared(self, run: Run, place: Run, chain: int) -> float:
        to, chains, worth = self._mapping.to, self._mapping.chain, self._worth
        return sum(
            worth[at]
            for at in range(run.start, run.end)
            if place.start <= to[at] < place.end and chains[at] == chain
        )

    def _weight(self, codes: str, run: Run) -> float:
        return sum(map(self._weights.__getitem__, codes[run.start : run.end]))
