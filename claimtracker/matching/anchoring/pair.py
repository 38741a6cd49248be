"""Two drafts laid side by side: where each word went, what is new, what was cut."""

from bisect import bisect_left
from dataclasses import dataclass

from claimtracker.domain.spans import Span
from claimtracker.matching.anchoring.alignment import align, without_chance
from claimtracker.matching.anchoring.mapping import Mapping, Run
from claimtracker.matching.anchoring.moves import MovedPassages
from claimtracker.matching.anchoring.paragraphs import Paragraphs, without_strays
from claimtracker.matching.anchoring.sliding import settled
from claimtracker.matching.anchoring.words import BREAK, Vocabulary, Words

NEW = 0.5  # a sentence of which less is known already is new


@dataclass(frozen=True, slots=True)
class DraftChanges:
    """Spans of each draft that the other lacks, those that were moved, and points that stand side by side.

    ``together`` are pairs of code points, one of each draft, in rising order: tops of paragraphs.
    """

    cut: tuple[Span, ...]
    added: tuple[Span, ...]
    moved_from: tuple[Span, ...]
    moved_to: tuple[Span, ...]
    together: tuple[tuple[int, int], ...]


class Pair:
    """Two drafts and where each word of the old one stands in the new one."""

    def __init__(self, old_text: str, new_text: str) -> None:
        vocabulary = Vocabulary()
        self.old, self.new = vocabulary.read(old_text), vocabulary.read(new_text)
        self.weights = vocabulary.weights()
        old, new = self.old.codes, self.new.codes
        self.old_in, self.new_in = Paragraphs(old), Paragraphs(new)
        stops = vocabulary.stops()
        runs = settled(align(old, new), old, new, stops)
        runs = without_chance(runs, len(old), len(new), old, self.weights)
        runs = settled(without_strays(runs, self.old_in, self.new_in), old, new, stops)
        self.mapping = Mapping.of(runs, len(old), len(new))
        MovedPassages(self.mapping, old, new, self.weights).find()

    def shared(self) -> float:
        """Return the share of the new draft's words that the old one has in the same passages."""
        words = [at for at, code in enumerate(self.new.codes) if code != BREAK]
        return sum(self.mapping.taken[at] for at in words) / len(words) if words else 0.0

    def is_new(self, span: Span) -> bool:
        """Tell whether most of a span of the new draft was not in the old one."""
        first, last = self.new.covering(span)
        codes = self.new.codes[first:last]
        known = sum(
            self.weights[code]
            for code, taken in zip(codes, self.mapping.taken[first:last], strict=True)
            if taken
        )
        return known < NEW * sum(self.weights[code] for code in codes)

    def changes(self) -> DraftChanges:
        """Return what is not the same in both."""
        moves = self.mapping.moves
        return DraftChanges(
            cut=_spans(self.old, self.mapping.free_old()),
            added=_spans(self.new, self.mapping.free_new()),
            moved_from=_spans(self.old, sorted((move.old for move in moves), key=_start)),
            moved_to=_spans(self.new, sorted((move.new for move in moves), key=_start)),
            together=tuple(self._together()),
        )

    def _together(self) -> list[tuple[int, int]]:
        """Return where each paragraph's first word that stayed in order stands on both sides."""
        stayed, _ = self.mapping.in_order()
        found = []
        for number in range(len(self.old_in)):
            paragraph = self.old_in.run(number)
            place = bisect_left(stayed, paragraph.start)
            if place < len(stayed) and stayed[place] < paragraph.end:
                at = stayed[place]
                found.append((self.old.starts[at], self.new.starts[self.mapping.to[at]]))
        return found


def changes(old_text: str, new_text: str) -> DraftChanges:
    """Return what two drafts do not share."""
    return Pair(old_text, new_text).changes()


def _start(run: Run) -> int:
    return run.start


def _spans(words: Words, runs: list[Run]) -> tuple[Span, ...]:
    return tuple(
        Span(words.starts[low], words.ends[high - 1])
        for run in runs
        for low, high in [_trimmed(words.codes, run)]
        if low < high
    )


def _trimmed(codes: str, run: Run) -> tuple[int, int]:
    low, high = run.start, run.end
    while low < high and codes[low] == BREAK:
        low += 1
    while high > low and codes[high - 1] == BREAK:
        high -= 1
    return low, high
