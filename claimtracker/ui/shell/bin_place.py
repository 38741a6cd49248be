"""The bin: what was deleted, the way back, and the way out for good."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from claimtracker.domain.views import BinItem
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.ui.claims.claims_model import short_time
from claimtracker.ui.icons import icon
from claimtracker.ui.widgets.cards import Card
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon
from claimtracker.ui.widgets.paged_rows import NOTHING, Column, PagedRows
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.rows_table import RowsTable

_HERE = Qt.ShortcutContext.WidgetShortcut
_KINDS = ("claim", "article", "source")
_WORDS = to_say({"claim": "Claim", "article": "Article", "source": "Source"})
_ICONS = {"claim": "quote", "article": "newspaper", "source": "book-open"}


@dataclass(frozen=True, slots=True)
class BinRow:
    """An item of the bin with an id that no other item has, whatever its kind."""

    id: int
    item: BinItem


def _icon(row: BinRow) -> str:
    return _ICONS.get(row.item.kind, "file-text")


KIND: Column[BinRow] = Column(
    to_say("Kind"), lambda row: say(_WORDS.get(row.item.kind, row.item.kind)), 12, mark=_icon
)
TITLE: Column[BinRow] = Column(to_say("What"), lambda row: row.item.title or NOTHING)
WHEN: Column[BinRow] = Column(to_say("Deleted"), lambda row: short_time(row.item.deleted_at), 14)


class BinPlace(QWidget):
    """Lists what lies in the bin; ``restore_requested`` and ``purge_requested`` carry a list of BinItem."""

    restore_requested = Signal(list)
    purge_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BinRow] = []
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.items: PagedRows[str, BinRow] = PagedRows(
            lambda _query, first, count, then: then(self._rows[first : first + count]),
            lambda _query, then: then(len(self._rows)),
            (KIND, TITLE, WHEN),
            self,
        )
        self.count = PlainLabel("", "second")
        self.purge_button = QPushButton(icon("trash-2"), beside_icon(say("Delete for good…")), self)
        self.all_button = QPushButton(say("Restore all"), self)
        self.restore_button = QPushButton(icon("rotate-ccw"), beside_icon(say("Restore")), self)
        self.card = Card(self)
        self.pages = self.card.hold(QStackedWidget(self.card))
        self.table = RowsTable(self.items, say("Bin"), self.pages, ground="paper")
        self.nothing = EmptyPlace(
            "trash-2",
            say("The bin is empty"),
            say("What is deleted waits here, and can come back."),
            parent=self.pages,
        )
        self._lay_out()
        self.purge_button.clicked.connect(self.purge)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, context=_HERE)
        delete.activated.connect(self.purge)
        self.restore_button.clicked.connect(self.restore)
        self.all_button.clicked.connect(self.restore_all)
        self.table.open_requested.connect(lambda _: self.restore())
        self.table.selection_changed.connect(self._enable)
        self.show_items(())

    def take_focus(self) -> None:
        """Put the keyboard on the table, or on what stands in its place."""
        shown = self.table if self.pages.currentWidget() is self.table else self.nothing
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_items(self, items: Sequence[BinItem]) -> None:
        """Show what lies in the bin, in this order."""
        self._rows = [BinRow(item.id * len(_KINDS) + _KINDS.index(item.kind), item) for item in items]
        self.items.show_query("bin")
        self.count.setText(say_count(len(items), "{count} record", "{count} records") if items else "")
        self.pages.setCurrentWidget(self.table if items else self.nothing)
        self._enable()

    def selected_items(self) -> list[BinItem]:
        """Return the selected items, from top to bottom."""
        by_id = {row.id: row.item for row in self._rows}
        return [by_id[row_id] for row_id in self.table.selected_ids()]

    def restore(self) -> None:
        """Wish for the return of what is selected."""
        if selected := self.selected_items():
            self.restore_requested.emit(selected)

    def restore_all(self) -> None:
        """Wish for the return of everything."""
        if self._rows:
            self.restore_requested.emit([row.item for row in self._rows])

    def purge(self) -> None:
        """Wish that what is selected goes for good."""
        if selected := self.selected_items():
            self.purge_requested.emit(selected)

    def _enable(self) -> None:
        selected = bool(self._rows) and self.table.selected_count() > 0
        self.restore_button.setEnabled(selected)
        self.purge_button.setEnabled(selected)
        self.all_button.setEnabled(bool(self._rows))

    def _lay_out(self) -> None:
        self.restore_button.setToolTip(say("Bring back what is selected (Enter)"))
        self.purge_button.setToolTip(
            say("Delete what is selected for good, with its history and files (Del)")
        )
        self.all_button.setToolTip(say("Bring back everything that lies in the bin"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(say("Bin"), "title"))
        head.addWidget(self.count, 1)
        head.addWidget(self.purge_button)
        head.addWidget(self.all_button)
        head.addWidget(self.restore_button)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        column = place_column(self, 12)
        column.addLayout(head)
        column.addWidget(self.card, 1)
