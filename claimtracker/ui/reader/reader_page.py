"""The page: the paper put together with its ring, pointer, margins and selection button."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal

from claimtracker.domain.articles import Article, Revision
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import say
from claimtracker.ui.fonts import reading_font
from claimtracker.ui.reader.reader_choice import Choice
from claimtracker.ui.reader.reader_document import Writing, body_em, measure_width
from claimtracker.ui.reader.reader_highlights import neighbour
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.reader.reader_pointer import Pointer
from claimtracker.ui.reader.reader_ring import Ring
from claimtracker.ui.reader.reader_selection import SelectionButton
from claimtracker.ui.reader.reader_surroundings import Surroundings

ScrollState = dict[str, int]
_POINTS_PER_PIXEL = 0.75


class Page(QObject):
    """Sets a revision and keeps place, ring and size."""

    span_chosen = Signal(object)
    highlight_clicked = Signal(int, int)
    mark_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.paper.setAccessibleName(say("Article text"))
        self.ring = Ring(self.paper)
        self.pointer = Pointer(self.paper)
        self.choice = Choice(self.paper)
        self.around = Surroundings(self.paper)
        self.selection_button = SelectionButton(self.paper.viewport())
        self.size_step = 0
        self.furniture_shown = False
        self._article: Article | None = None
        self._revision: Revision | None = None
        self._going_to: ScrollState | None = None
        self._connect()

    def _connect(self) -> None:
        self.paper.selectionChanged.connect(self._selection_changed)
        self.paper.installEventFilter(self)
        self.paper.outgrown.connect(self.set_again)
        self.pointer.clicked.connect(self.choice.offer)
        self.pointer.selection_finished.connect(self._offer_marking)
        self.selection_button.clicked.connect(self._mark)
        self.choice.chosen.connect(self._click)
        for margin in (self.around.left, self.around.right):
            margin.chosen.connect(self.choice.offer)

    @property
    def pixels(self) -> int:
        """The size of the body text in device-independent pixels."""
        return round(body_em(self._points()))

    @property
    def has_furniture(self) -> bool:
        """Whether the revision has page furniture."""
        return self.around.furniture.count > 0

    def show_revision(
        self,
        article: Article,
        revision: Revision,
        highlights: Sequence[ReaderHighlight],
        *,
        places: Places | None = None,
        keep_place: bool = False,
    ) -> None:
        """Set the text of a revision, at its top or at the same place; ``places`` if a worker found them."""
        state = self.state() if keep_place else None
        self._article, self._revision = article, revision
        if state is None:
            self.furniture_shown = False
            self._going_to = None
            self.ring.put(0)
        self._set(highlights, places)
        if state:
            self.restore(state)
        else:
            self.paper.scroll_to(0)  # Qt keeps the last text's place, as far as the caret lets it

    def clear(self) -> None:
        """Forget the text."""
        self._article = self._revision = self._going_to = None
        self.paper.scribe.stop()
        self.ring.put(0)
        self.paper.index.replace(Places("", ()), ())

    def set_highlights(self, highlights: Sequence[ReaderHighlight]) -> None:
        """Show these highlights in place of the former ones."""
        self._draw_changed(self.paper.index.update(highlights))

    def set_highlights_of(self, claim_ids: Collection[int], highlights: Sequence[ReaderHighlight]) -> None:
        """Show these highlights in place of the former ones of some claims."""
        self._draw_changed(self.paper.index.update_claims(claim_ids, highlights))

    def show_furniture(self, shown: bool) -> None:
        """Show the page furniture, or set it aside."""
        self.furniture_shown = shown
        self.set_again()

    def set_size(self, step: int) -> None:
        """Set the text ``step`` pixels larger than usual."""
        self.size_step = step
        self.set_again()

    def set_again(self) -> None:
        """Set the text in the colours and fonts of the moment, at the same place."""
        if self._revision is not None:
            state, places = self.state(), self.paper.places
            self._set(self.paper.index.ordered(), places if places.text is self._revision.text else None)
            self.restore(state)

    def ring_claim(self, claim_id: int, highlight_id: int = 0) -> None:
        """Ring a claim and bring one of its highlights into view."""
        numbers = self.ring.put(claim_id, highlight_id)
        shown = self.ring.current
        if claim_id and shown and (ends := self.paper.places.span_to_document(shown.highlight.span)):
            self.paper.reach(ends[0])
        self.around.ring(claim_id)
        self.around.draw_paragraphs(numbers)

    def hides_highlight(self, shown: ReaderHighlight) -> bool:
        """Tell whether a highlight stands in furniture set aside."""
        return not self.paper.places.touched(shown.highlight.span)

    def hides(self, claim_id: int) -> bool:
        """Tell whether all highlights of a claim stand in furniture set aside."""
        highlights = self.paper.index.of_claim(claim_id)
        return bool(highlights) and all(self.hides_highlight(shown) for shown in highlights)

    def neighbour(self, step: int, caret: int) -> ReaderHighlight | None:
        """Return the next (1) or previous (-1) highlight of another claim, from ring or caret."""
        current = self.ring.current if self.ring.claim_id else None
        return neighbour(self.paper.index.ordered(), current, step, caret)

    def state(self) -> ScrollState:
        """Return place, caret, furniture and size; ``line`` is the code point at the top of the view."""
        going, paper = self._going_to, self.paper
        stands = {"furniture": int(self.furniture_shown), "size": self.size_step}
        if going is None or paper.staying.by_hand:
            line = paper.places.to_text(paper.heights.top())
            below = round(paper.height_of(line) - paper.scrolled().y())
            stands |= {"revision": self._revision.id if self._revision else 0, "line": line, "below": below}
        if going is not None:
            return {**going, **stands}
        cursor = paper.textCursor()
        ends = {"caret": cursor.position(), "anchor": cursor.anchor()}
        return stands | {name: paper.places.to_text(at) for name, at in ends.items()}

    def restore(self, state: ScrollState) -> None:
        """Go back to a place and caret, as soon as the text is written as far as that."""
        self._going_to, self.paper.staying.by_hand = state, False
        furthest = max(state.get("caret", 0), state.get("anchor", 0), state.get("line", 0))
        self.paper.scribe.once_there(self.paper.places.to_document(furthest), partial(self._go_back, state))

    def _go_back(self, state: ScrollState) -> None:
        if state is not self._going_to:
            return  # another place was asked for since
        self._going_to = None
        caret = state.get("caret", 0)
        self.paper.put_caret(caret, state.get("anchor", caret))
        line = self.paper.height_of(state.get("line", 0))
        self.paper.scroll_to(round(line - state.get("below", 0)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the selection button away once the person goes on with the keyboard."""
        if event.type() == QEvent.Type.KeyPress:
            self.selection_button.hide()
        return False

    def _points(self) -> float:
        return reading_font().pointSizeF() + self.size_step * _POINTS_PER_PIXEL

    def _set(self, highlights: Sequence[ReaderHighlight], places: Places | None = None) -> None:
        if self._article is None or self._revision is None:
            return
        if places is None or places.furniture != self.furniture_shown:
            places = Places(self._revision.text, self._revision.blocks, self.furniture_shown)
        above = self.around.prepare(self._article, places)
        writing = Writing(places, self._article.direction, self._points(), above)
        self.paper.index.replace(places, highlights)
        self.paper.show_document(places, writing, self._points(), measure_width(self._points()))
        self.ring.put(self.ring.claim_id)
        self.around.ring(self.ring.claim_id)
        self.around.draw()

    def _draw_changed(self, numbers: Collection[int]) -> None:
        if numbers:
            self.around.draw_paragraphs({*numbers, *self.ring.put(self.ring.claim_id)})
            self.choice.look_under_caret()

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

    def _click(self, shown: ReaderHighlight) -> None:
        self.ring_claim(shown.highlight.claim_id, shown.highlight.id)
        self.highlight_clicked.emit(shown.highlight.id, shown.highlight.claim_id)
