"""Every claim of the desk: filtered, sorted, opened, exported."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import ClaimQuery
from claimtracker.services import browse
from claimtracker.ui.claims.claims_filter import ClaimFilter
from claimtracker.ui.claims.claims_model import PagedClaims
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.desk import Desk
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import PlainLabel


def count_words(count: int, one: str, many: str) -> str:
    """Return a count with its noun: ``1,208 claims``."""
    return f"{count:,} {one if count == 1 else many}"


class ClaimsPlace(QWidget):
    """The table of all claims under a line of filters.

    ``export_requested`` carries the ids of the selected claims, or of all that are found when fewer
    than two are selected.
    """

    open_claim_requested = Signal(int)
    export_requested = Signal(list)

    def __init__(self, desk: Desk, model: PagedClaims, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facets_known = False
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.claims = model
        self.table = ClaimsTable(model, ground="paper")
        self.filter = ClaimFilter()
        self.count = PlainLabel("", "second")
        self.export_button = QPushButton(icon("download"), "Export these…")
        self.nothing = EmptyPlace("quote", "No claims yet", _FIRST_STEP)
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        desk.changed.connect(self.take_in)
        desk.opened.connect(self.refresh)
        if desk.is_open:
            self.refresh()

    def take_focus(self) -> None:
        """Put the keyboard on the table, or on what stands in its place."""
        shown = self.table if self.pages.currentWidget() is self.table else self.nothing
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the caret into the line of words."""
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.search.selectAll()

    def refresh(self) -> None:
        """Ask for the claims and for the values that they can be filtered by."""
        self.claims.show_query(self.filter.apply(self.claims.wanted_query or ClaimQuery()))
        self._ask_facets()

    def take_in(self, changes: Changes) -> None:
        """Show what changed on the desk."""
        self.claims.take_in(changes)
        if changes.everything or changes.claims:
            self._facets_known = False
            if self.isVisible():
                self._ask_facets()

    def export(self) -> None:
        """Wish for the export of what is selected or found."""
        if self.table.selected_count() > 1:
            self.table.ask_selected_claim_ids(self.export_requested.emit)
        elif (query := self.claims.query) is not None:
            self._desk.ask(
                lambda library: browse.claim_ids(library, query), self.export_requested.emit, owner=self
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._desk.is_open and not self._facets_known:
            self._ask_facets()

    def _ask_facets(self) -> None:
        self._facets_known = True
        self._desk.ask(browse.facets, self.filter.offer, owner=self, latest="facets")

    def _show_count(self, count: int) -> None:
        words = count_words(count, "claim", "claims")
        selected = self.table.selected_count()
        self.count.setText(f"{words} · {selected:,} selected" if selected > 1 else words)
        self.export_button.setText(f"Export {selected:,} claims…" if selected > 1 else "Export these…")
        self.export_button.setEnabled(count > 0)
        if count:
            self.pages.setCurrentIndex(0)
            return
        if self.filter.is_set:
            self.nothing.say("No claim matches this filter", "", "Clear filter")
        else:
            self.nothing.say("No claims yet", _FIRST_STEP)
        self.pages.setCurrentWidget(self.nothing)

    def _filter_changed(self) -> None:
        self.claims.show_query(self.filter.apply(self.claims.wanted_query or ClaimQuery()))

    def _enter_table(self) -> None:
        if self.claims.rowCount() and not self.table.selected_count():
            first = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.claims.index(0, 0), first)
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.filter.changed.connect(self._filter_changed)
        self.filter.search.left.connect(self._enter_table)
        self.nothing.action_requested.connect(self.filter.clear)
        self.export_button.clicked.connect(self.export)
        self.claims.counted.connect(self._show_count)
        self.table.selection_changed.connect(lambda: self._show_count(self.claims.rowCount()))
        self.table.open_requested.connect(self.open_claim_requested)

    def _lay_out(self) -> None:
        self.export_button.setToolTip("Export the claims that are selected or found as a claim sheet")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel("Claims", "title"))
        head.addWidget(self.count, 1)
        head.addWidget(self.export_button)
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 6, 4, 6)
        inside.addWidget(self.pages)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.filter)
        column.addWidget(card, 1)


_FIRST_STEP = "Import an article, select a sentence in it and press C: that is a claim."
