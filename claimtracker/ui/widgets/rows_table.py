"""A long table of records that is complete by keyboard and keeps its selection by id."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.paged_rows import Index, PagedRows
from claimtracker.ui.widgets.rows_delegate import RowsDelegate, row_height
from claimtracker.ui.widgets.rows_header import RowsHeader
from claimtracker.ui.widgets.rows_menu import rows_menu
from claimtracker.ui.widgets.rows_paint import RowsPainter

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_DESELECT = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class RowsTable(QTableView):
    """Shows a PagedRows model. ``row_chosen`` and ``open_requested`` carry the id of a record.

    The selection follows the records when rows move; rows selected before their page has come count
    as soon as it has.
    """

    row_chosen = Signal(int)
    open_requested = Signal(int)
    selection_changed = Signal()

    def __init__(
        self,
        model: PagedRows[Any, Any],
        name: str,
        parent: QWidget | None = None,
        *,
        ground: str = "panel",
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)
        self.rows = model
        self.menu_actions: Sequence[QAction] = ()
        self._kept: set[int] = set()
        self._chosen = 0
        self._awaited_row = -1
        self._quiet = False
        self.header = RowsHeader(self)
        self.setAccessibleName(name)
        _dress(self)
        self.setModel(model)
        self._painting = RowsPainter(self, model)
        _size_rows(self)
        model.page_shown.connect(self._follow)
        model.modelReset.connect(self.header.lay_out)
        self.header.lay_out()  # before there are rows, too
        self.header.sectionClicked.connect(self.sort_by)
        self.activated.connect(self._open)
        theme_keeper().changed.connect(self._repaint)

    def choose(self, record_id: int, row: int = -1) -> None:
        """Select one record and bring it into view, telling nobody; ``row`` helps when it is not at hand."""
        self._chosen, self._kept = record_id, {record_id} if record_id else set()
        at_hand = self.rows.row_of(record_id) if record_id else -1
        row = at_hand if at_hand >= 0 else row
        with self._quietly():
            self.clearSelection()
            if 0 <= row < self.rows.rowCount():
                self.setCurrentIndex(self.rows.index(row, 0))

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected records that are at hand, from top to bottom."""
        rows = sorted(row for first, last in self._ranges() for row in self._at_hand(first, last))
        return [self.rows.record_id(row) for row in rows]

    def ask_selected_ids(self, then: Callable[[list[int]], None]) -> None:
        """Hand the ids of all selected records to ``then``, also of those not at hand yet."""
        self.rows.ids_between(sorted(self._ranges()), then)

    def selected_ranges(self) -> list[tuple[int, int]]:
        """Return the first and last rows of what is selected, from top to bottom."""
        return sorted(self._ranges())

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(last - first + 1 for first, last in self._ranges())

    def sort_by(self, column: int) -> None:
        """Sort by a column, or turn the order round when it is sorted by it already."""
        now, order = self.rows.sorted_by()
        down = self.rows.columns[column].first_down
        if now == column:
            down = order == Qt.SortOrder.AscendingOrder
        self.rows.sort(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: letters are keys of the desk, and a search would walk all rows."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._quiet and current.isValid() and current.row() != previous.row():
            self._choose_row(current.row())

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        if top.row() <= self._last_shown() and bottom.row() >= self.rowAt(0):
            super().dataChanged(top, bottom, list(roles))  # Qt would paint for rows that nobody sees

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._quiet:
            return
        kept = set() if deselected.count() else self._kept
        self._kept = kept.union(self.selected_ids())
        self.selection_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        with self._quietly():  # Qt puts the cursor on the first row, which is no choice of the person
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        untouched = not self._chosen and not self.selectionModel().hasSelection()
        if event.key() in _STEPS and untouched and self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())  # the row that the keyboard came to is the first step
            self._choose_row(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(
                self.visualRect(self.currentIndex()).bottomLeft() + QPoint(20, 0)
            )
        menu.exec(at)
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """Return the menu of the rows: the actions handed in, then columns and orders."""
        return rows_menu(self)

    def leave_out(self, titles: Iterable[str]) -> None:
        """Show every column there is room for but these."""
        self.header.left_out = frozenset(titles)
        self.header.hide_for(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.hide_for(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()  # as the view would: rows may have come since the last turn
        self._painting.paint(QPainter(self.viewport()), event.rect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            _size_rows(self)
            self.header.lay_out()

    def _ranges(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection() if self.selectionModel() else QItemSelection()
        parts = [selection.at(number) for number in range(selection.count())]
        return list({(part.top(), part.bottom()) for part in parts})

    def _at_hand(self, first: int, last: int) -> Iterator[int]:
        for start, rows in self.rows.held():
            yield from range(max(first, start), min(last + 1, start + len(rows)))

    def _choose_row(self, row: int) -> None:
        record_id = self.rows.record_id(row)
        self._awaited_row = -1 if record_id else row
        if record_id and record_id != self._chosen:
            self._chosen = record_id
            self.row_chosen.emit(record_id)

    def _open(self, index: QModelIndex) -> None:
        if record_id := self.rows.record_id(index.row()):
            self.open_requested.emit(record_id)

    def _last_shown(self) -> int:
        last = self.rowAt(self.viewport().height() - 1)
        return last if last >= 0 else self.rows.rowCount()

    def _repaint(self, _theme: object = None) -> None:
        self.viewport().update()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _follow(self, first: int, last: int, fresh: bool) -> None:
        """Bring the selection in line with the records that now stand in these rows."""
        if first <= self._awaited_row <= last:
            self._choose_row(self._awaited_row)
        selected = {row for a, b in self._ranges() for row in range(max(a, first), min(b, last) + 1)}
        ids = {row: self.rows.record_id(row) for row in range(first, last + 1)}
        if fresh:
            self._kept.update(ids[row] for row in selected)
        wanted = {row for row, record_id in ids.items() if record_id in self._kept}
        with self._quietly():
            self._mark(wanted - selected, _SELECT)
            self._mark(selected - wanted, _DESELECT)
            here = next((row for row, record_id in ids.items() if record_id == self._chosen), -1)
            if here >= 0 and here != self.currentIndex().row():
                self.executeDelayedItemsLayout()  # or rows that have just come could not be scrolled to
                self.selectionModel().setCurrentIndex(
                    self.rows.index(here, 0), QItemSelectionModel.SelectionFlag.NoUpdate
                )

    def _mark(self, rows: set[int], how: QItemSelectionModel.SelectionFlag) -> None:
        for row in rows:
            self.selectionModel().select(self.rows.index(row, 0), how)


def _size_rows(table: RowsTable) -> None:
    height = row_height(table.fontMetrics())
    table.verticalHeader().setMinimumSectionSize(height)
    table.verticalHeader().setDefaultSectionSize(height)
    table.verticalScrollBar().setSingleStep(height)


def _dress(table: RowsTable) -> None:
    table.setHorizontalHeader(table.header)
    table.setItemDelegate(RowsDelegate(table))
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    lines = table.verticalHeader()
    lines.setVisible(False)
    lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
