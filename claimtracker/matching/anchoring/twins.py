"""Copies side by side: when a passage was doubled, or one of two copies cut, which one is meant?

Where a copy stands right beside its original, the same change can be read in two ways: the first copy is
new, or the second. Such a tie is never decided here.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping as Weights
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from claimtracker.matching.anchoring.mapping import NOWHERE, Mapping, Run, runs_of
from claimtracker.matching.anchoring.words import BREAK, MARK

FIRST_WORDS = 4
SHIFT = 2  # words beside a copy that were changed with it
FEW_LEFT = 0.5  # a paragraph of which more was left over counts as added, or cut, as a whole
ALIKE = 0.5
SURVIVES = 0.7  # of a cut passage's weight: as much of it must stand in the copy that stayed


@dataclass(frozen=True, slots=True)
class _Side:
    """One draft: its codes, and its words that stayed in order, each with its like on the other side."""

    codes: str
    stayed: list[int]


class Twins:
    """Knows the runs of words that stand on one side only, and tells which passages they could be."""

    def __init__(self, mapping: Mapping, old: str, new: str, weights: Weights[str, float]) -> None:
        self._mapping = mapping
        self._old = old
        self._new = new
        self._weights = weights
        self._added = _stretched(mapping.free_new(), new)
        self._cut = _stretched(mapping.free_old(), old)
        stayed, there = mapping.in_order()
        self._old_side = _Side(old, stayed)
        self._new_side = _Side(new, there)
        self._added_ends = [run.end for run in self._added]
        self._cut_ends = [run.end for run in self._cut]

    def rival(self, run: Run, place: Run) -> Run | None:
        """Return the other place a passage could stand just as well, if a copy of it was added beside it."""
        at = bisect_left(self._added_ends, place.start + 1)
        for added in self._added[max(0, at - 1) : at + 2]:
            found = self._beside(self._old_side, run, self._new_side, place, added)
            if found is not None:
                return found
        return None

    def doubted(self, run: Run, place: Run) -> bool:
        """Tell whether a copy that was cut beside the passage could as well be the one that stayed."""
        at = bisect_left(self._cut_ends, run.start + 1)
        return any(
            self._beside(self._new_side, place, self._old_side, run, cut) is not None
            for cut in self._cut[max(0, at - 1) : at + 2]
        )

    def survivor(self, run: Run) -> Run | None:
        """Return the place of the neighbouring copy that a cut passage could as well be."""
        at = bisect_left(self._cut_ends, run.end)
        cut = self._cut[at] if at < len(self._cut) else Run(0, 0)
        if not (cut.start <= run.start and run.end <= cut.end):
            return None
        found = self._after_cut(run, cut) or self._before_cut(run, cut)
        if found is None:
            return None
        quote = Counter(self._old[run.start : run.end])
        shared = quote & Counter(self._new[found.start : found.end])
        return found if self._weight(shared) >= SURVIVES * self._weight(quote) else None

    def _weight(self, codes: Counter[str]) -> float:
        return sum(self._weights[code] * count for code, count in codes.items())

    def _beside(self, own_side: _Side, run: Run, other_side: _Side, place: Run, added: Run) -> Run | None:
        """Slide the added words over the passage: return those that would be it as well."""
        mine, theirs = own_side.codes, other_side.codes
        if added.start >= place.end:
            start = added.end - (added.start - place.start)
            if start < added.start - SHIFT:
                return None
            before = bisect_left(other_side.stayed, added.start) - 1
            own = mine[run.start : own_side.stayed[before] + 1] if before >= 0 else ""
            if not self._alike(own, theirs[max(0, start) : added.end], from_end=True):
                return None
            return _within(Run(start, start + len(place)), added)
        if added.end <= place.start:
            end = added.start + place.end - added.end
            if end > added.end + SHIFT:
                return None
            after = bisect_left(other_side.stayed, added.end)
            own = mine[own_side.stayed[after] : run.end] if after < len(own_side.stayed) else ""
            if not self._alike(own, theirs[added.start : end], from_end=False):
                return None
            return _within(Run(end - len(place), end), added)
        return None

    def _after_cut(self, run: Run, cut: Run) -> Run | None:
        reach = run.end - cut.start
        place = self._mapping.to[cut.end] if cut.end < len(self._old) else NOWHERE
        if place == NOWHERE or place + reach > len(self._new):
            return None
        looked = min(len(cut), max(reach, FIRST_WORDS))
        own = self._old[cut.start : cut.start + looked]
        alike = self._alike(own, self._new[place : place + looked], from_end=False)
        return Run(place + reach - len(run), place + reach) if alike else None

    def _before_cut(self, run: Run, cut: Run) -> Run | None:
        reach = cut.end - run.start
        place = self._mapping.to[cut.start - 1] if cut.start else NOWHERE
        begin = place + 1 - reach
        if place == NOWHERE or begin < 0:
            return None
        looked = min(len(cut), max(reach, FIRST_WORDS))
        own = self._old[cut.end - looked : cut.end]
        alike = self._alike(own, self._new[max(0, place + 1 - looked) : place + 1], from_end=True)
        return Run(begin, begin + len(run)) if alike else None

    def _alike(self, own: str, other: str, *, from_end: bool) -> bool:
        """Tell whether other words read like a passage, and begin like it on the side of the change.

        The second part tells a copy right beside its original from one with a paragraph in between.
        """
        if not own or not other or Levenshtein.normalized_similarity(own, other) < ALIKE:
            return False
        step = -1 if from_end else 1
        mine, theirs = (
            [code for code in codes[::step] if self._weights[code] > MARK][: FIRST_WORDS + SHIFT]
            for codes in (own, other)
        )
        equal = max(_equal(mine[by:], theirs) for by in range(SHIFT + 1))
        equal = max(equal, *(_equal(mine, theirs[by:]) for by in range(1, SHIFT + 1)))
        return equal > 0 and 2 * equal >= min(FIRST_WORDS, len(mine), len(theirs))


def _within(run: Run, added: Run) -> Run | None:
    start, end = max(run.start, added.start), min(run.end, added.end)
    return Run(start, end) if start < end else None


def _equal(one: list[str], other: list[str]) -> int:
    return sum(a == b for a, b in zip(one[:FIRST_WORDS], other[:FIRST_WORDS], strict=False))


def _stretched(runs: list[Run], codes: str) -> list[Run]:
    """Return the runs, those that are most of a paragraph stretched over all of it, neighbours as one."""
    bounds = [-1, *(found.start() for found in re.finditer(BREAK, codes)), len(codes)]
    left = bytearray(len(codes))
    for run in runs:
        left[run.start : run.end] = b"\1" * len(run)
    for place in range(len(bounds) - 1):
        start, end = bounds[place] + 1, min(bounds[place + 1] + 1, len(codes))
        if left.count(1, start, end) > FEW_LEFT * (end - start):
            left[start:end] = b"\1" * (end - start)
    return [run for run in runs_of(left, 1) if run.end - run.start > 1]
