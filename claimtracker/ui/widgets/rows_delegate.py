"""How the cells of a long table are painted: words, pills, marks, and bars where rows are under way."""

import unicodedata
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.paged_rows import NOTHING, Column, PagedRows
from claimtracker.ui.widgets.pill import paint_pill

LONGEST_SHOWN = 400
LONGEST_TIP = 1000
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


def paint_words(painter: QPainter, box: QRect, text: str) -> None:
    """Paint one line of text, cut at its end with an ellipsis, from the side its script begins on."""
    text = one_line(text)
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    rtl = not text.isascii() and reads_from_right(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, _RIGHT if rtl else LEFT, words)


class RowsDelegate(QStyledItemDelegate):
    """Paints rows of a PagedRows model: a thin line below, a wash when selected."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, PagedRows):
            return
        painter.save()
        box: QRect = option.rect
        self._paint_ground(painter, box, option, index)
        padding = cell_padding(option.fontMetrics)
        inside = box.adjusted(padding, 0, -padding // 2, 0)
        painter.setFont(option.font)
        record = model.record(index.row())
        if record is None:
            _paint_waiting(painter, inside)
        else:
            _paint_cell(painter, inside, model.columns[index.column()], record)
        painter.restore()

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

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Any) -> None:
        view = option.widget
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, theme().color("accent_wash"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme().color("line"))
        current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        if current and view.hasFocus() and isinstance(view, QAbstractItemView):
            _paint_focus(painter, box, selected, view.visualRect(index).left() <= 0)


def _paint_cell(painter: QPainter, box: QRect, column: Column[Any], record: Any) -> None:
    text = column.text(record)
    look = column.pill(record) if column.pill is not None else None
    if look is not None:
        paint_pill(painter, QRectF(box), text, look, painter.font())
        return
    painter.setPen(theme().color("ink3" if text == NOTHING else "ink"))
    if column.mark is not None:
        side = painter.fontMetrics().ascent()
        paint_icon(
            painter, column.mark(record), QRectF(box.left(), box.center().y() + 1 - side / 2, side, side)
        )
        box = box.adjusted(side + side // 2, 0, 0, 0)
    paint_words(painter, box, text)


def _paint_waiting(painter: QPainter, box: QRect) -> None:
    height = max(4, painter.fontMetrics().height() // 3)
    bar = QRectF(box.left(), box.center().y() - height / 2, box.width() * 0.6, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("track"))
    painter.drawRoundedRect(bar, height / 2, height / 2)


def _paint_focus(painter: QPainter, box: QRect, selected: bool, first: bool) -> None:
    accent = theme().color("accent")
    if first:
        painter.fillRect(box.left(), box.top(), 3, box.height() - 1, accent)
    if not selected:
        painter.fillRect(box.left(), box.top(), box.width(), 1, accent)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, accent)


def reads_from_right(text: str) -> bool:
    """Tell whether the first letter with a direction is one of a script written from the right."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return False
