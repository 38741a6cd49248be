"""What will be written, looked at before: the first rows of a table, or the beginning of a text."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.hand_over import Preview
from claimtracker.domain.wording import isolated, say, say_count
from claimtracker.ui.hand_over.export_place_page import PagePicture
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel, plain_tip
from claimtracker.ui.widgets.reading_side import at_start, direction_of
from claimtracker.ui.widgets.rows_delegate import row_height
from claimtracker.ui.widgets.rows_words import one_line

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_WIDE = 34
_LONG = 16
MOST_TEXT = 20_000
MOST_NOTES = 5
MARGIN = 12


class CellsModel(QAbstractTableModel):
    """Rows of text cells under the names of their columns."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = columns
        self._rows: Sequence[Sequence[str]] = ()
        self.for_people = False

    def show_rows(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], *, for_people: bool = False
    ) -> None:
        """Show these rows under these columns instead of what stood here."""
        self.beginResetModel()
        self._columns, self._rows, self.for_people = columns, rows, for_people
        self.endResetModel()

    def widest(self, column: int, metrics: QFontMetrics) -> int:
        """Return the pixels of the widest cell of a column, as far as it is shown at most."""
        return max(
            (metrics.horizontalAdvance(one_line(row[column][: 2 * _WIDE])) for row in self._rows), default=0
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(one_line(cell)) if self.for_people else one_line(cell)
        if role == Qt.ItemDataRole.ToolTipRole and len(cell) > _LONG:
            return plain_tip(cell[:1_000])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._columns[index.column()]}: {one_line(cell) or say('empty')}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)


class CellDelegate(QStyledItemDelegate):
    """Begins a cell where its text is read from, and so cuts it at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, CellsModel) and not model.for_people:
            option.direction = direction_of(index.data())


class SheetPreview(QTableView):
    """A sheet to look at: nothing in it can be changed."""

    def __init__(self, columns: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellsModel(columns, self)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as programs show a sheet, in any language
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(at_start(Qt.LayoutDirection.LeftToRight))

    def show_rows(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], *, for_people: bool = False
    ) -> None:
        """Show these rows, each column as wide as its cells ask for within reason.

        A sheet begins at the left, as programs show it; what is for people begins where their language does.
        """
        if for_people:
            self.unsetLayoutDirection()
        else:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        set_kind(self.horizontalHeader(), "" if for_people else "names")
        self.horizontalHeader().setDefaultAlignment(at_start(self.layoutDirection()))
        self.cells.show_rows(columns, rows, for_people=for_people)
        letter = self.fontMetrics().averageCharWidth()
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        for column in range(self.cells.columnCount()):
            heading = self.horizontalHeader().sectionSizeHint(column)
            cells = self.cells.widest(column, self.fontMetrics()) + 3 * letter
            self.setColumnWidth(column, max(heading + letter, min(_WIDE * letter, cells)))


class ExportPreview(QWidget):
    """A heading, what to know of it, and the rows or the text."""

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = tuple(columns)
        self.heading = PlainLabel("", "section")
        self.notes = PlainLabel("", "second", wrap=True)
        self.table = SheetPreview(columns, say("Preview"), self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(say("Preview"))
        self.text.document().setDocumentMargin(MARGIN)
        self.text.hide()
        self.notes.hide()
        self.page = PagePicture(self)
        self.page.hide()
        for label in (self.heading, self.notes):
            label.setContentsMargins(MARGIN, 0, MARGIN, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.heading, self.notes):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.text, 1)
        column.addWidget(self.page, 1)

    def show_preview(self, heading: str, preview: Preview, page: QImage | None = None) -> None:
        """Show what would be written: a page where there is one, else the text or the rows."""
        self.heading.setText(heading)
        more = len(preview.notes) - MOST_NOTES
        notes = list(preview.notes[:MOST_NOTES])
        if more > 0:
            notes.append(say_count(more, "… and {count} more like these.", "… and {count} more like these."))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(preview.notes))
        self.table.setVisible(page is None and not preview.text)
        self.text.setVisible(page is None and bool(preview.text))
        self.page.setVisible(page is not None)
        if page is not None:
            self.page.show_page(page)
        self.text.setPlainText(preview.text[:MOST_TEXT])
        if preview.columns:
            for_people = tuple(preview.columns) != self._sheet
            self.table.show_rows(preview.columns, preview.rows, for_people=for_people)
