"""How many lines a title takes at a width, without laying it out."""

from PySide6.QtGui import QFont, QFontMetricsF

_MOST_WORDS = 20_000
"""So many widths of words are kept; the titles of a thousand articles have a few thousand."""


_JOINED_FROM = "\u0590"
"""Scripts from here on join, stack or combine their letters; Latin, Greek and Cyrillic stand before it."""


class _Advances(dict[str, float]):
    """How wide each letter is, measured when it is first met."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        wide = self[letter] = self._metrics.horizontalAdvance(letter)
        return wide


class TitleLines:
    """Counts the lines of titles from the widths of their words, each of which is measured once.

    Lines are broken at spaces alone, and a word that is wider than a line goes on in the next. That is what
    Qt does with nearly every title; whoever paints one knows what it really takes. A word of letters that
    stand beside each other is as wide as they are; one of letters that join, as in Arabic, is measured whole.
    """

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._letters = _Advances(self._metrics)
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
            joined = not word.isascii() and max(word) >= _JOINED_FROM
            wide = (
                self._metrics.horizontalAdvance(word) if joined else sum(map(self._letters.__getitem__, word))
            )
            self._widths[word] = wide
        return wide
