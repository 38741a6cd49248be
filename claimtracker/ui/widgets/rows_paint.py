"""How the rows of a long table are painted: words, pills, marks, and bars where rows are under way.

Row by row, and not by the view's own way: that dresses every cell from the style sheet before it asks for
it, which took longer than to paint it.
"""

from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QTableView

from claimtracker.domain.find_marks import Marks
from claimtracker.ui.icons import pixmap
from claimtracker.ui.theme import Theme, theme
from claimtracker.ui.widgets.paged_rows import NOTHING, Column, PagedRows
from claimtracker.ui.widgets.rows_delegate import cell_padding
from claimtracker.ui.widgets.rows_words import KeptWords, Line


class _Place(NamedTuple):
    """A column in sight, and where its words begin and end in the viewport."""

    column: Column[Any]
    left: int
    width: int


class RowsPainter:
    """Paints rows of a PagedRows model: a thin line below, a wash when selected."""

    def __init__(self, table: QTableView, rows: PagedRows[Any, Any]) -> None:
        self._table = table
        self._rows = rows
        self._theme: Theme = theme()
        self._kept = KeptWords(table.font(), table.devicePixelRatioF(), mirrored=table.isRightToLeft())

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the rows that touch ``dirty``, in the viewport."""
        table = self._table
        first, last = table.rowAt(dirty.top()), table.rowAt(dirty.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self._rows.rowCount() - 1
        self._dress()
        painter.setFont(self._kept.font)
        places = self._places(dirty)
        selected = self._selected(first, last)
        focused = table.currentIndex().row() if table.hasFocus() else -1
        box = QRect(0, 0, table.horizontalHeader().length(), table.rowHeight(first))
        for row in range(first, last + 1):
            box.moveTop(table.rowViewportPosition(row))
            self._paint_ground(painter, box, row in selected, row == focused)
            self._paint_row(painter, box, places, row, chosen=row in selected)

    def _dress(self) -> None:
        """Forget what was kept for another font, palette or screen."""
        table, kept = self._table, self._kept
        dress = (table.font(), table.devicePixelRatioF(), table.isRightToLeft())
        if self._theme is not theme() or dress != (kept.font, kept.ratio, kept.mirrored):
            self._theme = theme()
            self._kept = KeptWords(dress[0], dress[1], mirrored=dress[2])

    def _places(self, dirty: QRect) -> list[_Place]:
        table, padding = self._table, cell_padding(self._kept.metrics)
        before = (padding + 1) // 2 if self._kept.mirrored else padding
        places: list[_Place] = []
        for number, column in enumerate(self._rows.columns):
            left, width = table.columnViewportPosition(number), table.columnWidth(number)
            if width and left <= dirty.right() and left + width > dirty.left():
                places.append(_Place(column, left + before, width - padding - (padding + 1) // 2))
        return places

    def _selected(self, first: int, last: int) -> set[int]:
        selection = self._table.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return {row for part in parts for row in range(max(part.top(), first), min(part.bottom(), last) + 1)}

    def _paint_ground(self, painter: QPainter, box: QRect, selected: bool, focused: bool) -> None:
        if selected:
            painter.fillRect(box, self._theme.color("accent_wash"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, self._theme.color("line"))
        if focused:
            edge = box.right() - 2 if self._kept.mirrored else box.left()
            _paint_focus(painter, box, edge, self._theme.color("accent"), framed=not selected)

    def _paint_row(
        self, painter: QPainter, box: QRect, places: list[_Place], row: int, *, chosen: bool
    ) -> None:
        record = self._rows.record(row)
        marks = self._rows.marks
        for column, left, width in places:
            cell = QRect(left, box.top(), width, box.height())
            if record is None:
                _paint_waiting(painter, cell, self._kept)
                continue
            line = self._paint_cell(painter, cell, column, record, chosen=chosen)
            if line is not None and column.searched and marks:
                self._paint_marks(painter, cell, line, marks)

    def _paint_cell(
        self, painter: QPainter, cell: QRect, column: Column[Any], record: Any, *, chosen: bool
    ) -> Line | None:
        if column.late:
            self._rows.look_at(record)
        text = column.text(record)
        look = column.pill(record) if column.pill is not None else None
        if look is not None:
            painted = self._kept.pill(text, look, cell.width(), cell.height(), edged=chosen)
            painter.drawPixmap(cell.topLeft(), painted)
            return None
        if column.mark is not None:
            side = self._kept.metrics.ascent()
            picture = pixmap(column.mark(record), side, ratio=self._kept.ratio)
            at, step = cell.left(), side + side // 2
            if self._kept.mirrored:
                at, step = cell.right() + 1 - side, -step
            painter.drawPixmap(at, cell.center().y() + 1 - side // 2, picture)
            cell = cell.adjusted(max(0, step), 0, min(0, step), 0)
        struck = column.struck is not None and column.struck(record)
        line = self._kept.line(text, cell.width())
        ink = self._theme.color("ink3" if struck or text == NOTHING else "ink")
        painter.setPen(ink)
        left = cell.right() + 1 - line.width if line.at_right else cell.left()
        painter.drawStaticText(QPointF(left, cell.top() + (cell.height() - line.height) / 2), line.shaped)
        if struck:
            _strike(painter, QRectF(left, cell.top(), line.width, cell.height()), self._kept.metrics, ink)
        return line

    def _paint_marks(self, painter: QPainter, cell: QRect, line: Line, marks: Marks) -> None:
        # Painted over the words as they were painted: the wash lets them through, the line below is a sign
        # without colour.
        for run in self._kept.runs(line, cell.width(), marks):
            paint_mark(painter, run, cell, self._kept.metrics)


def paint_mark(painter: QPainter, run: QRectF, box: QRect, metrics: QFontMetrics) -> None:
    """Paint a wash over a run of words, and a line below it; ``run`` lies in ``box``."""
    top = box.center().y() + 1 - metrics.height() / 2
    spot = QRectF(box.left() + run.left() - 1, top, run.width() + 2, metrics.height())
    wash = QColor(theme().color("accent"))
    wash.setAlphaF(0.16)
    painter.fillRect(spot, wash)
    painter.fillRect(QRectF(spot.left(), spot.bottom() - 2, spot.width(), 2), theme().color("accent"))


def _strike(painter: QPainter, box: QRectF, metrics: QFontMetrics, ink: QColor) -> None:
    # Not by the font: shaped words of two scripts are of two fonts, and only one of them would be struck.
    baseline = box.center().y() - metrics.height() / 2 + metrics.ascent()
    top = round(baseline - metrics.strikeOutPos())
    painter.fillRect(QRectF(box.left(), top, box.width(), metrics.lineWidth()), ink)


def _paint_waiting(painter: QPainter, box: QRect, kept: KeptWords) -> None:
    height = max(4, kept.metrics.height() // 3)
    left = box.left() + (box.width() * 0.4 if kept.mirrored else 0)
    bar = QRectF(left, box.center().y() - height / 2, box.width() * 0.6, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("track"))
    painter.drawRoundedRect(bar, height / 2, height / 2)
    painter.restore()


def _paint_focus(painter: QPainter, box: QRect, edge: int, accent: QColor, *, framed: bool) -> None:
    painter.fillRect(edge, box.top(), 3, box.height() - 1, accent)
    if framed:
        painter.fillRect(box.left(), box.top(), box.width(), 1, accent)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, accent)
