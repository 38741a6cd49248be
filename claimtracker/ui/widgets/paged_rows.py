"""A table model over records that are asked for page by page and never waited for."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from claimtracker.domain.find_marks import Marks
from claimtracker.domain.wording import say
from claimtracker.ui.widgets.pages import PAGE, Pages, Row
from claimtracker.ui.widgets.rows_column import NOTHING, Column

__all__ = ["NOTHING", "Ask", "Column", "Count", "PagedRows", "Query"]

Query = TypeVar("Query")
Index = QModelIndex | QPersistentModelIndex
Ask = Callable[[Query, int, int, Callable[[Sequence[Row]], None]], None]
Count = Callable[[Query, Callable[[int], None]], None]
NOWHERE = QModelIndex()


class PagedRows(QAbstractTableModel, Generic[Query, Row]):
    """Rows of a query, paged through ``ask`` and ``count``, which answer later on the window's thread.

    What is shown stays until the answer to a new query is there. Rows whose page is under way are
    placeholders: their record is None and their cells are empty.
    """

    counted = Signal(int)
    page_shown = Signal(int, int, bool)

    def __init__(
        self,
        ask: Ask[Query, Row],
        count: Count[Query],
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.query: Query | None = None
        self.marks: Marks | None = None
        self._ask, self._count = ask, count
        self._rows = 0
        self._pages: Pages[Row] = Pages()
        self._round = 0
        self._swap: _Swap[Query, Row] | None = None
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask_pages)

    @property
    def wanted_query(self) -> Query | None:
        """The query that is shown, or the one that is awaited."""
        return self._swap.query if self._swap is not None else self.query

    def show_query(self, query: Query) -> None:
        """Ask for other rows; the table changes when their count and first page have come."""
        self._round += 1
        swap = self._swap = _Swap(query)
        self._count(query, lambda total: self._came(swap, total=total))
        self._ask(query, 0, PAGE, lambda rows: self._came(swap, rows=rows))

    def abandon(self) -> None:
        """Wait no longer for the rows of another query; what is shown stays."""
        self._swap = None

    def refresh(self, ids: Collection[int] | None = None) -> None:
        """Ask again for the rows of these records (all without ``ids``) and for the count."""
        if self._swap is not None:
            self.show_query(self._swap.query)
            return
        if self.query is None:
            return
        if ids is None or not self._pages.make_stale(ids):
            self._pages.make_stale()
        self._round += 1
        now = self._round
        self._count(self.query, lambda total: self._recounted(now, total))
        self._repaint()

    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """Return the column that the rows are sorted by, -1 for none, and the order."""
        return -1, Qt.SortOrder.AscendingOrder

    def held(self) -> Iterator[tuple[int, Sequence[Row]]]:
        """Go over the pages at hand: the number of the first row, and the records."""
        return self._pages.held()

    def record(self, row: int) -> Row | None:
        """Return the record in a row, or None and ask for it when it is not at hand."""
        if not 0 <= row < self._rows:
            return None
        record = self._pages.row(row)
        if not self._asking.isActive():
            self._asking.start(0)
        return record

    def look_at(self, record: Row) -> None:
        """Hear that a row was looked at in a ``late`` column."""

    def record_id(self, row: int) -> int:
        """Return the id of the record in a row if it is at hand, else 0."""
        record = self._pages.peek(row) if 0 <= row < self._rows else None
        return record.id if record is not None else 0

    def row_of(self, record_id: int) -> int:
        """Return the row of a record that is at hand, or -1."""
        return self._pages.row_of(record_id)

    def ids_between(self, ranges: Iterable[tuple[int, int]], then: Callable[[list[int]], None]) -> None:
        """Hand the ids of whole ranges (first and last row) to ``then``, asking for what is not at hand."""
        _Gathering(self, list(ranges), then).go_on()

    def ask_rows(self, first: int, count: int, then: Callable[[Sequence[Row]], None]) -> None:
        """Ask for rows of what is shown, beside the pages."""
        if self.query is not None:
            self._ask(self.query, first, count, then)

    def amend(self, ids: Collection[int], change: Callable[[Sequence[Row]], Sequence[Row]]) -> None:
        """Show the records with these ids that are at hand as ``change`` makes them, in the same order."""
        for first, rows in self._pages.amend(ids, change):
            places = [first + place for place, row in enumerate(rows) if row.id in ids]
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(self.columns) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        record = self.record(index.row())
        column = self.columns[index.column()]
        if column.late and record is not None:
            self.look_at(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken(record) if record is not None else say("Loading")
        return column.text(record) if record is not None else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.header_tip() or None
        return say(column.title) if role in _TEXT_ROLES else None

    def _came(self, swap: "_Swap[Query, Row]", total: int = -1, rows: Sequence[Row] | None = None) -> None:
        if swap is not self._swap:
            return
        swap.total = total if total >= 0 else swap.total
        swap.rows = rows if rows is not None else swap.rows
        if swap.total < 0 or swap.rows is None:
            return
        self.beginResetModel()
        self._swap, self.query = None, swap.query
        self._rows, self._pages = swap.total, Pages()
        self._pages.put(0, swap.rows)
        self.endResetModel()
        self.page_shown.emit(0, len(swap.rows) - 1, True)
        self.counted.emit(self._rows)

    def _recounted(self, round_: int, total: int) -> None:
        if round_ != self._round:
            return
        if total != self._rows:
            self._resize(total)
            self._pages.make_stale()
            self._repaint()
        self.counted.emit(total)

    def _resize(self, total: int) -> None:
        if total > self._rows:
            self.beginInsertRows(NOWHERE, self._rows, total - 1)
            self._rows = total
            self.endInsertRows()
        else:
            self.beginRemoveRows(NOWHERE, total, self._rows - 1)
            self._rows = total
            self.endRemoveRows()

    def _ask_pages(self) -> None:
        if self.query is None:
            return
        for page, ticket in self._pages.next_to_ask(time.monotonic()):
            self._ask(self.query, page * PAGE, PAGE, self._receiver(page, ticket))

    def _receiver(self, page: int, ticket: int) -> Callable[[Sequence[Row]], None]:
        pages = self._pages

        def receive(rows: Sequence[Row]) -> None:
            if pages is self._pages:
                self._page_came(page, ticket, rows)

        return receive

    def _page_came(self, page: int, ticket: int, rows: Sequence[Row]) -> None:
        try:
            before = self._pages.put(page, rows, ticket)
        except KeyError:
            return
        if before is not None and [row.id for row in before] != [row.id for row in rows]:
            self._pages.keep_only_fresh(page)
            self._repaint()
        first, last = page * PAGE, min(page * PAGE + PAGE, self._rows) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self.page_shown.emit(first, last, before is None)
        self._asking.start(0)

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(self.columns) - 1))


class _Swap(Generic[Query, Row]):
    """A query whose count and first page are awaited."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self.total = -1
        self.rows: Sequence[Row] | None = None


class _Gathering(Generic[Query, Row]):
    """Ids of many ranges, gathered one answer after the other."""

    def __init__(
        self,
        model: PagedRows[Query, Row],
        ranges: list[tuple[int, int]],
        then: Callable[[list[int]], None],
    ) -> None:
        self._model, self._ranges, self._then = model, ranges, then
        self._ids: list[int] = []

    def go_on(self) -> None:
        while self._ranges:
            first, last = self._ranges.pop(0)
            at_hand = [self._model.record_id(row) for row in range(first, min(last, first + 2 * PAGE) + 1)]
            if len(at_hand) == last - first + 1 and all(at_hand):
                self._ids += at_hand
                continue
            self._model.ask_rows(first, last - first + 1, self._received)
            return
        self._then(self._ids)

    def _received(self, rows: Sequence[Row]) -> None:
        self._ids += [row.id for row in rows]
        self.go_on()


_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
