"""The reader: an article in the centre of the desk, with its highlights."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from claimtracker.domain.articles import Article, Revision
from claimtracker.domain.spans import Span
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_empty import ReaderEmpty
from claimtracker.ui.reader.reader_head import ReaderHead, revision_words
from claimtracker.ui.reader.reader_page import Page, ScrollState
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.reader.reader_search import Search
from claimtracker.ui.theme import theme_keeper

Highlights = Sequence[ReaderHighlight]


class Reader(QWidget):
    """Shows an article to read, select and point at; all positions are code points of its revision."""

    span_chosen = Signal(object)
    highlight_clicked = Signal(int, int)
    mark_requested = Signal(object)
    adjust_requested = Signal(int, object)
    import_requested = Signal()
    article_opened = Signal(int)
    furniture_shown_changed = Signal(bool)
    text_size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = ReaderHead()
        self.page = Page()
        self.search = Search(self.page.paper)
        self.empty = ReaderEmpty()
        self.article: Article | None = None
        self.revision: Revision | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rule = QFrame()
        rule.setProperty("kind", "line")
        reading = QWidget()
        column = self.column = QVBoxLayout(reading)
        for widget in (self.head, rule, self.page.paper, self.search.bar):
            column.addWidget(widget)
        column.setStretchFactor(self.page.paper, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(reading)
        QWidget.setTabOrder(self.page.paper, self.head.smaller)
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        page = self.page
        page.span_chosen.connect(self.span_chosen)
        page.highlight_clicked.connect(self.highlight_clicked)
        page.mark_requested.connect(self.mark_requested)
        page.ring.adjust_requested.connect(self.adjust_requested)
        page.around.furniture.clicked.connect(self.show_furniture)
        self.empty.action_requested.connect(self.import_requested)
        self.head.resized.connect(lambda step: self.set_text_size(page.size_step + step))
        self.head.find_requested.connect(self.open_find)
        theme_keeper().changed.connect(self._dress)

    def take_focus(self) -> None:
        """Put the keyboard into the text. A focus proxy would hide the head of the reader from Tab."""
        self.page.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_article(
        self, article: Article, revision: Revision, highlights: Highlights, places: Places | None = None
    ) -> None:
        """Open a revision at its top; the one already open stays where it was scrolled to."""
        former, self.article, self.revision = self.revision, article, revision
        if former is not None and (former.id, former.blocks) == (revision.id, revision.blocks):
            self.page.set_highlights(highlights)
        else:
            keep = former is not None and former.id == revision.id
            self.page.show_revision(article, revision, highlights, places=places, keep_place=keep)
            self.search.again()
        self._say()
        self._stack.setCurrentIndex(1)
        self.article_opened.emit(article.id)

    def close_article(self) -> None:
        """Show that no article is open."""
        self.close_find()
        self.article = self.revision = None
        had_focus = self.page.paper.hasFocus()
        self.page.clear()
        self._stack.setCurrentIndex(0)
        if had_focus:  # as when its import is undone: the next step has the keyboard
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_highlights(self, highlights: Sequence[ReaderHighlight]) -> None:
        """Show these highlights; only what differs from before is drawn again."""
        self.page.set_highlights(highlights)

    def selected_span(self) -> Span | None:
        """Return what is selected, without white space at its ends, or None."""
        return self.page.paper.selected_span()

    def caret_position(self) -> int:
        """Return the code point before which the caret stands."""
        return self.page.paper.places.to_text(self.page.paper.textCursor().position())

    def select_span(self, span: Span) -> None:
        """Select a span and show it, the page furniture too if it stands there."""
        if not self.page.paper.select_span(span) and self.page.has_furniture:
            self.show_furniture(True)
            self.page.paper.select_span(span)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays at the selection's end."""
        self.page.paper.put_caret(self.caret_position())

    def ring_claim(self, claim_id: int) -> None:
        """Ring the selected claim and scroll to it; 0 takes the ring away."""
        if claim_id and self.page.hides(claim_id):
            self.show_furniture(True)
        self.page.ring_claim(claim_id)

    def highlights_of(self, claim_id: int) -> list[ReaderHighlight]:
        """Return the highlights of a claim, in text order."""
        return self.page.paper.index.of_claim(claim_id)

    @property
    def ringed_claim(self) -> int:
        """The claim that is ringed, 0 for none."""
        return self.page.ring.claim_id

    def go_next(self) -> int:
        """Ring the next claim in the order of the text; returns its id, 0 at the end."""
        return self._go(1)

    def go_previous(self) -> int:
        """Ring the previous claim in the order of the text; returns its id, 0 at the beginning."""
        return self._go(-1)

    def _go(self, step: int) -> int:
        shown = self.page.neighbour(step, self.caret_position())
        if shown is None:
            return 0
        if self.page.hides_highlight(shown):
            self.show_furniture(True)
        self.page.ring_claim(shown.highlight.claim_id, shown.highlight.id)
        return shown.highlight.claim_id

    def show_furniture(self, shown: bool) -> None:
        """Show the page furniture in grey where it stands, or set it aside."""
        if shown != self.page.furniture_shown:
            self.page.show_furniture(shown)
            self.search.again()
            self.furniture_shown_changed.emit(shown)

    def toggle_furniture(self) -> None:
        """Show the page furniture if it is set aside, else set it aside."""
        self.show_furniture(not self.page.furniture_shown)

    def set_text_size(self, step: int) -> None:
        """Set the text ``step`` pixels larger than usual, -4 to 16."""
        step = min(16, max(-4, step))
        if step != self.page.size_step:
            self.page.set_size(step)
            self._say()
            self.text_size_changed.emit(step)

    def open_find(self) -> None:
        """Open the find bar, with the selected words if they are few."""
        if self.revision is not None:
            self.search.open()

    def close_find(self) -> None:
        """Close the find bar; what was found last is left selected."""
        self.search.close()

    def scroll_state(self) -> ScrollState:
        """Return where the reader stands, as numbers that settings can keep."""
        return self.page.state()

    def restore_scroll_state(self, state: ScrollState) -> None:
        """Go back to where the reader stood; text size first, place only in the same revision."""
        self.set_text_size(state.get("size", 0))
        if self.revision and state.get("revision") == self.revision.id:
            self.show_furniture(bool(state.get("furniture")))
            self.page.restore(state)

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these actions in the context menu of the text."""
        self.page.choice.actions = list(actions)

    def _dress(self) -> None:
        self.page.set_again()
        self._say()

    def _say(self) -> None:
        if self.article and self.revision:
            self.head.say(revision_words(self.revision), self.page.pixels)
