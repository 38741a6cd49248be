"""The page: the paper with its margin, furniture line, ring and selection button put together."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from claimtracker.domain.articles import Article, Direction, Revision
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.articles.reader_document import DOCUMENT_MARGIN, body_em, measure_width, new_document
from claimtracker.ui.articles.reader_furniture import FurnitureLine, furniture_lines
from claimtracker.ui.articles.reader_margin import MarginNumbers, chip_font
from claimtracker.ui.articles.reader_paper import Paper
from claimtracker.ui.articles.reader_places import Places
from claimtracker.ui.articles.reader_pointer import Pointer, choice_menu
from claimtracker.ui.articles.reader_ring import Ring
from claimtracker.ui.articles.reader_selection import SelectionButton
from claimtracker.ui.articles.reader_words import announce, spoken
from claimtracker.ui.fonts import reading_font, ui_font

ScrollState = dict[str, int]
_TOP = 22
_PIXEL = 0.75


class Page(QObject):
    """Owns the paper and what belongs to it; the reader around it owns head, find bar and empty place."""

    span_chosen = Signal(object)
    highlight_clicked = Signal(int, int)
    mark_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.paper.setAccessibleName("Article text")
        self.ring = Ring(self.paper)
        self.pointer = Pointer(self.paper)
        self.margins = (MarginNumbers(self.paper), MarginNumbers(self.paper))
        self.furniture_line = FurnitureLine(self.paper.viewport())
        self.selection_button = SelectionButton(self.paper.viewport())
        self.context_actions: list[QAction] = []
        self.size_step = 0
        self.furniture_shown = False
        self._article: Article | None = None
        self._revision: Revision | None = None
        self._under_caret: list[ReaderHighlight] = []
        self._connect()

    def _connect(self) -> None:
        paper = self.paper
        paper.laid_out.connect(self._arrange)
        paper.verticalScrollBar().valueChanged.connect(self._put_furniture_line)
        paper.selectionChanged.connect(self._selection_changed)
        paper.cursorPositionChanged.connect(self._caret_moved)
        paper.installEventFilter(self)
        self.pointer.clicked.connect(self._choose)
        self.pointer.selection_finished.connect(self._offer_marking)
        self.selection_button.clicked.connect(self._mark)
        for margin in self.margins:
            margin.chosen.connect(self._choose)

    @property
    def pixels(self) -> int:
        """The size of the body text in device-independent pixels."""
        return round(body_em(self._points()))

    @property
    def has_furniture(self) -> bool:
        """Whether the revision has page furniture."""
        return self.furniture_line.count > 0

    def show_revision(
        self,
        article: Article,
        revision: Revision,
        highlights: Sequence[ReaderHighlight],
        *,
        keep_place: bool = False,
    ) -> None:
        """Set the text of a revision; with ``keep_place`` at the same place as before."""
        state = self.state(revision.id) if keep_place else None
        self._article, self._revision = article, revision
        if not keep_place:
            self.furniture_shown = False
        self._set(highlights)
        if state:
            self.restore(state)

    def clear(self) -> None:
        """Forget the text."""
        self._article = self._revision = None
        self.ring.put(0)
        self.paper.index.replace(Places("", ()), ())

    def set_highlights(self, highlights: Sequence[ReaderHighlight]) -> None:
        """Show these highlights in place of the former ones."""
        if self.paper.index.update(highlights):
            self.ring.put(self.ring.claim_id)
            self._draw_again()

    def show_furniture(self, shown: bool) -> None:
        """Show the page furniture, or set it aside."""
        self.furniture_shown = shown
        self._set_again()

    def set_size(self, step: int) -> None:
        """Set the text ``step`` pixels larger than usual."""
        self.size_step = step
        self._set_again()

    def dress(self) -> None:
        """Set the text in the colours and fonts of the moment."""
        self._set_again()

    def ring_claim(self, claim_id: int, highlight_id: int = 0) -> None:
        """Ring a claim and bring one of its highlights into view."""
        self.ring.put(claim_id, highlight_id)
        for margin in self.margins:
            margin.ringed = claim_id
        shown = self.ring.current
        if claim_id and shown and (ends := self.paper.places.span_to_document(shown.highlight.span)):
            self.paper.reach(ends[0])
        self._draw_again()

    def hides_highlight(self, shown: ReaderHighlight) -> bool:
        """Tell whether a highlight stands in furniture set aside."""
        return not self.paper.places.touched(shown.highlight.span)

    def hides(self, claim_id: int) -> bool:
        """Tell whether all highlights of a claim stand in furniture set aside."""
        highlights = self.paper.index.of_claim(claim_id)
        return bool(highlights) and all(self.hides_highlight(shown) for shown in highlights)

    def neighbour(self, step: int, caret: int) -> ReaderHighlight | None:
        """Return the next or previous highlight of another claim, from the ring or else the caret."""
        ordered = self.paper.index.ordered()
        current = self.ring.current if self.ring.claim_id else None
        if current is None:
            if step > 0:
                return next((shown for shown in ordered if shown.highlight.span.start >= caret), None)
            return next((shown for shown in reversed(ordered) if shown.highlight.span.start < caret), None)
        index = ordered.index(current) + step
        while 0 <= index < len(ordered):
            if ordered[index].highlight.claim_id != current.highlight.claim_id:
                return ordered[index]
            index += step
        return None

    def state(self, revision_id: int) -> ScrollState:
        """Return place, caret, furniture and size; ``line`` is the code point at the top of the view."""
        paper = self.paper
        line = paper.position_at(QPoint(0, 0))
        return {
            "revision": revision_id,
            "line": line,
            "below": round(paper.height_of(line) - paper.scrolled().y()),
            "caret": paper.places.to_text(paper.textCursor().position()),
            "anchor": paper.places.to_text(paper.textCursor().anchor()),
            "furniture": int(self.furniture_shown),
            "size": self.size_step,
        }

    def restore(self, state: ScrollState) -> None:
        """Go back to a place and caret."""
        caret = state.get("caret", 0)
        self.paper.put_caret(caret, state.get("anchor", caret))
        line = self.paper.height_of(state.get("line", 0))
        self.paper.scroll_to(round(line - state.get("below", 0)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the context menu, and click with Enter on the highlight under the caret."""
        if isinstance(event, QContextMenuEvent):
            self._context_menu(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.selection_button.hide()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._under_caret:
                self._choose(self._under_caret)
                return True
        return False

    def _points(self) -> float:
        return reading_font().pointSizeF() + self.size_step * _PIXEL

    def _set_again(self) -> None:
        if self._revision is not None:
            state = self.state(self._revision.id)
            self._set(self.paper.index.ordered())
            self.restore(state)

    def _set(self, highlights: Sequence[ReaderHighlight]) -> None:
        article, revision = self._article, self._revision
        if article is None or revision is None:
            return
        places = Places(revision.text, revision.blocks, self.furniture_shown)
        self.furniture_line.setFont(ui_font(-0.75))
        self.furniture_line.say(furniture_lines(revision), self.furniture_shown)
        line = self.furniture_line.sizeHint().height() + _TOP // 2 if self.has_furniture else 0
        document = new_document(places, article.direction, self._points(), _TOP + line)
        self.paper.index.replace(places, highlights)
        self.paper.show_document(places, document, self._points(), measure_width(self._points()))
        self.ring.put(self.ring.claim_id)
        rtl = article.direction is Direction.RTL
        for right, margin in enumerate(self.margins):
            margin.on_right = bool(right)
            margin.numbered = bool(right) == rtl
            margin.setFont(chip_font())
        self._arrange()
        self._draw_again()

    def _arrange(self) -> None:
        view = self.paper.viewport().geometry()
        left, right = self.margins
        left.setGeometry(0, view.top(), view.left(), view.height())
        free = self.paper.inner_width() - view.right() - 1
        right.setGeometry(view.right() + 1, view.top(), free, view.height())
        self._put_furniture_line()

    def _put_furniture_line(self) -> None:
        line, view = self.furniture_line, self.paper.viewport()
        top = _TOP - round(self.paper.scrolled().y())
        line.setGeometry(DOCUMENT_MARGIN, top, view.width() - 2 * DOCUMENT_MARGIN, line.sizeHint().height())

    def _draw_again(self) -> None:
        self.paper.viewport().update()
        for margin in self.margins:
            margin.update()

    def _selection_changed(self) -> None:
        span = self.paper.selected_span()
        if span is None:
            self.selection_button.hide()
        self.span_chosen.emit(span)

    def _offer_marking(self) -> None:
        if self.paper.selected_span() is not None:
            self.selection_button.appear(self.paper.cursorRect())

    def _mark(self) -> None:
        span = self.paper.selected_span()
        self.selection_button.hide()
        if span is not None:
            self.mark_requested.emit(span)

    def _choose(self, highlights: Sequence[ReaderHighlight]) -> None:
        if len(highlights) == 1:
            self._click(highlights[0])
            return
        menu = choice_menu(self.paper, highlights)
        menu.triggered.connect(lambda action: self._click(action.data()))
        menu.popup(self.paper.cursor().pos())

    def _click(self, shown: ReaderHighlight) -> None:
        self.ring_claim(shown.highlight.claim_id, shown.highlight.id)
        self.highlight_clicked.emit(shown.highlight.id, shown.highlight.claim_id)

    def _caret_moved(self) -> None:
        position = self.paper.places.to_text(self.paper.textCursor().position())
        now, before = self.paper.index.at(position), self._under_caret
        if now == before:
            return
        self._under_caret = now
        self.paper.setAccessibleDescription(spoken(now, ()))
        announce(
            self.paper,
            spoken(
                [shown for shown in now if shown not in before],
                [shown for shown in before if shown not in now],
            ),
        )

    def _context_menu(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and self.paper.selected_span() is None:
            found = self.paper.highlights_at(self.paper.viewport().mapFromGlobal(event.globalPos()))
            if len(found) == 1:
                self._click(found[0])
        menu = QMenu(self.paper)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.context_actions)
        if self.context_actions:
            menu.addSeparator()
        copy = menu.addAction("Copy", self.paper.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.paper.textCursor().hasSelection())
        menu.addAction("Select all", self.paper.selectAll)
        corner = self.paper.viewport().mapToGlobal(self.paper.cursorRect().bottomLeft())
        menu.popup(event.globalPos() if by_mouse else corner)
