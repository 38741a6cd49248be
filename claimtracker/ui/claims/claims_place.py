"""Every claim of the desk: searched, narrowed by facets, sorted, opened, exported."""

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.changes import Changes
from claimtracker.domain.claim_views import ClaimView
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import BadValue
from claimtracker.domain.facets import FacetCounts
from claimtracker.domain.find_marks import Marks
from claimtracker.domain.views import Facets
from claimtracker.domain.wording import joined, say, say_count, to_say
from claimtracker.services import browse
from claimtracker.ui.claims.bulk_bar import BulkBar
from claimtracker.ui.claims.bulk_desk import BulkDesk, offer_steps
from claimtracker.ui.claims.claims_filter import ClaimFilter
from claimtracker.ui.claims.claims_model import PagedClaims
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.claims.facet_desk import FacetDesk
from claimtracker.ui.claims.facet_panel import FacetPanel
from claimtracker.ui.claims.found_again import FoundAgain
from claimtracker.ui.claims.view_names import ViewNames
from claimtracker.ui.desk import Desk
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import said
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.cards import Card
from claimtracker.ui.widgets.empty_place import EARLIER_CHECKS, EmptyPlace
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, beside_icon

BELOW_THE_SEARCH = 2


class ClaimsPlace(QWidget):
    """The table of all claims, views and facets at its side, a search above it.

    ``export_requested`` carries the ids of the selected claims, or of all that are found when fewer
    than two are selected.
    """

    open_claim_requested = Signal(int)
    export_requested = Signal(list)

    def __init__(self, desk: Desk, model: PagedClaims, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._values_known = False
        self.claims = model
        self.split = QSplitter(Qt.Orientation.Horizontal, self)  # which takes its two sides by itself
        self.side = FacetPanel(self.split)
        self.main = QWidget(self.split)
        self.facets = FacetDesk(self.side, desk, self._learn)
        self.names = ViewNames(self.side, self.facets, self.shown_view)
        self.count = ElidedLabel("", "second")
        self.side_button = QToolButton(self.main)
        self.export_button = QPushButton(icon("download"), beside_icon(say("Export these…")), self.main)
        self.filter = ClaimFilter(self.main)
        self.card = Card(self.main)
        self.pages = self.card.hold(QStackedWidget(self.card))
        self.table = ClaimsTable(model, self.pages, ground="paper")
        self.values = Facets((), (), (), ())
        self.nothing = EmptyPlace("quote", say("No claims yet"), said(say(_FIRST_STEP)), parent=self.pages)
        self.column = QVBoxLayout(self.main)
        _lay_out(self)
        self._connect()
        desk.changed.connect(self.take_in)
        desk.opened.connect(self.refresh)
        if desk.is_open:
            self.refresh()

    @cached_property
    def bar(self) -> BulkBar:
        """What can be done with all selected claims; made when several are selected for the first time."""
        bar = BulkBar(self.main)
        bar.open_requested.connect(self.open_claim_requested)
        self.column.insertWidget(BELOW_THE_SEARCH, bar)
        return bar

    @cached_property
    def bulk(self) -> BulkDesk:
        """Changes all selected claims."""
        bulk = BulkDesk(self.bar, self.table, self._desk)
        bulk.offer(self.values)
        return bulk

    def take_focus(self) -> None:
        """Put the keyboard on the table, or on what stands in its place."""
        shown = self.table if self.pages.currentWidget() is self.table else self.nothing
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the caret into the search."""
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.search.selectAll()

    def change_selected(self) -> None:
        """Go to what can be changed of all selected claims."""
        if self.table.selected_count() > 1:
            self.bar.take_focus()
        else:
            several = say("Select several claims first: Shift or Ctrl and arrows or clicks, Ctrl+A.")
            self._desk.messages.status(several)

    def refresh(self) -> None:
        """Ask for the claims, the saved views and what can be narrowed by."""
        self._filter_changed()
        self.facets.list_views()
        self.facets.count()
        self._ask_values()

    def take_in(self, changes: Changes) -> None:
        """Show what changed on the desk."""
        self.claims.take_in(changes)
        self.facets.take_in(changes)
        if changes.everything or changes.claims:
            self._values_known = False
            if self.isVisible():
                self._ask_values()

    def narrow(self, facet: str, value: str) -> None:
        """Show the claims that have one value of a facet."""
        self.filter.choose(facet, value)

    def shown_view(self) -> ClaimView:
        """Return what is shown now as a view without a name."""
        query = self.claims.wanted_query or ClaimQuery()
        return ClaimView(
            "",
            "",
            query.find,
            query.facets,
            query.sort,
            query.descending,
            tuple(sorted(self.table.header.left_out)),
        )

    def save_view(self) -> None:
        """Ask under which name to keep what is shown."""
        self.side_button.setChecked(True)
        self.names.ask_new()

    def show_view(self, key: str) -> None:
        """Show a saved view; once more shows every claim again."""
        view = self.facets.view(key)
        if view is None:
            return
        query = self.claims.wanted_query or ClaimQuery()
        if view.shows(query):
            self.filter.clear()
            return
        self.table.leave_out(view.left_out)
        self.claims.show_query(replace(query, sort=view.sort, descending=view.descending))
        self.filter.show_view(view)

    def export(self) -> None:
        """Wish for the export of what is selected or found."""
        if self.table.selected_count() > 1:
            self.bulk.ask_ids(self.export_requested.emit)
        elif (query := self.claims.query) is not None:
            self._desk.ask(
                lambda library: browse.claim_ids(library, query), self.export_requested.emit, owner=self
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._desk.is_open:
            self.facets.count()
            if not self._values_known:
                self._ask_values()

    def _ask_values(self) -> None:
        self._values_known = True
        self._desk.ask(browse.facets, self._offer_values, owner=self, latest="facets")

    def _offer_values(self, facets: Facets) -> None:
        self.values = facets
        self.filter.offer(facets)
        if "bulk" in self.__dict__:
            self.bulk.offer(facets)

    def _learn(self, counts: FacetCounts) -> None:
        self.filter.name({(counts.name, one.value): one.label for one in counts.counts})

    def _show_count(self, count: int) -> None:
        selected = self.table.selected_count()
        many = say_count(selected, "{count} selected", "{count} selected") if selected > 1 else ""
        self.count.setText(joined(say_count(count, "{count} claim", "{count} claims"), many))
        self.export_button.setText(beside_icon(_export_words(selected)))
        self.export_button.setEnabled(count > 0)
        if selected > 1 or "bulk" in self.__dict__:
            self.bulk.show_count(selected, count)
        if count:
            self.pages.setCurrentIndex(0)
            return
        if self.filter.is_set:
            more = say("Fewer words or fewer values find more.")
            self.nothing.say(say("No claim matches"), more, say("Show all claims"))
        else:
            self.nothing.say(say("No claims yet"), said(say(_FIRST_STEP)), other=say(EARLIER_CHECKS))
        self.pages.setCurrentWidget(self.nothing)

    def _filter_changed(self) -> None:
        query = self.filter.apply(self.claims.wanted_query or ClaimQuery())
        self.claims.marks = Marks(query.find) if query.find else None
        self.claims.show_query(query)
        self.facets.show_query(query)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, BadValue):
            self.filter.say_wrong(error)

    def _enter_table(self) -> None:
        if self.claims.rowCount() and not self.table.selected_count():
            first = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.claims.index(0, 0), first)
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.filter.changed.connect(self._filter_changed)
        self.filter.search.left.connect(self._enter_table)
        self.side.list.toggled.connect(self.filter.toggle)
        self.side.list.view_chosen.connect(self.show_view)
        self.nothing.action_requested.connect(self.filter.clear)
        self.export_button.clicked.connect(self.export)
        self.claims.counted.connect(self._show_count)
        self.claims.refused.connect(self._refused)
        self.table.selection_changed.connect(lambda: self._show_count(self.claims.rowCount()))
        self.table.open_requested.connect(self.open_claim_requested)
        self.found_again = FoundAgain(self.table, self.filter, self._desk)
        offer_steps(self.table, self._desk, lambda edit: self.bulk.change(edit))


def _export_words(selected: int) -> str:
    if selected > 1:
        return say_count(selected, "Export {count} claim…", "Export {count} claims…")
    return say("Export these…")


def _lay_out(place: ClaimsPlace) -> None:
    place.setProperty("ground", "window")
    place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    place.export_button.setToolTip(say("Export the claims that are selected or found as a claim sheet"))
    place.side_button.setIcon(icon("list-filter"))
    place.side_button.setToolTip(say("Show or hide views and facets"))
    place.side_button.setAccessibleName(say("Views and facets"))
    place.side_button.setCheckable(True)
    place.side_button.setChecked(True)
    place.side_button.toggled.connect(place.side.setVisible)
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(place.side_button)
    head.addWidget(PlainLabel(say("Claims"), "title"))
    head.addWidget(place.count, 1)
    head.addWidget(place.export_button)
    place.pages.addWidget(place.table)
    place.pages.addWidget(place.nothing)
    column = place.column
    column.setContentsMargins(20, 16, 20, 20)
    column.setSpacing(10)
    column.addLayout(head)
    column.addWidget(place.filter)
    column.addWidget(place.card, 1)
    split = place.split
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.setStretchFactor(1, 1)
    split.setSizes([round(216 * theme_keeper().scale), 1000])
    whole = QHBoxLayout(place)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(split)


_FIRST_STEP = to_say("Import an article, select a sentence in it and press {mark_claim}: that is a claim.")
