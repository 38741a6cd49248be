"""Passages that left their place and stand elsewhere in the new draft.

Only words that the alignment in order left over are looked at, on both sides: a passage quoted twice
has its own counterpart for each copy, so a deleted copy is never found in the place of its twin.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from collections.abc import Mapping as Weights

from rapidfuzz.distance import Levenshtein

from claimtracker.matching.anchoring.alignment import Same, without_chance
from claimtracker.matching.anchoring.mapping import Mapping, Move, Run, pieces_of
from claimtracker.matching.anchoring.words import BREAK, MARK

SEED = 3
OFTEN = 12  # seeds in more places than this say nothing
SHORTEST = 4
ENOUGH = 0.45  # share of the passage's weight that must be found again
AS_GOOD = 0.85
SLACK = 8


class MovedPassages:
    """Finds moved passages among the words left over, and enters them into the mapping."""

    def __init__(self, mapping: Mapping, old: str, new: str, weights: Weights[str, float]) -> None:
        self._mapping = mapping
        self._old = old
        self._new = new
        self._weights = weights
        self._places: dict[str, list[int]] = defaultdict(list)
        for piece in pieces_of(mapping.taken, new):
            for at in range(piece.start, piece.end - SEED + 1):
                self._places[new[at : at + SEED]].append(at)

    def find(self) -> None:
        """Enter every moved passage, longest first, so that a long one is not taken by a short one."""
        if not self._places:
            return
        pieces = pieces_of(self._mapping.kept, self._old)
        long = [piece for piece in pieces if piece.end - piece.start >= SHORTEST]
        for piece in sorted(long, key=len, reverse=True):
            self._find_one(piece)

    def _find_one(self, piece: Run) -> None:
        found = [
            (weight, place, runs)
            for place in self._likely(piece)
            for weight, runs in [self._compare(piece, place)]
            if weight >= ENOUGH
        ]
        if not found:
            return
        found.sort(key=lambda one: -one[0])
        weight, place, runs = found[0]
        tie = next((p for w, p, _ in found[1:] if w >= AS_GOOD * weight and not _overlap(p, place)), None)
        piece, place, runs = self._with_marks(piece, place, runs)
        self._mapping.moves.append(Move(piece, place, tie))
        self._mapping.add(runs, len(self._mapping.moves))

    def _with_marks(self, piece: Run, place: Run, runs: list[Same]) -> tuple[Run, Run, list[Same]]:
        """Give the passage the marks beside it that the alignment in order took for a neighbour's."""
        head, tail = runs[0], runs[-1]
        grown = list(runs)
        before, end = 1, 0
        while self._is_own_mark(head.old - before, head.new - before) and head.old - before < piece.start:
            grown.insert(0, Same(head.old - before, head.new - before, 1))
            before += 1
        old_end, new_end = tail.old + tail.size, tail.new + tail.size
        while self._is_own_mark(old_end + end, new_end + end) and old_end + end >= piece.end:
            grown.append(Same(old_end + end, new_end + end, 1))
            end += 1
        piece = Run(min(piece.start, grown[0].old), max(piece.end, grown[-1].old + 1))
        place = Run(min(place.start, grown[0].new), max(place.end, grown[-1].new + 1))
        return piece, place, grown

    def _is_own_mark(self, old: int, new: int) -> bool:
        inside = 0 <= old < len(self._old) and 0 <= new < len(self._new)
        if not inside or self._old[old] != self._new[new] or not self._is_free(new):
            return False
        return self._weights[self._old[old]] <= MARK

    def _likely(self, piece: Run) -> list[Run]:
        """Return up to four places where most seeds of the piece stand, those on one diagonal together."""
        votes: Counter[int] = Counter()
        for at in range(piece.start, piece.end - SEED + 1):
            places = self._places.get(self._old[at : at + SEED], ())
            if len(places) <= OFTEN:
                votes.update({(place - at) // SLACK for place in places})
        chosen: list[Run] = []
        for diagonal, _ in votes.most_common(8):
            middle = diagonal * SLACK + SLACK // 2
            place = self._free_around(piece.start + middle, piece.end + middle)
            if place is not None and not any(_overlap(place, other) for other in chosen):
                chosen.append(place)
        return chosen[:4]

    def _free_around(self, start: int, end: int) -> Run | None:
        """Return the free words at a place, stretched within their paragraph by what may be inserted."""
        slack = SLACK + (end - start) // 4
        middle = max(0, min((start + end) // 2, self._mapping.new_size - 1))
        probe = next((at for at in _outward(middle, start - slack, end + slack) if self._is_free(at)), None)
        if probe is None:
            return None
        low = high = probe
        while low > max(0, start - slack) and self._is_free(low - 1):
            low -= 1
        while high < end + slack and self._is_free(high):
            high += 1
        return Run(low, high)

    def _is_free(self, at: int) -> bool:
        inside = 0 <= at < self._mapping.new_size
        return inside and not self._mapping.taken[at] and self._new[at] != BREAK

    def _compare(self, piece: Run, place: Run) -> tuple[float, list[Same]]:
        old, new = self._old[piece.start : piece.end], self._new[place.start : place.end]
        blocks = Levenshtein.opcodes(old, new).as_matching_blocks()
        runs = [Same(block.a, block.b, block.size) for block in blocks if block.size]
        runs = without_chance(runs, len(old), len(new), old, self._weights)
        shared = sum(self._weight(old[run.old : run.old + run.size]) for run in runs)
        share = shared / max(self._weight(old), MARK)
        moved = [Same(run.old + piece.start, run.new + place.start, run.size) for run in runs]
        return share, moved

    def _weight(self, codes: str) -> float:
        return sum(self._weights[code] for code in codes)


def _overlap(one: Run, other: Run) -> bool:
    return one.start < other.end and other.start < one.end


def _outward(middle: int, low: int, high: int) -> Iterator[int]:
    for step in range(max(middle - low, high - middle) + 1):
        if middle + step < high:
            yield middle + step
        if step and middle - step >= low:
            yield middle - step
