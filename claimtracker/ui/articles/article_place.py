"""The desk's centre: the reader with its claims table, and the inspector of the selected claim."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from claimtracker.domain.articles import Article, Revision
from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.errors import NotFound
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import say, to_say
from claimtracker.services import browse
from claimtracker.ui.articles.article_highlights import ArticleHighlights
from claimtracker.ui.articles.claims_tally import ClaimsTally
from claimtracker.ui.claims.claim_pages import claims_model
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.claims.claims_model import ARTICLE_COLUMNS
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.claims.statement_keys import StatementKeys
from claimtracker.ui.desk import HOLD_MS, Desk
from claimtracker.ui.key_book import said
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.widgets.after_paint import AfterPaint

if TYPE_CHECKING:
    from claimtracker.store.library import Library
    from claimtracker.ui.claims.inspector_desk import InspectorDesk

Opened = tuple[Article, Revision, list[ReaderHighlight], Places]
_NO_ARTICLE = to_say("The claims of the open article stand here.")
_NO_CLAIM = to_say("No claims in this article yet: select words and press {mark_claim}.")


class ArticlePlace(QWidget):
    """One open article and one selected claim; reader, table and inspector follow them."""

    article_opened = Signal(int)
    claim_selected = Signal(int)
    tally_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.article: Article | None = None
        self.revision: Revision | None = None
        self.claim_id = 0
        self._highlights = ArticleHighlights(desk, self)
        self._tally = ClaimsTally(desk, self)
        self._tally.said.connect(self.tally_changed)
        self._wanted_scroll: Any = None
        self.after_paint = AfterPaint(self)
        self.reader = Reader()
        self.table = ClaimsTable(claims_model(desk, self, ARTICLE_COLUMNS))
        self.side = ClaimSide(desk)
        self.table.say_nothing(say(_NO_ARTICLE))
        self._lay_out()
        self.reader.highlight_clicked.connect(lambda _highlight, claim_id: self.select_claim(claim_id))
        self.table.claim_chosen.connect(self.select_claim)
        self.table.open_requested.connect(self.select_claim)
        self.side.when_made(self._join)
        self.side.gone.connect(lambda _claim: self.select_claim(0))
        self.side.became.connect(self.select_claim)
        self._highlights.came.connect(self._show_highlights)
        self._highlights.few_came.connect(
            lambda few: self.reader.page.set_highlights_of(few.claims, few.fresh)
        )
        desk.changed.connect(self._take_in)

    def _join(self, made: "InspectorDesk") -> None:
        made.inspector.highlight_clicked.connect(self._show_highlight)
        self._keys = StatementKeys(self.reader.page.paper, made.inspector.fields.statement, self._enter_edits)
        self._keys.edit_requested.connect(self.edit_statement)
        self._keys.done.connect(self.reader.page.paper.setFocus)
        verdict = made.inspector.verdict
        self._keys.lead_back(verdict.finding, verdict.change.wording)
        made.inspector.left.connect(self.reader.page.paper.setFocus)

    def _lay_out(self) -> None:
        self.centre = QSplitter(Qt.Orientation.Vertical)
        self.centre.setObjectName("centre")
        self.centre.addWidget(self.reader)
        self.centre.addWidget(self.table)
        self.centre.setStretchFactor(0, 3)
        self.centre.setStretchFactor(1, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setObjectName("deskSplit")
        self.split.addWidget(self.centre)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        for splitter in (self.centre, self.split):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.centre.setSizes([560, 190])
        self.split.setSizes([800, 388])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self.reader.take_focus()

    def open_article(self, article_id: int, claim_id: int = 0, scroll: Any = None) -> None:
        """Show an article, with a claim selected if one is named."""
        self._wanted_scroll = scroll
        if self.article is not None and self.article.id == article_id:
            self._wanted_scroll = None
            self.select_claim(claim_id or self.claim_id)
            return

        def show(opened: Opened) -> None:
            if opened[0].in_bin:
                self._stay_away(
                    NotFound(say("This article is in the bin."), say("Take it out of the bin to read it."))
                )
                return
            self._show(opened)
            self.select_claim(claim_id)
            self._restore_scroll()
            self.desk.tasks.hold(HOLD_MS)
            if self.isVisible():
                self.reader.take_focus()

        read = partial(_read, article_id=article_id)
        self.desk.ask(read, show, owner=self, latest="open article", failed=self._stay_away, lane="now")

    def _stay_away(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self.desk.messages.status(error.sentence)
        else:
            self.desk.messages.fault(error)

    def close_article(self) -> None:
        """Show no article."""
        self.article = self.revision = None
        self._highlights.begin(0, ())
        self.reader.close_article()
        self.select_claim(0)
        self.table.say_nothing(say(_NO_ARTICLE))
        self.table.claims.show_query(ClaimQuery(article_id=-1, sort=ClaimSort.PLACE, descending=False))
        self.article_opened.emit(0)

    def select_claim(self, claim_id: int, *, fresh: bool = False) -> None:
        """Select a claim everywhere; a ``fresh`` one was marked just now."""
        self.claim_id = claim_id
        self.reader.ring_claim(claim_id)
        self.after_paint.do(self._choose_in_table)  # as long to paint as all that changes in the text
        self.side.show_claim(claim_id, self.article.id if self.article else 0, fresh=fresh)
        self.claim_selected.emit(claim_id)

    def edit_statement(self) -> None:
        """Put the caret into the selected claim's statement."""
        if self.claim_id:
            self.side.inspector.focus_statement()

    def _enter_edits(self) -> bool:
        under = [shown.highlight.claim_id for shown in self.reader.page.choice.under_caret]
        edits = bool(self.claim_id) and (not under or self.claim_id in under)
        if len(under) == 1 and not edits:  # another claim's highlight: that one is selected first
            self.desk.messages.status(say("Claim selected. Enter again edits its statement."))
        return edits

    def current_highlight(self) -> ReaderHighlight | None:
        """Return the selected claim's highlight that the ring is on, if it has one here."""
        here = self.reader.highlights_of(self.claim_id)
        caret = self.reader.caret_position()
        return next((h for h in here if h.highlight.span.contains(caret)), here[0] if here else None)

    def _show(self, opened: Opened) -> None:
        article, revision, highlights, places = opened
        self.article, self.revision = article, revision
        self._highlights.begin(revision.id, highlights)
        self.reader.show_article(article, revision, highlights, places)
        self.table.claims.show_query(
            ClaimQuery(article_id=article.id, sort=ClaimSort.PLACE, descending=False)
        )
        self.table.say_nothing(said(say(_NO_CLAIM)))
        self._tally.tell(self.revision, self._highlights.shown)
        self.article_opened.emit(article.id)

    def _restore_scroll(self) -> None:
        # After the selection, which brings the selected claim into view.
        state, self._wanted_scroll = self._wanted_scroll, None
        if state is not None:
            self.reader.restore_scroll_state(state)

    def _take_in(self, changes: Changes) -> None:
        # Highlights first: they are what the person looks at.
        article_id = self.article.id if self.article else 0
        if article_id and (changes.everything or article_id in changes.texts):
            self._ask_again(article_id)
        elif article_id:
            self._highlights.take_in(changes)
        self.side.take_in(changes)
        if article_id:
            self.after_paint.do(partial(self.table.claims.take_in, changes))

    def _choose_in_table(self) -> None:
        here = self.reader.highlights_of(self.claim_id) if self.claim_id else []
        self.table.choose_claim(self.claim_id, here[0].number if here else 0)

    def _ask_again(self, article_id: int) -> None:
        revision = self.revision

        def show(opened: Opened) -> None:
            if self.article is None or opened[0].id != self.article.id:
                return
            if opened[0].in_bin:
                self.close_article()
                return
            if revision is not None and opened[1] == revision:
                self.article = opened[0]
                self.reader.show_article(*opened)
                self._highlights.begin(opened[1].id, opened[2])
                self._show_highlights(opened[2])
            else:
                self._wanted_scroll = self.reader.scroll_state()
                self._show(opened)
                self.select_claim(self.claim_id)
                self._restore_scroll()

        self.desk.ask(partial(_read, article_id=article_id), show, owner=self, latest="article again")

    def _show_highlights(self, highlights: list[ReaderHighlight]) -> None:
        self.reader.set_highlights(highlights)
        self.reader.ring_claim(self.claim_id)
        self._tally.tell(self.revision, self._highlights.shown)

    def _show_highlight(self, highlight_id: int) -> None:
        found = next((h for h in self._highlights.shown if h.highlight.id == highlight_id), None)
        if found is not None:
            self.reader.select_span(found.highlight.span)


def _read(library: "Library", article_id: int) -> Opened:
    article = browse.article(library, article_id)
    revision = browse.revision(library, article.revision_id)
    places = Places(revision.text, revision.blocks)
    return article, revision, browse.highlights(library, revision.id), places
