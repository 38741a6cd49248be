"""Plain text to paragraphs: blank lines part them; hard-wrapped lines are one paragraph."""

import itertools
import re
from collections.abc import Iterator

from claimtracker.domain.spans import Span
from claimtracker.exchange.readers.signals import ends_sentence

_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_BEGINS_WITHIN = re.compile(r"[^\W\d_]{3}[.!?…]\W*\s\w")
_NARROWEST, _WIDEST_WRAP = 40, 100
_RAGGED = 15
_FEWEST_LINES = 4
_FEWEST_CUT, _FEWEST_FULL, _MOSTLY = 2, 3, 0.8


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
    if lengths and len(lengths) >= _FEWEST_LINES:
        width = lengths[-1]
        near = sum(length > width - _RAGGED for length in lengths)
        if _NARROWEST <= width <= _WIDEST_WRAP and near >= max(_FEWEST_LINES, 0.35 * len(lengths)):
            return width
    return _width_of_cuts(text)


def _width_of_cuts(text: str) -> int:
    """The width at which lines end because the next word did not fit, as sentences that go on show.

    Lines that follow each other without an empty one count when they are long; nearly all have to be full.
    """
    pairs = [(before, after) for before, after in _neighbours(text) if len(before) >= _NARROWEST]
    width = max((len(before) for before, _ in pairs), default=0)
    full = [(before, after) for before, after in pairs if _continues(before, after, width)]
    cut = [(before, after) for before, after in full if not ends_sentence(before)]
    going_on = sum(after[0].islower() for _, after in cut)
    # A sentence that begins within a line and does not end there.
    begun = any(_BEGINS_WITHIN.search(before) for before, _ in cut)
    enough = going_on >= _FEWEST_CUT or (begun and len(full) == len(pairs) >= _FEWEST_FULL)
    return width if enough and len(full) >= _MOSTLY * len(pairs) and width <= _WIDEST_WRAP else 0


def _neighbours(text: str) -> Iterator[tuple[str, str]]:
    """Yield lines that follow each other with no empty one between; what is indented begins anew."""
    lines = [line.rstrip() for line in text.split("\n")]
    pairs = itertools.pairwise(lines)
    return ((before, after) for before, after in pairs if before and after and not after[0].isspace())


def _lengths(text: str) -> Iterator[int]:
    for line in _LINE.finditer(text):
        length = len(line[0].rstrip())
        if length:
            yield length
