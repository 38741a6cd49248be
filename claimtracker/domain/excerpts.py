"""Long texts made short around the words that matter, for a person to read."""

from collections.abc import Iterable, Sequence

from claimtracker.domain.spans import Span

LONGEST = 260  # code points
MOST_MARKS = 4
LONGEST_MARK = 120
_CONTEXT = 40
_REACH = 16  # how far a cut looks for a space
GAP = " … "


def excerpt(text: str, marks: Sequence[Span] = (), longest: int = LONGEST) -> tuple[str, tuple[Span, ...]]:
    """Return the text with far-off stretches replaced by an ellipsis, and where its marks stand in it.

    The beginning and the first marks with the words around them are kept; a text of up to ``longest``
    code points is returned as it is. Marks outside the text are left out.
    """
    inside = sorted(span for span in marks if span.end <= len(text))
    if len(text) <= longest:
        return text, tuple(inside)
    kept = [_first_words(text, span) for span in inside[:MOST_MARKS]]
    pieces = _merged([_around(text, span) for span in kept] or [_before(text, longest)], text)
    if pieces[0].start:
        pieces = _merged([_before(text, _CONTEXT), *pieces], text)
    if (room := longest - sum(map(len, pieces))) > 0:
        last = pieces[-1]
        end = _at_space(text, min(len(text), last.end + room), -1)
        pieces[-1] = Span(last.start, max(last.end, end))
    said, shift, at = "", [], 0
    for piece in pieces:
        said += GAP if piece.start > at else ""
        shift.append((piece, len(said) - piece.start))
        said += text[piece.start : piece.end]
        at = piece.end
    return said if at == len(text) else f"{said.rstrip()} …", tuple(_shifted(kept, shift))


def _first_words(text: str, mark: Span) -> Span:
    """Return the mark, or its first words where it is very long."""
    if len(mark) <= LONGEST_MARK:
        return mark
    words = text[mark.start : _at_space(text, mark.start + LONGEST_MARK, -1)].rstrip()
    return Span(mark.start, mark.start + (len(words) or LONGEST_MARK))


def _around(text: str, span: Span) -> Span:
    start, end = max(0, span.start - _CONTEXT), min(len(text), span.end + _CONTEXT)
    return Span(_at_space(text, start, -1), _at_space(text, end, 1))


def _before(text: str, end: int) -> Span:
    return Span(0, max(1, _at_space(text, min(end, len(text)), 1)))


def _at_space(text: str, position: int, step: int) -> int:
    """Return the nearest place outwards where a word begins or ends; the place itself if there is none."""
    for _ in range(_REACH):
        if position in (0, len(text)) or text[position - 1].isspace() != text[position].isspace():
            return position
        position += step
    return position - step * _REACH


def _merged(pieces: Iterable[Span], text: str) -> list[Span]:
    found: list[Span] = []
    for piece in pieces:
        if found and piece.start - found[-1].end <= len(GAP):
            found[-1] = Span(found[-1].start, max(found[-1].end, piece.end))
        else:
            found.append(piece)
    return [Span(_skip(text, piece), piece.end) for piece in found]


def _skip(text: str, piece: Span) -> int:
    start = piece.start
    while start < piece.end - 1 and text[start].isspace():
        start += 1
    return start


def _shifted(marks: Iterable[Span], shift: Sequence[tuple[Span, int]]) -> Iterable[Span]:
    for mark in marks:
        for piece, by in shift:
            if piece.start <= mark.start and mark.end <= piece.end:
                yield Span(mark.start + by, mark.end + by)
