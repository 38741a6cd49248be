"""Plain text to paragraphs: blank lines part them; hard-wrapped lines are one paragraph."""

import itertools
import re
from collections.abc import Iterator

from claimtracker.domain.spans import Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_WIDEST_WRAP = 100
_RAGGED = 15
_FEWEST_LINES = 4


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Cut ``text`` into paragraphs that follow each other without gap, newlines after them included."""
    width = _wrap_width(text)
    starts: list[int] = []
    previous = ""
    for line in _LINE.finditer(text):
        shown = line[0].rstrip()
        if shown.strip() and not _continues(previous, shown, width):
            starts.append(line.start())
        previous = shown
    if not starts:
        return (Span(0, len(text)),) if text else ()
    bounds = [0, *starts[1:], len(text)]
    return tuple(Span(start, end) for start, end in itertools.pairwise(bounds))


def _continues(previous: str, line: str, width: int) -> bool:
    """Tell whether ``line`` goes on with the paragraph of ``previous``: its first word did not fit there."""
    if not previous.strip() or not width or line[0].isspace():
        return False
    return len(previous) + 1 + len(line.split(maxsplit=1)[0]) > width - _RAGGED


def _wrap_width(text: str) -> int:
    """Return the width at which the text was wrapped by hand, or 0 when lines are whole paragraphs."""
    lengths = sorted(_lengths(text))
    if len(lengths) < _FEWEST_LINES:
        return 0
    width = lengths[-1]
    near = sum(length > width - _RAGGED for length in lengths)
    return width if 40 <= width <= _WIDEST_WRAP and near >= max(_FEWEST_LINES, 0.35 * len(lengths)) else 0


def _lengths(text: str) -> Iterator[int]:
    for line in _LINE.finditer(text):
        length = len(line[0].rstrip())
        if length:
            yield length
