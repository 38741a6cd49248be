"""Moving the ends of a span: by a word, or to a place, but never past each other."""

from enum import Enum

from PySide6.QtCore import QTextBoundaryFinder

from claimtracker.domain.spans import Span
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.text_offsets import Offsets

_REACH = 400
_Reason = QTextBoundaryFinder.BoundaryReason


class End(Enum):
    """An end of a highlight."""

    START = "start"
    END = "end"


def with_end(span: Span, end: End, position: int) -> Span:
    """Return the span with one end moved, never past the other one."""
    if end is End.START:
        return Span(min(position, span.end - 1), span.end)
    return Span(span.start, max(position, span.start + 1))


def word_edges(text: str, around: int) -> tuple[list[int], list[int]]:
    """Return where words start and where they end near a position (Unicode's word boundaries, UAX 29).

    Scripts that write without spaces have a boundary wherever the standard sees one.
    """
    first = max(0, around - _REACH)
    window = text[first : around + _REACH]
    offsets = Offsets(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, window)
    starts, ends = [], []
    at = 0
    while at != -1:
        reasons, position = finder.boundaryReasons(), offsets.to_text(at)
        if reasons & _Reason.StartOfItem or window[position : position + 1].isalnum():
            starts.append(first + position)
        if reasons & _Reason.EndOfItem or (position and window[position - 1].isalnum()):
            ends.append(first + position)
        at = finder.toNextBoundary()
    return starts, ends


def stepped(places: Places, span: Span, end: End, forward: bool) -> Span | None:
    """Return the span with one end moved by a word that is shown, or None where there is none."""
    old = span.start if end is End.START else span.end
    starts, ends = word_edges(places.text, old)
    if end is End.START:
        wanted = [at for at in starts if (old < at < span.end if forward else at < old)]
        shown = [at for at in wanted if places.touched(Span(at, at + 1))]
    else:
        wanted = [at for at in ends if (at > old if forward else span.start < at < old)]
        shown = [at for at in wanted if places.touched(Span(at - 1, at))]
    if not shown:
        return None
    return with_end(span, end, min(shown) if forward else max(shown))
