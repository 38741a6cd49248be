"""Paragraphs of two drafts: words shared by chance, and paragraphs that stand twice in the other draft."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain, repeat

from rapidfuzz.distance import Levenshtein

from claimtracker.matching.anchoring.alignment import Same
from claimtracker.matching.anchoring.mapping import Mapping, Run
from claimtracker.matching.anchoring.words import BREAK

STRAY = 3  # shared words in a row that may be chance
FOREIGN = 0.7  # of a paragraph's words that have no counterpart
SHORTEST = 8
ALIKE = 0.6  # two halves of a paragraph that was split, or joined, are never both so alike


class Paragraphs:
    """The paragraphs of a draft, each with its end; ``numbers`` holds that of each word's paragraph."""

    def __init__(self, codes: str) -> None:
        ends = [found.end() for found in re.finditer(BREAK, codes)]
        self.starts = [0, *(end for end in ends if end < len(codes))]
        self.ends = [*self.starts[1:], len(codes)]
        self.numbers = list(
            chain.from_iterable(
                repeat(number, end - start)
                for number, (start, end) in enumerate(zip(self.starts, self.ends, strict=True))
            )
        )

    def __len__(self) -> int:
        return len(self.starts)

    def number(self, word: int) -> int:
        """Return the number of the paragraph that a word stands in."""
        return self.numbers[word] if word < len(self.numbers) else len(self.starts) - 1

    def run(self, number: int) -> Run:
        """Return the words of a paragraph."""
        return Run(self.starts[number], self.ends[number])


def without_strays(runs: list[Same], old: Paragraphs, new: Paragraphs) -> list[Same]:
    """Leave out the few words that a cut paragraph shares with what was written in its place."""
    foreign_old = _foreign(((run.old, run.size) for run in runs), old)
    foreign_new = _foreign(((run.new, run.size) for run in runs), new)
    if not any(foreign_old) and not any(foreign_new):
        return runs
    parts = (_within(run, old, foreign_old, new, foreign_new) for run in runs)
    return [part for part in parts if part is not None]


def _within(
    run: Same, old: Paragraphs, foreign_old: list[bool], new: Paragraphs, foreign_new: list[bool]
) -> Same | None:
    """Return a run without the few words at its ends that reach into a paragraph that has no counterpart."""
    at, there, size = run.old, run.new, run.size
    head = min(size, old.ends[old.numbers[at]] - at)
    if head <= STRAY and (foreign_old[old.numbers[at]] or foreign_new[new.numbers[there]]):
        at, there, size = at + head, there + head, size - head
    if not size:
        return None
    last, last_there = at + size - 1, there + size - 1
    tail = min(size, last + 1 - old.starts[old.numbers[last]])
    if tail <= STRAY and (foreign_old[old.numbers[last]] or foreign_new[new.numbers[last_there]]):
        size -= tail
    return Same(at, there, size) if size else None


def _foreign(shared: Iterable[tuple[int, int]], paragraphs: Paragraphs) -> list[bool]:
    """Tell of each paragraph whether most of it has no counterpart."""
    count = [0] * len(paragraphs)
    numbers, ends = paragraphs.numbers, paragraphs.ends
    for start, size in shared:
        at, end = start, start + size
        while at < end:
            number = numbers[at]
            stop = min(end, ends[number])
            count[number] += stop - at
            at = stop
    sizes = [end - start for start, end in zip(paragraphs.starts, ends, strict=True)]
    return [
        size >= SHORTEST and found < (1.0 - FOREIGN) * size for size, found in zip(sizes, count, strict=True)
    ]


class Doubles:
    """Paragraphs whose words went to two that both read like them: both are copies, neither is chosen."""

    def __init__(self, mapping: Mapping, old: str, new: str, old_in: Paragraphs, new_in: Paragraphs) -> None:
        self._old, self._new = old, new
        self._old_in, self._new_in = old_in, new_in
        pairs = self._pairs(mapping)
        there: dict[int, set[int]] = defaultdict(set)
        here: dict[int, set[int]] = defaultdict(set)
        for mine, theirs in pairs:
            there[mine].add(theirs)
            here[theirs].add(mine)
        self._copies = {mine: self._alike(mine, found) for mine, found in there.items() if len(found) > 1}
        self._sources = {
            theirs: [mine for mine in sorted(found) if self._like(mine, theirs)]
            for theirs, found in here.items()
            if len(found) > 1
        }

    def places(self, run: Run) -> list[Run]:
        """Return the places of a passage in each copy of its paragraph; none when there is one at most."""
        number = self._old_in.number(run.start)
        copies = self._copies.get(number, [])
        if len(copies) < 2 or run.end > self._old_in.run(number).end:
            return []
        return [place for copy in copies if (place := self._inside(run, number, copy)) is not None]

    def doubted(self, run: Run, place: Run) -> bool:
        """Tell whether two paragraphs of the old draft could have become the one that the place is in."""
        sources = self._sources.get(self._new_in.number(place.start), [])
        return len(sources) > 1 and self._old_in.number(run.start) in sources

    def _pairs(self, mapping: Mapping) -> set[tuple[int, int]]:
        here, there, old = self._old_in.numbers, self._new_in.numbers, self._old
        stayed, places = mapping.in_order()
        return {(here[at], there[to]) for at, to in zip(stayed, places, strict=True) if old[at] != BREAK}

    def _alike(self, mine: int, found: set[int]) -> list[int]:
        return [theirs for theirs in sorted(found) if self._like(mine, theirs)]

    def _like(self, mine: int, theirs: int) -> bool:
        one, other = self._old_in.run(mine), self._new_in.run(theirs)
        words, others = self._old[one.start : one.end], self._new[other.start : other.end]
        return Levenshtein.normalized_similarity(words, others) >= ALIKE

    def _inside(self, run: Run, mine: int, theirs: int) -> Run | None:
        one, other = self._old_in.run(mine), self._new_in.run(theirs)
        words, others = self._old[one.start : one.end], self._new[other.start : other.end]
        found = [
            block.b + at
            for block in Levenshtein.opcodes(words, others).as_matching_blocks()
            for at in range(block.size)
            if run.start <= one.start + block.a + at < run.end
        ]
        return Run(other.start + found[0], other.start + found[-1] + 1) if found else None
