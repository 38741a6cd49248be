"""Every source of the desk, and one of them opened beside the table."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from claimtracker.domain.changes import Changes
from claimtracker.domain.edits import Edit
from claimtracker.domain.source_views import SourceCard, SourceQuery
from claimtracker.domain.sources import ContactStatus
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services import browse_sources, link_sources
from claimtracker.ui.claims.draft_saving import save_field
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import said
from claimtracker.ui.sources.like_sources_bar import LikeSourcesBar
from claimtracker.ui.sources.sources_filter import SourcesFilter
from claimtracker.ui.sources.sources_model import PagedSources
from claimtracker.ui.sources.sources_place_side import SourceSide
from claimtracker.ui.widgets.cards import Card
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.rows_table import RowsTable

_FIRST_STEP = to_say(
    "Select a claim and press {link_source}: what you link to it is kept here for all claims."
)


class SourcesPlace(QWidget):
    """The table of all sources with a line that filters it; the chosen one is edited at its side."""

    open_claim_requested = Signal(int)
    chosen_changed = Signal()

    def __init__(self, desk: Desk, model: PagedSources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source_id = 0
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sources = model
        self.count = PlainLabel("", "second")
        self.join_button = button(
            say("Join the two…"), self._join_two, tip=say("One source, the older; Undo helps"), parent=self
        )
        self.join_button.hide()
        self.filter = SourcesFilter(self)
        self.search = self.filter.search
        self.like = LikeSourcesBar(self)
        self.card = Card(self)
        self.pages = self.card.hold(QStackedWidget(self.card))
        self.table = RowsTable(model, say("Sources"), self.pages, ground="paper")
        self.nothing = EmptyPlace(
            "book-open", say("No sources yet"), said(say(_FIRST_STEP)), parent=self.pages
        )
        self.side_card = Card(self)
        self.side = self.side_card.hold(SourceSide(self.table, desk.begun, self.side_card))
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
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def refresh(self) -> None:
        """Ask for the sources that match what is typed and chosen, in the order of before."""
        self.sources.show_query(self.filter.apply(self.sources.wanted_query or SourceQuery()))

    def choose_source(self, source_id: int) -> None:
        """Open a source at the side, wherever it stands in the table."""
        self.table.choose(source_id)
        self._show(source_id)

    @property
    def source_id(self) -> int:
        """The source at the side, 0 for none."""
        return self._source_id

    def log(self, status: ContactStatus) -> None:
        """Log what came of asking the source at the side."""
        if self._source_id:
            self.side.log.log(status)

    def show_history(self) -> None:
        """Open what changed of the source at the side."""
        if self._source_id:
            self._show(self._source_id, history=True)

    def take_in(self, changes: Changes) -> None:
        """Show what changed on the desk."""
        self.sources.take_in(changes)
        if self._source_id and (changes.everything or changes.claims or self._source_id in changes.sources):
            self._show(self._source_id)

    def _offer_join(self) -> None:
        self.join_button.setVisible(self.table.selected_count() == 2)

    def _join_two(self) -> None:
        chosen = self.table.selected_ids()
        if len(chosen) == 2:
            self.like.join_requested.emit(min(chosen), max(chosen))

    def _show(self, source_id: int, *, history: bool = False) -> None:
        self._source_id = source_id

        def show(found: SourceCard) -> None:
            if source_id == self._source_id:
                self._source_id = found.source.id  # the one it was joined into, if it was
                self.side.show_card(found)
                self.side_card.show()
                if history:
                    self.side.history.open()

        self._desk.ask(
            lambda library: browse_sources.source_card(library, source_id),
            show,
            owner=self,
            latest="source",
            failed=lambda _error: self._show_none(),
        )
        self.chosen_changed.emit()

    def _show_none(self) -> None:
        self._source_id = 0
        self.side_card.hide()
        self.chosen_changed.emit()

    def _edit(self, source_id: int, field: str, seen: str, new: str) -> None:
        edit = Edit(field, seen, new)
        save_field(self._desk, link_sources.edit_source, self.side.drafts.refused, source_id, edit)

    def _delete(self, source_id: int) -> None:
        def deleted(_count: int) -> None:
            self._show_none()
            self._desk.tell_done(say("Source put into the bin."))

        self._desk.act(lambda library: link_sources.delete_sources(library, [source_id]), deleted)

    def _show_count(self, count: int) -> None:
        self.count.setText(say_count(count, "{count} source", "{count} sources"))
        if count:
            self.pages.setCurrentIndex(0)
            return
        self._show_none()
        if self.filter.is_set:
            self.nothing.say(say("No source matches"), "", say("Clear filter"))
        else:
            self.nothing.say(say("No sources yet"), said(say(_FIRST_STEP)))
        self.pages.setCurrentWidget(self.nothing)

    def _enter_table(self) -> None:
        if self.sources.rowCount() and not self.table.selected_count():
            first = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.sources.index(0, 0), first)
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self.search.left.connect(self._enter_table)
        self.nothing.action_requested.connect(self.filter.clear)
        self.sources.counted.connect(self._show_count)
        self.table.row_chosen.connect(lambda row_id: self._show(row_id))
        self.table.open_requested.connect(lambda row_id: self._show(row_id))
        self.table.selection_changed.connect(self._offer_join)
        self.like.open_requested.connect(self.choose_source)
        side = self.side
        side.edited.connect(self._edit)
        side.delete_requested.connect(self._delete)
        side.open_claim_requested.connect(self.open_claim_requested)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(say("Sources"), "title"))
        head.addWidget(self.count, 1)
        head.addWidget(self.join_button)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        self.side_card.hide()
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.card, 64)
        both.addWidget(self.side_card, 36)
        whole = place_column(self, 12)
        whole.addLayout(head)
        whole.addWidget(self.filter)
        whole.addWidget(self.like)
        whole.addLayout(both, 1)
