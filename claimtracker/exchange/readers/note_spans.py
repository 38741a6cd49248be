"""The span that a writer's note is about: the passage it hangs on, or the sentence that its mark closes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimtracker.domain.articles import Block
from claimtracker.domain.errors import BadValue
from claimtracker.domain.spans import Span, trimmed
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say
from claimtracker.domain.writer_notes import NoteKind, ReadNote
from claimtracker.exchange.sentences import sentence_at

MOST_NOTES = 2_000
LONGEST_NOTE = 10_000
_LONGEST_MARK = 12


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note between two positions of an article's text; both are one where a mark calls it."""

    kind: NoteKind
    words: str
    start: int
    end: int
    mark: str = ""
    author: str = ""
    written_on: str = ""


def notes_on(
    text: str, blocks: Sequence[Block], language: str, found: Iterable[PlacedNote]
) -> tuple[tuple[ReadNote, ...], tuple[str, ...]]:
    """Return notes with their spans, in the order of the text, and what has to be said of them."""
    listed = [note for note in found if note.words.strip()]
    bare = _without_marks(text, listed)
    placed = [note for note in (_read(bare, blocks, language, one) for one in listed[:MOST_NOTES]) if note]
    said = []
    if len(listed) > len(placed):
        said.append(
            say(
                "{count} of {all} notes of the writer were not taken in: they hang on no words, or "
                "are too many.",
                count=len(listed) - len(placed),
                all=len(listed),
            )
        )
    placed.sort(key=lambda note: (note.span.start, note.span.end))
    return tuple(placed), tuple(said)


def _without_marks(text: str, notes: Sequence[PlacedNote]) -> str:
    """Blank the marks that call notes, each position kept: they would part or join sentences."""
    parts: list[str] = []
    position = 0
    for note in sorted(notes, key=lambda note: note.start):
        end = note.start + len(note.mark)
        if note.mark and note.start >= position and text[note.start : end] == note.mark:
            parts += (text[position : note.start], " " * len(note.mark))
            position = end
    return "".join([*parts, text[position:]])


def _read(bare: str, blocks: Sequence[Block], language: str, note: PlacedNote) -> ReadNote | None:
    span = _span(bare, blocks, language, note)
    if span is None:
        return None
    words = canonical_text(note.words).strip()
    if len(words) > LONGEST_NOTE:
        words = words[: LONGEST_NOTE - 1] + "…"
    author = " ".join(canonical_text(note.author).split())[:200]
    mark = note.mark if len(note.mark) <= _LONGEST_MARK else ""
    return ReadNote(note.kind, span, words, mark, author, note.written_on[:40])


def _span(bare: str, blocks: Sequence[Block], language: str, note: PlacedNote) -> Span | None:
    start, end = max(0, note.start), min(note.end, len(bare))
    if start < end and (span := _words_of(bare, start, end)):
        return span
    block = _block_at(blocks, min(start, len(bare) - 1))
    return _sentence(bare, block, language, start) if block is not None else None


def _sentence(bare: str, block: Block, language: str, point: int) -> Span | None:
    """The sentence that ends at ``point``, or around it; for a point before any word, its whole block."""
    inside = bare[block.start : block.end]
    before = inside[: point - block.start].rstrip()
    if not any(map(str.isalnum, before)):
        return _words_of(bare, block.start, block.end)
    try:
        found = sentence_at(inside, len(before) - 1, language)
    except BadValue:
        return None
    return _words_of(bare, block.start + found.start, block.start + found.end)


def _words_of(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    return trimmed(text, Span(start, end)) if any(map(str.isalnum, words)) else None


def _block_at(blocks: Sequence[Block], position: int) -> Block | None:
    low, high = 0, len(blocks)
    while low < high:
        middle = (low + high) // 2
        if blocks[middle].end <= position:
            low = middle + 1
        else:
            high = middle
    return blocks[low] if low < len(blocks) else None
