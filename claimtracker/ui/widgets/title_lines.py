"""How many lines a title takes at a width, without laying it out."""

from PySide6.QtGui import QFont, QFontMetricsF

_MOST_WORDS = 20_000
"""So many widths of words are kept; the titles of a thousand articles have a few thousand."""


class TitleLines:
    """Counts the lines of titles from the widths of their words, each of which is measured once.

    Lines are broken at spaces alone, and a word that is wider than a line goes on in the next. That is what
    Qt does with nearly every title; whoever paints one knows what it really takes.
    """

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._widths: dict[str, float] = {}

    def lines(self, title: str, width: float, most: int) -> int:
        """Return how many lines of ``width`` pixels it takes, at most ``most``."""
        count, used = 1, 0.0
        for word in title.split():
            wide = self._width(word)
            if used and used + self._space + wide > width:
                count, used = count + 1, 0.0
            used += wide + (self._space if used else 0.0)
            if used > width:
                count, used = count + int(used // width), used % width
            if count >= most:
                return most
        return count

    def _width(self, word: str) -> float:
        wide = self._widths.get(word)
        if wide is None:
            if len(self._widths) >= _MOST_WORDS:
                self._widths.clear()
            wide = self._widths[word] = self._metrics.horizontalAdvance(word)
        return wide
