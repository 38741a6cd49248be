"""Texts of the record painted by us: wrapped, in any script, with some words marked. Always plain."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.text_offsets import Offsets
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.laid_out import laid_out_width
from claimtracker.ui.widgets.reading_side import lines_of, reads_from_right

_BAR = 3
_BAR_GAP = 10
_WIDEST = 4000
_MOST_KEPT = 8
_LINE_BREAKS = str.maketrans({"\n": "\u2028", "\r": "\u2028"})


class MarkedText(QWidget):
    """A text with a wash under some of its words, and a bar beside it if a look is given.

    ``font`` is asked again when the window's text grows or shrinks.
    """

    def __init__(self, font: Callable[[], QFont], ink: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._marks: tuple[tuple[int, int], ...] = ()
        self._bar: VerdictClass | str | None = None
        self._ink = ink
        self._leading = 1.0
        self._kept: dict[int, tuple[QTextLayout, float]] = {}
        self._font = font
        self.setFont(font())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_keeper().changed.connect(self._dress)

    def set_leading(self, leading: float) -> None:
        """Set the distance of lines over the font's own."""
        self._leading = leading
        self._changed()

    def text(self) -> str:
        """Return the text as it was given."""
        return self._text

    def show_text(self, text: str, marks: Sequence[Span] = ()) -> None:
        """Show a text with the spans (code points) marked; spans outside of it are left out."""
        offsets = Offsets(text)
        self._text = text
        self._marks = tuple(offsets.span_to_qt(span) for span in marks if span.end <= offsets.length)
        self.setAccessibleName(text)
        self._changed()

    def set_bar(self, look: VerdictClass | str | None) -> None:
        """Draw a bar in the look's colour where lines begin."""
        self._bar = look
        self._changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.fontMetrics().height(), round(self._laid_out(width)[1] + 0.49))

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(laid_out_width(self)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def right_to_left(self) -> bool:
        """Tell whether the text reads from right to left."""
        return reads_from_right(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, height = self._laid_out(self.width())
        left = 0.0 if self._bar is None or self.right_to_left() else float(_BAR + _BAR_GAP)
        look = theme().look(VerdictClass.MIXED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.wash)
        for piece in self._washes(layout):
            painter.drawRoundedRect(piece.translated(left, 0).adjusted(-2, 0, 2, 1), 3, 3)
        if self._bar is not None:
            self._paint_bar(painter, height)
        painter.setPen(theme().color(self._ink))
        layout.draw(painter, QPointF(left, 0))
        painter.end()

    def _washes(self, layout: QTextLayout) -> list[QRectF]:
        """Return the boxes of the marked words, line by line, in any direction of reading."""
        boxes = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            for start, end in self._marks:
                first = max(start, line.textStart())
                last = min(end, line.textStart() + line.textLength())
                if first < last:
                    boxes += [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        return boxes

    def _dress(self) -> None:
        self.setFont(self._font())
        self._changed()

    def _changed(self) -> None:
        self._kept.clear()
        self.updateGeometry()
        self.update()

    def _paint_bar(self, painter: QPainter, height: float) -> None:
        look = theme().look(self._bar or VerdictClass.OPEN)
        x = self.width() - _BAR if self.right_to_left() else 0
        painter.fillRect(QRectF(x, 0, _BAR, max(height, self.height())), look.ink)

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Return the text laid out in a width, and its height; kept, as layouts ask again and again."""
        room = max(20, width - (_BAR + _BAR_GAP if self._bar is not None else 0))
        if room not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[room] = self._lay_out(room)
        return self._kept[room]

    def _lay_out(self, room: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text.translate(_LINE_BREAKS), self.font())
        layout.setTextOption(lines_of(self._text))
        layout.setFormats([_marked(start, end) for start, end in self._marks])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(min(room, _WIDEST))
            line.setPosition(QPointF(0, y))
            y += line.height() * self._leading
        layout.endLayout()
        return layout, y


def _marked(start: int, end: int) -> QTextLayout.FormatRange:
    words = QTextCharFormat()
    words.setForeground(theme().look(VerdictClass.MIXED).ink)
    words.setFontWeight(QFont.Weight.DemiBold)
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, end - start, words
    return piece
