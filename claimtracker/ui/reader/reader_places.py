"""Where each part of a revision's text stands in the document that shows it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import field

from claimtracker.domain.articles import Block, Role
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.spoofing import shown_odd
from claimtracker.ui.text_offsets import Offsets

LONGEST_PIECE = 20_000
"""Code points shown as one paragraph at most; a longer one is laid out in several, for speed."""

PARAGRAPH_WORK = 20

_SHOWN_AS = (
    ("\n", "\u2028"),
    ("\r", "\u2028"),
    ("\u2029", "\u2028"),
    ("\ufdd0", "\ufffd"),
    ("\ufdd1", "\ufffd"),
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG_SAMPLE = 500


def shown_text(text: str) -> str:
    """Return what is put into the document: as many UTF-16 units, but nothing that Qt would split or drop.

    Line ends inside of a paragraph become U+2028; frame marks and lone surrogates become U+FFFD. Signs
    that turn the direction of writing, or that nobody can see, are shown.
    """
    text = shown_odd(text)
    for sign, instead in _SHOWN_AS:
        text = text.replace(sign, instead)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _LONE_SURROGATE.sub("\ufffd", text)
    return text


def reads_right_to_left(text: str, otherwise: bool) -> bool:
    """Tell whether most letters of the paragraph's beginning are of a right-to-left script."""
    sample = text[:_STRONG_SAMPLE]
    right = len(_RTL.findall(sample))
    left = sum(character.isalpha() for character in sample) - right
    return otherwise if right <= 0 and left <= 0 else right > left


@record
class Piece:
    """One paragraph of the document: ``[start, end)`` in code points, from ``at`` in UTF-16 units.

    ``mixed`` says that it holds right-to-left letters, so that a span need not be one stretch of a line.
    """

    role: Role
    start: int
    end: int
    at: int
    offsets: Offsets = field(repr=False)
    mixed: bool = False

    @property
    def at_end(self) -> int:
        return self.at + self.offsets.qt_length

    @property
    def work(self) -> int:
        """How much it is to write and lay out, in letters: a paragraph of none costs something too."""
        return PARAGRAPH_WORK + self.end - self.start

    def within(self, span: Span) -> tuple[int, int] | None:
        """Return the part of the span that stands here, in UTF-16 units from the paragraph's start."""
        start, end = max(span.start, self.start), min(span.end, self.end)
        if start >= end:
            return None
        return self.offsets.to_qt(start - self.start), self.offsets.to_qt(end - self.start)


class Places:
    """Positions of a revision's text in its document, both ways; furniture may be left out.

    Between two paragraphs the document has one position that the text has not; the text has line
    ends, and paragraphs set aside, that the document has not. Look-ups take O(log n). Making one goes
    through all of the text: for a long one, a worker does it.
    """

    def __init__(self, text: str, blocks: Sequence[Block], furniture: bool = False) -> None:
        self.text = text
        self.furniture = furniture
        self.furniture_lines = _furniture_lines(text, blocks)
        self.pieces: list[Piece] = []
        at = 0
        rtl = any(_RTL.match(character) for character in set(text))
        for role, start, end in _shown(text, blocks, furniture):
            part = text[start:end]
            offsets = Offsets(part)
            mixed = rtl and _RTL.search(part) is not None
            self.pieces.append(Piece(role, start, end, at, offsets, mixed))
            at += offsets.qt_length + 1
        self._starts = [piece.start for piece in self.pieces]
        self._ends = [piece.end for piece in self.pieces]
        self._ats = [piece.at for piece in self.pieces]

    @property
    def work(self) -> int:
        """How much all of it is to write and lay out, in letters."""
        return sum(piece.work for piece in self.pieces)

    def number_at(self, at: int) -> int:
        """Return the number of the paragraph that holds a document position."""
        return max(0, bisect_right(self._ats, at) - 1)

    def to_text(self, at: int) -> int:
        """Return the code point at a document position; past a paragraph's end, its end."""
        if not self.pieces:
            return 0
        piece = self.pieces[self.number_at(at)]
        return piece.start + piece.offsets.to_text(min(at - piece.at, piece.offsets.qt_length))

    def to_document(self, position: int, *, after: bool = False) -> int:
        """Return the document position of a code point; of one not shown, the nearest before it.

        Where two paragraphs share the position, it is the start of the second one, or with ``after``
        (for the end of a span) the end of the first.
        """
        if not self.pieces:
            return 0
        number = (bisect_left if after else bisect_right)(self._starts, position) - 1
        piece = self.pieces[max(0, number)]
        inside = min(max(position - piece.start, 0), piece.end - piece.start)
        return piece.at + piece.offsets.to_qt(inside)

    def touched(self, span: Span) -> range:
        """Return the numbers of the paragraphs that show some of the span."""
        first = bisect_right(self._ends, span.start)
        return range(first, max(first, bisect_left(self._starts, span.end)))

    def span_to_document(self, span: Span) -> tuple[int, int] | None:
        """Return the document positions of the shown part of a span, or None when all is set aside."""
        numbers = self.touched(span)
        if not numbers:
            return None
        first, last = self.pieces[numbers[0]], self.pieces[numbers[-1]]
        start = self.to_document(max(span.start, first.start))
        return start, self.to_document(min(span.end, last.end), after=True)

    def span_from_document(self, start: int, end: int) -> Span | None:
        """Return the span of a selection, either way round, or None when it holds no text."""
        start, end = min(start, end), max(start, end)
        if not self.pieces or start == end:
            return None
        last = self.pieces[self.number_at(end)]
        inside = min(end - last.at, last.offsets.qt_length)
        # half a surrogate pair at the end takes the whole character
        until = last.start + (last.offsets.to_text(inside - 1) + 1 if inside else 0)
        begin = self.to_text(start)
        return Span(begin, until) if begin < until else None


def _furniture_lines(text: str, blocks: Sequence[Block]) -> int:
    """Count the lines of the text that are page furniture."""
    return sum(
        sum(bool(line.strip()) for line in text[block.start : block.end].split("\n"))
        for block in blocks
        if block.role is Role.FURNITURE
    )


def _shown(text: str, blocks: Sequence[Block], furniture: bool) -> Iterator[tuple[Role, int, int]]:
    for block in blocks:
        if block.role is Role.FURNITURE and not furniture:
            continue
        start, end = block.start, block.end
        while end > start and text[end - 1] == "\n":
            end -= 1
        if text[start:end].isspace():
            continue
        while end - start > LONGEST_PIECE:
            space = text.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
            stop = space + 1 if space > 0 else start + LONGEST_PIECE
            yield block.role, start, stop
            start = stop
        if start < end:
            yield block.role, start, end
