"""The tables of the place for archives; in one of them columns are given their fields."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.loading.load_rows import (
    COLUMN_FIELD,
    COLUMN_NAME,
    COLUMN_SAMPLES,
    ColumnRow,
    field_choices,
    mapping_of,
    with_field,
)
from claimtracker.ui.widgets.labels import plain_caption
from claimtracker.ui.widgets.paged_rows import Column, PagedRows
from claimtracker.ui.widgets.pages import Row
from claimtracker.ui.widgets.rows_table import RowsTable

T = TypeVar("T")
_CHANGE = (*ENTER_KEYS, Qt.Key.Key_Space)


class HeldTable(RowsTable, Generic[Row]):
    """A table of records that are all at hand."""

    def __init__(self, name: str, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        self.held: list[Row] = []
        self.lines: PagedRows[int, Row] = PagedRows(
            lambda _query, first, count, then: then(self.held[first : first + count]),
            lambda _query, then: then(len(self.held)),
            columns,
        )
        self._round = 0
        super().__init__(self.lines, name, parent, ground="paper")
        self.lines.setParent(self)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these records."""
        self.held = list(rows)
        self._round += 1
        self.lines.show_query(self._round)


class ColumnsTable(HeldTable[ColumnRow]):
    """Columns and the fields they are read as; ``mapping_changed`` carries every field with its column.

    Space, Enter or a click on the field opens a menu of fields.
    """

    mapping_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            say("Columns and what they are read as"), (COLUMN_NAME, COLUMN_FIELD, COLUMN_SAMPLES), parent
        )

    def set_field(self, row_id: int, field: str) -> None:
        """Read a column as this field, "" for none."""
        rows = with_field(self.held, row_id, field)
        if rows != self.held:
            self.show_rows(rows)
            self.mapping_changed.emit(mapping_of(rows))

    def fields_menu(self, row: ColumnRow) -> QMenu:
        """Return the menu of fields for a column."""
        menu = QMenu(self)
        menu.setAccessibleName(say("What “{column}” is read as", column=row.name))
        group = QActionGroup(menu)
        for field, label in field_choices():
            action = menu.addAction(plain_caption(label))
            action.setCheckable(True)
            action.setChecked(field == row.field)
            group.addAction(action)
            action.triggered.connect(lambda _=False, field=field: self.set_field(row.id, field))
            if field == row.field:
                menu.setActiveAction(action)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _CHANGE and not control and self.currentIndex().isValid():
            self._open_menu(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == 1:
            self._open_menu(index.row())

    def _open_menu(self, row: int) -> None:
        menu = self.fields_menu(self.held[row])
        box = self.visualRect(self.lines.index(row, 1))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = box.bottomLeft() + QPoint(0, 2)
        if self.isRightToLeft():
            corner.setX(box.right() - menu.sizeHint().width())
        menu.popup(self.viewport().mapToGlobal(corner))
