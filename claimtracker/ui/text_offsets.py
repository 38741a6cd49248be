"""The one door between code points, in which we count, and UTF-16 units, in which Qt counts."""

import re
from bisect import bisect_left

from claimtracker.domain.errors import BadValue
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say

_ASTRAL = re.compile("[\U00010000-\U0010ffff]+")


class Offsets:
    """Positions of one text, both ways; every astral character is one code point and two units.

    A look-up takes O(log n) in the number of astral characters.
    """

    __slots__ = ("_astral", "_astral_qt", "length", "qt_length")

    def __init__(self, text: str) -> None:
        # encoding tells far sooner than searching that there is nothing to search for
        plain = text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
        runs = () if plain else _ASTRAL.finditer(text)
        self._astral = [position for run in runs for position in range(*run.span())]
        self._astral_qt = [position + before for before, position in enumerate(self._astral)]
        self.length = len(text)
        self.qt_length = self.length + len(self._astral)

    def to_qt(self, position: int) -> int:
        """Return the UTF-16 position of a code point position; raises BadValue outside of the text."""
        if not 0 <= position <= self.length:
            raise _outside(position, self.length)
        return position + bisect_left(self._astral, position)

    def to_text(self, qt_position: int) -> int:
        """Return the code point position; inside a surrogate pair, that of the pair's character."""
        if not 0 <= qt_position <= self.qt_length:
            raise _outside(qt_position, self.qt_length)
        return qt_position - bisect_left(self._astral_qt, qt_position)

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Return the half-open UTF-16 range of a span."""
        return self.to_qt(span.start), self.to_qt(span.end)


def _outside(position: int, length: int) -> BadValue:
    return BadValue(
        say(
            "Position {position} lies outside of the text, which has {length}.",
            position=str(position),
            length=str(length),
        )
    )
