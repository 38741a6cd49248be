"""How the cells of a long table are painted: words, pills, marks, and bars where rows are under way."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from claimtracker.domain.find_marks import Marks
from claimtracker.domain.spans import Span
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.text_offsets import Offsets
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.paged_rows import NOTHING, Column, PagedRows
from claimtracker.ui.widgets.pill import paint_pill
from claimtracker.ui.widgets.reading_side import reads_from_right

LONGEST_SHOWN = 400
LONGEST_TIP = 1000
MOST_KEPT = 5_000
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def cell_padding(metrics: QFontMetrics) -> int:
    """Return the space left of a cell's words, in pixels."""
    return round(metrics.height() * 0.8)


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row, in pixels."""
    return round(metrics.height() * 1.75)


def one_line(text: str) -> str:
    """Return the beginning of the text as it fits on one line of a table."""
    return " ".join(text[:LONGEST_SHOWN].split())


class CutWords:
    """Lines of text cut to a width, kept while the font stays: many cells show the same words."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int], tuple[str, bool]] = {}
        self._font = ""

    def cut(self, text: str, width: int, font: QFont) -> tuple[str, bool]:
        """Return what fits, ending in an ellipsis where cut, and whether it is written from the right."""
        if font.key() != self._font or len(self._kept) > MOST_KEPT:
            self._kept, self._font = {}, font.key()
        found = self._kept.get((text, width))
        if found is None:
            line = one_line(text)
            words = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width)
            found = self._kept[text, width] = (words, not line.isascii() and reads_from_right(line))
        return found


class RowsDelegate(QStyledItemDelegate):
    """Paints rows of a PagedRows model: a thin line below, a wash when selected."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._words = CutWords()
        self._marks: Marks | None = None
        self._spans: dict[str, list[Span]] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, PagedRows):
            return
        box: QRect = option.rect
        font: QFont = option.font
        metrics: QFontMetrics = option.fontMetrics
        self._paint_ground(painter, box, bool(option.state & QStyle.StateFlag.State_Selected), index)
        padding = cell_padding(metrics)
        inside = box.adjusted(padding, 0, -padding // 2, 0)
        record = model.record(index.row())
        if record is None:
            _paint_waiting(painter, inside, metrics.height())
        else:
            column = model.columns[index.column()]
            self._paint_cell(painter, inside, column, record, font)
            if column.searched and model.marks:
                self._paint_marks(painter, inside, column.text(record), font, model.marks)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(60, row_height(metrics))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole text of a cell, as plain text, where it was cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = str(index.data() or "")
        box: QRect = view.visualRect(index)
        room = box.width() - round(1.5 * cell_padding(view.fontMetrics()))
        cut = view.fontMetrics().horizontalAdvance(one_line(text)) > room or len(text) > LONGEST_SHOWN
        QToolTip.showText(
            event.globalPos(), plain_tip(text[:LONGEST_TIP]) if cut else "", view.viewport(), box
        )
        return True

    def _paint_ground(
        self, painter: QPainter, box: QRect, selected: bool, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if selected:
            painter.fillRect(box, theme().color("accent_wash"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme().color("line"))
        view = self._view
        if view.currentIndex().row() == index.row() and view.hasFocus():
            _paint_focus(painter, box, selected, view.visualRect(index).left() <= 0)

    def _paint_cell(
        self, painter: QPainter, box: QRect, column: Column[Any], record: Any, font: QFont
    ) -> None:
        text = column.text(record)
        look = column.pill(record) if column.pill is not None else None
        if look is not None:
            paint_pill(painter, QRectF(box), text, look, font)
            return
        if column.mark is not None:
            side = QFontMetrics(font).ascent()
            spot = QRectF(box.left(), box.center().y() + 1 - side / 2, side, side)
            paint_icon(painter, column.mark(record), spot)
            box = box.adjusted(side + side // 2, 0, 0, 0)
        words, from_right = self._words.cut(text, box.width(), font)
        struck = column.struck is not None and column.struck(record)
        painter.setFont(_struck(font) if struck else font)
        painter.setPen(theme().color("ink3" if struck or text == NOTHING else "ink"))
        rtl = Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(rtl if from_right else Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, _RIGHT if from_right else LEFT, words)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _paint_marks(self, painter: QPainter, box: QRect, text: str, font: QFont, marks: Marks) -> None:
        # Painted over the words as they were painted: the wash lets them through, the line below is a sign
        # without colour.
        words, from_right = self._words.cut(text, box.width(), font)
        spans = self._marked(words, marks)
        if not spans:
            return
        layout = QTextLayout(words, font)
        option = QTextOption(_RIGHT if from_right else LEFT)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        offsets = Offsets(words)
        for span in spans:
            start, end = offsets.span_to_qt(span)
            for run in line.glyphRuns(start, end - start):
                paint_mark(painter, run.boundingRect(), box, QFontMetrics(font))

    def _marked(self, words: str, marks: Marks) -> list[Span]:
        if marks is not self._marks or len(self._spans) > MOST_KEPT:
            self._marks, self._spans = marks, {}
        found = self._spans.get(words)
        if found is None:
            found = self._spans[words] = marks.spans(words)
        return found


def paint_mark(painter: QPainter, run: QRectF, box: QRect, metrics: QFontMetrics) -> None:
    """Paint a wash over a run of words, and a line below it; ``run`` lies in ``box``."""
    top = box.center().y() + 1 - metrics.height() / 2
    spot = QRectF(box.left() + run.left() - 1, top, run.width() + 2, metrics.height())
    wash = QColor(theme().color("accent"))
    wash.setAlphaF(0.16)
    painter.fillRect(spot, wash)
    painter.fillRect(QRectF(spot.left(), spot.bottom() - 2, spot.width(), 2), theme().color("accent"))


def _struck(font: QFont) -> QFont:
    made = QFont(font)
    made.setStrikeOut(True)
    return made


def _paint_waiting(painter: QPainter, box: QRect, line: int) -> None:
    height = max(4, line // 3)
    bar = QRectF(box.left(), box.center().y() - height / 2, box.width() * 0.6, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("track"))
    painter.drawRoundedRect(bar, height / 2, height / 2)
    painter.restore()


def _paint_focus(painter: QPainter, box: QRect, selected: bool, first: bool) -> None:
    accent = theme().color("accent")
    if first:
        painter.fillRect(box.left(), box.top(), 3, box.height() - 1, accent)
    if not selected:
        painter.fillRect(box.left(), box.top(), box.width(), 1, accent)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, accent)
