"""What the cells of a long table show, made once and kept: words cut and shaped, pills, runs to be marked.

To shape a line of text takes longer than all else about a cell, and many cells show the same words.
"""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from claimtracker.domain.find_marks import Marks
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.text_offsets import Offsets
from claimtracker.ui.widgets.pill import paint_pill
from claimtracker.ui.widgets.reading_side import reads_from_right

LONGEST_SHOWN = 400
MOST_KEPT = 5_000


def one_line(text: str) -> str:
    """Return the beginning of the text as it fits on one line of a table."""
    return " ".join(text[:LONGEST_SHOWN].split())


@record
class Line:
    """Words cut to a width, and shaped."""

    words: str
    shaped: QStaticText
    width: float
    height: float
    from_right: bool
    at_right: bool


class KeptWords:
    """Lines, pills and marks of one font; made anew with the font, the palette or the screen's ratio.

    In a window from right to left (``mirrored``) all begin at the right of their cell.
    """

    def __init__(self, font: QFont, ratio: float, *, mirrored: bool = False) -> None:
        self.font = font
        self.ratio = ratio
        self.mirrored = mirrored
        self.metrics = QFontMetrics(font)
        self._lines: dict[tuple[str, int], Line] = {}
        self._pills: dict[tuple[str, VerdictClass | str, int, int, bool], QPixmap] = {}
        self._marks: Marks | None = None
        self._runs: dict[tuple[str, int], list[QRectF]] = {}

    def line(self, text: str, width: int) -> Line:
        """Return what fits of a text, ending in an ellipsis where it is cut."""
        found = self._lines.get((text, width))
        if found is None:
            found = self._shape(text, width)
            _keep_few(self._lines)
            self._lines[text, width] = found
        return found

    def pill(
        self, text: str, look: VerdictClass | str, width: int, height: int, *, edged: bool = False
    ) -> QPixmap:
        """Return a pill at the start of a cell this large, on nothing; with an edge for a chosen row."""
        key = (text, look, width, height, edged)
        found = self._pills.get(key)
        if found is None:
            # A column can be drawn too narrow for any sign; a picture of no width cannot be painted on.
            found = QPixmap(max(1, round(width * self.ratio)), max(1, round(height * self.ratio)))
            found.setDevicePixelRatio(self.ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            directions = Qt.LayoutDirection
            painter.setLayoutDirection(directions.RightToLeft if self.mirrored else directions.LeftToRight)
            paint_pill(painter, QRectF(0, 0, width, height), text, look, self.font, edged=edged)
            painter.end()
            _keep_few(self._pills)
            self._pills[key] = found
        return found

    def runs(self, line: Line, width: int, marks: Marks) -> list[QRectF]:
        """Return where what was searched for stands in a line, from the left of its cell."""
        if marks is not self._marks:
            self._marks, self._runs = marks, {}
        found = self._runs.get((line.words, width))
        if found is None:
            found = self._find_runs(line, width, marks)
            _keep_few(self._runs)
            self._runs[line.words, width] = found
        return found

    def _shape(self, text: str, width: int) -> Line:
        line = one_line(text)
        words = self.metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        from_right = not line.isascii() and reads_from_right(line)
        shaped = QStaticText(words)
        shaped.setTextFormat(Qt.TextFormat.PlainText)
        at_right = from_right or self.mirrored
        shaped.setTextOption(_option(from_right, at_right))
        shaped.prepare(QTransform(), self.font)
        size = shaped.size()
        return Line(words, shaped, size.width(), size.height(), from_right, at_right)

    def _find_runs(self, line: Line, width: int, marks: Marks) -> list[QRectF]:
        spans = marks.spans(line.words)
        option = _option(line.from_right, line.at_right)
        return runs_of(line.words, self.font, option, width, spans) if spans else []


def line_runs(words: str, font: QFont, width: float, marks: Marks, *, mirrored: bool) -> list[QRectF]:
    """Return where marks stand in words on one line this wide, which begins at its right when mirrored."""
    spans = marks.spans(words)
    option = _option(reads_from_right(words), mirrored)
    return runs_of(words, font, option, width, spans) if spans else []


def runs_of(words: str, font: QFont, option: QTextOption, width: float, spans: list[Span]) -> list[QRectF]:
    """Return where these spans of code points stand on one line, of whatever direction."""
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    shaped = layout.createLine()
    shaped.setLineWidth(width)
    layout.endLayout()
    offsets = Offsets(words)
    ends = (offsets.span_to_qt(span) for span in spans)
    return [run.boundingRect() for start, end in ends for run in shaped.glyphRuns(start, end - start)]


def _option(from_right: bool, at_right: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _keep_few(kept: dict[Any, Any]) -> None:
    if len(kept) >= MOST_KEPT:
        kept.clear()
