"""A passage that was moved right beside its copy: nobody can tell which of the two is which."""

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from claimtracker.matching.anchoring.mapping import IN_ORDER, Mapping, Run
from claimtracker.matching.anchoring.words import BREAK

ALIKE = 0.7
SHORTEST = 4
SLACK = 4


@dataclass(frozen=True, slots=True)
class _Copies:
    """Where a moved passage stands, and the copy that stands before or after it."""

    moved: Run
    other: Run


class BesideCopies:
    """Knows the moved passages that stand beside a copy of themselves."""

    def __init__(self, mapping: Mapping, new: str) -> None:
        self._new = new
        self._pairs = {
            number: found
            for number, move in enumerate(mapping.moves, start=1)
            if len(move.new) >= SHORTEST and (found := self._copies(mapping, move.new)) is not None
        }

    def rival(self, place: Run, chain: int) -> Run | None:
        """Return the like of a place in the copy beside it, if there is such a copy."""
        if chain != IN_ORDER:
            pair = self._pairs.get(chain)
            return self._like(place, pair.moved, pair.other) if pair else None
        for pair in self._pairs.values():
            if place.start < pair.other.end and pair.other.start < place.end:
                return self._like(place, pair.other, pair.moved)
        return None

    def _copies(self, mapping: Mapping, moved: Run) -> _Copies | None:
        """Compare a passage with as many words before it and after it."""
        size = len(moved)
        before = moved.start - (moved.start > 0 and self._new[moved.start - 1] == BREAK)
        after = moved.end + (moved.end < len(self._new) and self._new[moved.end] == BREAK)
        words = self._new[moved.start : moved.end]
        for low, high in ((max(0, before - size), before), (after, min(len(self._new), after + size))):
            if high - low < size - SLACK or not mapping.taken[low:high].count(1):
                continue
            if Levenshtein.normalized_similarity(words, self._new[low:high]) >= ALIKE:
                return _Copies(moved, Run(low, high))
        return None

    def _like(self, place: Run, here: Run, there: Run) -> Run | None:
        """Return the words of the other copy that read like those of a place."""
        own, other = self._new[here.start : here.end], self._new[there.start : there.end]
        found = [
            there.start + block.b + at
            for block in Levenshtein.opcodes(own, other).as_matching_blocks()
            for at in range(block.size)
            if place.start <= here.start + block.a + at < place.end
        ]
        return Run(found[0], found[-1] + 1) if found else None
