"""How large the cells of a long table are, and what they say when the pointer rests on one that was cut."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.rows_words import LONGEST_SHOWN, one_line

LONGEST_TIP = 1000


def cell_padding(metrics: QFontMetrics) -> int:
    """Return the space left of a cell's words, in pixels."""
    return round(metrics.height() * 0.8)


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row, in pixels."""
    return round(metrics.height() * 1.75)


class RowsDelegate(QStyledItemDelegate):
    """Sizes and tips of cells; ``rows_paint.py`` paints them."""

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
