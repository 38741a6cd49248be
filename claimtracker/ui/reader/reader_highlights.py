"""The highlights of a revision by paragraph: what overlaps what, in which order, and what changed."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from operator import attrgetter

from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import UNDER_WAY
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_places import Places

LEVELS = 3
"""Underlines below each other at most; deeper ones share the lowest."""

_MANY = 200
_anchor = attrgetter("highlight.id", "highlight.span.start", "highlight.span.end", "highlight.claim_id")


def look_name(shown: ReaderHighlight) -> str:
    """Return the look of a highlight: its verdict's, or ``progress`` while an open claim is worked on.

    A claim that was opened again has a verdict on other words: it does not look like that verdict.
    """
    under_way = shown.progress in UNDER_WAY
    if shown.progress is Progress.REOPENED or (under_way and shown.look is VerdictClass.OPEN):
        return "progress"
    return shown.look.value


@record
class Mark:
    """The part of a highlight within one paragraph, in UTF-16 units from the paragraph's start.

    ``level`` is the place of its underline, 0 the nearest to the words; marks that overlap differ.
    """

    shown: ReaderHighlight
    start: int
    end: int
    level: int = 0
    first: bool = True
    last: bool = True

    @property
    def id(self) -> int:
        return self.shown.highlight.id


@record
class Segment:
    """A stretch covered by the same marks throughout, outermost first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def flatten(marks: Sequence[Mark]) -> list[Segment]:
    """Cut overlapping marks, sorted by start, into segments that do not overlap."""
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    segments: list[Segment] = []
    open_marks: list[Mark] = []
    waiting = 0
    for start, end in pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while waiting < len(marks) and marks[waiting].start <= start:
            open_marks.append(marks[waiting])
            waiting += 1
        if open_marks:
            outermost_first = sorted(open_marks, key=lambda mark: mark.start - mark.end)
            segments.append(Segment(start, end, tuple(outermost_first)))
    return segments


def _levelled(marks: Iterable[Mark]) -> list[Mark]:
    """Sort the marks by place and give each an underline that no overlapping one has, inner ones first."""
    shortest_first = sorted(marks, key=lambda mark: (mark.end - mark.start, mark.start))
    placed: list[Mark] = []
    for mark in shortest_first:
        taken = {other.level for other in placed if other.start < mark.end and mark.start < other.end}
        level = next((level for level in range(LEVELS) if level not in taken), LEVELS - 1)
        placed.append(Mark(mark.shown, mark.start, mark.end, level, mark.first, mark.last))
    return sorted(placed, key=lambda mark: (mark.start, -mark.end, mark.id))


class HighlightIndex:
    """All highlights of the shown revision; paragraphs are cut and levelled when first drawn."""

    def __init__(self) -> None:
        self._places: Places | None = None
        self._by_id: dict[int, ReaderHighlight] = {}
        self._in_piece: dict[int, set[int]] = {}
        self._of_claim: dict[int, set[int]] = {}
        self._marks: dict[int, list[Mark]] = {}
        self._order: list[ReaderHighlight] | None = None

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, highlight_id: int) -> ReaderHighlight | None:
        """Return the highlight of that id, if it is shown."""
        return self._by_id.get(highlight_id)

    def replace(self, places: Places, highlights: Sequence[ReaderHighlight]) -> None:
        """Show these highlights on other places."""
        self._places = places
        self._by_id, self._in_piece, self._of_claim, self._marks = {}, {}, {}, {}
        self._order = None
        self.update(highlights)

    def update(self, highlights: Sequence[ReaderHighlight]) -> Collection[int]:
        """Show these instead of the former ones; returns the numbers of the paragraphs to draw again."""
        # records that are the very same are not looked into; those shown are alive, so no id is used twice
        wanted, known = set(map(id, highlights)), set(map(id, self._by_id.values()))
        left = {shown.highlight.id: shown for shown in self._by_id.values() if id(shown) not in wanted}
        come = [shown for shown in highlights if id(shown) not in known]
        if len(come) > _MANY:
            return self._take_many(come, left)
        changed: list[ReaderHighlight] = []
        for shown in come:
            former = left.pop(shown.highlight.id, None)
            if former != shown:
                self._exchange(former, shown)
                changed += [shown] if former is None else [former, shown]
            self._by_id[shown.highlight.id] = shown
        self._drop(left.values())
        return self._outdate([*changed, *left.values()])

    def update_claims(self, claim_ids: Collection[int], fresh: Sequence[ReaderHighlight]) -> Collection[int]:
        """Show these as the only highlights of some claims; returns the paragraphs to draw again."""
        former = [shown for claim_id in claim_ids for shown in self.of_claim(claim_id)]
        self._drop(former)
        for shown in fresh:
            self._exchange(None, shown)
            self._by_id[shown.highlight.id] = shown
        return self._outdate([*former, *fresh])

    def _take_many(
        self, come: Sequence[ReaderHighlight], left: dict[int, ReaderHighlight]
    ) -> Collection[int]:
        # only places are compared; to draw what is in view again costs less than to compare all the rest
        before = dict(zip(left, map(_anchor, left.values()), strict=True))
        for shown, anchor in zip(come, map(_anchor, come), strict=True):
            key = anchor[0]
            if before.pop(key, None) != anchor:
                self._exchange(left.get(key), shown)
            self._by_id[key] = shown
        self._drop([left[key] for key in before])
        return self._outdate(come)

    def _drop(self, gone: Iterable[ReaderHighlight]) -> None:
        for shown in gone:
            self._exchange(shown, None)
            del self._by_id[shown.highlight.id]

    def _exchange(self, former: ReaderHighlight | None, shown: ReaderHighlight | None) -> None:
        if former and shown and _anchor(former) == _anchor(shown):
            return
        if former:
            self._of_claim[former.highlight.claim_id].discard(former.highlight.id)
            for number in self._touched(former):
                self._in_piece[number].discard(former.highlight.id)
        if shown:
            self._of_claim.setdefault(shown.highlight.claim_id, set()).add(shown.highlight.id)
            for number in self._touched(shown):
                self._in_piece.setdefault(number, set()).add(shown.highlight.id)

    def _outdate(self, changed: Sequence[ReaderHighlight]) -> Collection[int]:
        if changed:
            self._order = None
        if len(changed) > _MANY:
            self._marks = {}
            return range(len(self._places.pieces) if self._places else 0)
        numbers = {number for shown in changed for number in self._touched(shown)}
        for number in numbers:
            self._marks.pop(number, None)
        return numbers

    def in_piece(self, number: int) -> list[Mark]:
        """Return the marks of a paragraph, by place."""
        if number not in self._marks:
            ids = self._in_piece.get(number)
            self._marks[number] = self._cut(number, ids) if ids else []
        return self._marks[number]

    def ordered(self) -> list[ReaderHighlight]:
        """Return all highlights in the order of the text, the longer first where two begin together."""
        if self._order is None:
            self._order = sorted(self._by_id.values(), key=_by_place)
        return self._order

    def of_claim(self, claim_id: int) -> list[ReaderHighlight]:
        """Return the highlights of a claim, by place."""
        return sorted((self._by_id[key] for key in self._of_claim.get(claim_id, ())), key=_by_place)

    def at(self, position: int) -> list[ReaderHighlight]:
        """Return the highlights that cover a code point, the innermost first."""
        if self._places is None:
            return []
        numbers = self._places.touched(Span(position, position + 1))
        marks = self.in_piece(numbers[0]) if numbers else []
        found = [mark.shown for mark in marks if mark.shown.highlight.span.contains(position)]
        return sorted(found, key=lambda shown: len(shown.highlight.span))

    def _touched(self, shown: ReaderHighlight) -> range:
        return self._places.touched(shown.highlight.span) if self._places else range(0)

    def _cut(self, number: int, ids: Iterable[int]) -> list[Mark]:
        if self._places is None:
            return []
        piece = self._places.pieces[number]
        marks: list[Mark] = []
        for shown in (self._by_id[key] for key in ids):
            span = shown.highlight.span
            if part := piece.within(span):
                first, last = span.start >= piece.start, span.end <= piece.end
                marks.append(Mark(shown, *part, first=first, last=last))
        return _levelled(marks)


def _by_place(shown: ReaderHighlight) -> tuple[int, int, int]:
    span = shown.highlight.span
    return span.start, -span.end, shown.highlight.id


def neighbour(
    ordered: Sequence[ReaderHighlight], current: ReaderHighlight | None, step: int, caret: int
) -> ReaderHighlight | None:
    """Return the next (1) or previous (-1) highlight of another claim than the current one's.

    Where none is current, the first one from the caret on.
    """
    ahead = ordered if step > 0 else ordered[::-1]
    if current is None:
        return next((one for one in ahead if (one.highlight.span.start >= caret) == (step > 0)), None)
    after = ahead[ahead.index(current) + 1 :]
    return next((one for one in after if one.highlight.claim_id != current.highlight.claim_id), None)
