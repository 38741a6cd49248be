"""Printed footnotes and endnotes: small numbers raised in the text, and the notes they call."""

import itertools
import re
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from claimtracker.domain.articles import Role
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.documents import DocumentNote, Paragraph
from claimtracker.exchange.readers.pdf_layout import PdfLine

Joined = Callable[[Sequence[PdfLine]], tuple[str, dict[str, int]]]
_SMALLER = 0.95
_LONGEST = 40
"""Lines that one note has at most: a longer one is no note."""

_NO_CALL = 2

_SIGNS = "*†‡§"
_PLAIN_START = re.compile(rf"\[?(\d{{1,3}}|[ivxlc]{{1,6}}|[a-z]|[{_SIGNS}]{{1,3}})[\].)]?\s+\S")
_CALL_SIGN = re.compile(rf"(?<=[^\s{_SIGNS}])[{_SIGNS}]{{1,3}}(?![^\s.,;:)])")
# What a raised 2 or 3 stands behind when it is an exponent.
_UNIT = re.compile(r"(?:^|[\W\d_])(?:[kcdm]?m|ft|in|yd|mi|[A-Za-z])$")
_HEADS = re.compile(
    "(?:end|foot)?notes?|references|sources|notas|notes de fin|anmerkungen|fußnoten|quellen|"
    "примечания|注|الهوامش",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Call:
    """A raised sign in the text: its line, where it stands there, and how unlike a note's call it looks."""

    line: PdfLine
    at: int
    mark: str
    order: int
    doubt: int


@dataclass(frozen=True, slots=True)
class _Beginning:
    """Where a note begins: its mark, where its words begin, and how unlike a note it looks."""

    mark: str
    text_at: int
    doubt: int


_NOWHERE = _Beginning("", 0, 0)


@dataclass(frozen=True, slots=True)
class _Note:
    """The lines of a printed note; ``text_at`` is where its words begin in the first.

    ``doubt`` is 0 where its number is raised too, 1 where it is set smaller than the text, else 2.
    """

    lines: tuple[PdfLine, ...]
    mark: str
    text_at: int
    order: int
    doubt: int


def set_apart(
    pages: Sequence[Sequence[PdfLine]], aside: set[PdfLine], joined: Joined
) -> tuple[list[list[PdfLine]], list[Paragraph], list[DocumentNote]]:
    """Take the notes that the text calls out of the pages, in reading order.

    Returns the pages without them, each call written ``[3]``, the notes as paragraphs for the end of the
    text, and as notes on the places that call them. What nothing calls stays where it is.
    """
    text = [line for lines in pages for line in lines if line not in aside]
    if not any(line.raised for line in text) and not any(_CALL_SIGN.search(line.text) for line in text):
        return [list(lines) for lines in pages], [], []
    order = {line: number for number, line in enumerate(text)}
    usual = statistics.median(line.size for line in text)
    notes = [note for lines in pages for note in _notes(lines, aside, usual, order)]
    inside = {line for note in notes for line in note.lines}
    calls = [call for line in text if line not in inside for call in _calls(line, order[line])]
    pairs = _paired(notes, calls)
    taken = {line for note, _ in pairs for line in note.lines}
    written = _written([call for _, call in pairs])
    kept = [[written.get(line, line) for line in lines if line not in taken] for lines in pages]
    below = [_paragraph(note, joined) for note, _ in pairs]
    return kept, below, [_document_note(note, call, joined) for note, call in pairs]


def _notes(
    lines: Sequence[PdfLine], aside: set[PdfLine], usual: float, order: dict[PdfLine, int]
) -> list[_Note]:
    """Find what may be notes of one page, each down to the next; of two with one mark, the likelier."""
    text = [line for line in lines if line not in aside]
    step = _usual_step(text)
    found: dict[str, _Note] = {}
    current: list[PdfLine] = []
    begins = _NOWHERE
    headed = False

    def settle() -> None:
        if current:
            note = _Note(tuple(current), begins.mark, begins.text_at, order[current[0]], begins.doubt)
            other = found.get(note.mark)
            if other is None or note.doubt <= other.doubt:
                found[note.mark] = note

    for place, line in enumerate(text):
        low = headed or line.top < line.height / 2 or _ends_page(text[place : place + _LONGEST])
        apart = bool(current) or headed or (place > 0 and _stands_off(text[place - 1], line, step))
        if start := _beginning(line, usual, low, apart):
            settle()
            current, begins = [line], start
        elif current and _goes_on(current, line):
            current.append(line)
        else:
            settle()
            current = []
        headed = headed or _HEADS.fullmatch(line.text.strip(" :.")) is not None
    settle()
    return sorted(found.values(), key=lambda note: note.order)


def _usual_step(lines: Sequence[PdfLine]) -> float:
    steps = [a.bottom - b.bottom for a, b in itertools.pairwise(lines)]
    near = [step for step in steps if 4 < step < 40]
    return statistics.median(near) if near else 14.0


def _stands_off(before: PdfLine, line: PdfLine, step: float) -> bool:
    return before.bottom - line.bottom > 1.05 * step


def _ends_page(lines: Sequence[PdfLine]) -> bool:
    """Whether nothing in larger type follows the first of these on its page."""
    return all(line.size <= 1.08 * lines[0].size for line in lines)


def _beginning(line: PdfLine, usual: float, low: bool, apart: bool) -> _Beginning | None:
    if line.raised and line.raised[0][0] == 0 and len(line.text) > len(line.raised[0][1]):
        mark = line.raised[0][1]
        rest = line.text[len(mark) :]
        return _Beginning(mark, len(line.text) - len(rest.lstrip(" .)")), 0)
    found = _PLAIN_START.match(line.text)
    if found is None or not low:
        return None
    if line.size < _SMALLER * usual:
        return _Beginning(found[1], found.end() - 1, 1)
    return _Beginning(found[1], found.end() - 1, 2) if apart else None


def _goes_on(note: Sequence[PdfLine], line: PdfLine) -> bool:
    last = note[-1]
    step = last.bottom - line.bottom
    like = abs(line.size - last.size) <= 0.08 * last.size
    return like and 0 < step < 2.0 * max(line.size, 6.0) and len(note) < _LONGEST


def _calls(line: PdfLine, order: int) -> Iterator[_Call]:
    signs = [(found.start(), found[0]) for found in _CALL_SIGN.finditer(line.text)]
    for at, mark in sorted({*line.raised, *signs}):
        before = line.text[:at].rstrip()
        if not before:
            continue
        doubt = _NO_CALL if _UNIT.search(before) else 1 if before[-1].isdigit() else 0
        yield _Call(line, at, mark, order, doubt)


def _paired(notes: Sequence[_Note], calls: Sequence[_Call]) -> list[tuple[_Note, _Call]]:
    """Give each note the sign that calls it: on its own page, else the last one before it of that number."""
    free: dict[str, list[_Call]] = {}
    for call in calls:
        if call.doubt < _NO_CALL:
            free.setdefault(call.mark, []).append(call)
    pairs: list[tuple[_Note, _Call]] = []
    last: _Call | None = None
    for note in notes:
        page = note.lines[0].page
        fits = free.get(note.mark, [])
        here = [call for call in fits if call.line.page == page]
        before = [call for call in fits if call.line.page < page]
        follows = [call for call in here if last is None or (call.order, call.at) > (last.order, last.at)]
        found = min(follows or here, key=lambda call: (call.doubt, call.order, call.at), default=None)
        if found is None:
            found = min(before, key=lambda call: (call.doubt, call.order, call.at), default=None)
        if found is not None:
            fits.remove(found)
            last = found
            pairs.append((note, found))
    return pairs


def _written(calls: Sequence[_Call]) -> dict[PdfLine, PdfLine]:
    """Write the marks of these calls in brackets, so that no number gains a digit, and name their places."""
    by_line: dict[PdfLine, list[_Call]] = {}
    for call in calls:
        by_line.setdefault(call.line, []).append(call)
    return {line: _bracketed(line, found) for line, found in by_line.items()}


def _bracketed(line: PdfLine, calls: Sequence[_Call]) -> PdfLine:
    text, points = line.text, dict(line.points)
    for call in sorted(calls, key=lambda call: -call.at):
        text = f"{text[: call.at]}[{call.mark}]{text[call.at + len(call.mark) :]}"
        points = {name: at + 2 * (at > call.at) for name, at in points.items()}
        points[_point(call)] = call.at
    return replace(line, text=text, points=points, raised=())


def _point(call: _Call) -> str:
    return f"call {call.order}.{call.at}"


def _paragraph(note: _Note, joined: Joined) -> Paragraph:
    text, points = _words(note, joined)
    mark = f"[{note.mark}] "
    moved = {name: at + len(mark) for name, at in points.items()}
    return Paragraph(mark + text, Role.LIST, f"page {note.lines[0].page + 1}", moved)


def _words(note: _Note, joined: Joined) -> tuple[str, dict[str, int]]:
    first = note.lines[0]
    cut = {name: max(0, at - note.text_at) for name, at in first.points.items()}
    return joined([replace(first, text=first.text[note.text_at :], points=cut), *note.lines[1:]])


def _document_note(note: _Note, call: _Call, joined: Joined) -> DocumentNote:
    kind = NoteKind.FOOTNOTE if call.line.page == note.lines[0].page else NoteKind.ENDNOTE
    return DocumentNote(kind, _words(note, joined)[0], _point(call), mark=f"[{note.mark}]")
