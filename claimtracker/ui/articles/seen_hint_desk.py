"""Looks up selected words while nothing else is asked of them."""

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.claims import Claim
from claimtracker.domain.spans import Span
from claimtracker.domain.views import SeenBefore
from claimtracker.services import seen_before
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.seen_hint import SeenHint, hint_words
from claimtracker.ui.desk import Desk
from claimtracker.ui.reader.reader_words import announce

PAUSE_MS = 120
FEWEST_WORDS = 3
MOST_LETTERS = 800
LEAST = 0.7
LOOKED_AT = 4


class SeenHintDesk(QObject):
    """Asks once the selection rests; what is marked there already says nothing new."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        self._span: Span | None = None
        self.hint = SeenHint(place.reader.page.paper.viewport())
        self.hint.clicked.connect(self._mark)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        place.reader.span_chosen.connect(self._chosen)

    def _chosen(self, span: Span | None) -> None:
        if span == self._span:
            return
        self._span = span
        if span is None:
            self._pause.stop()
            self.hint.hide()
        else:
            self._pause.start()

    def _ask(self) -> None:
        span, revision, article = self._span, self._place.revision, self._place.article
        if span is None or revision is None or article is None or not self._desk.is_open:
            return
        words = " ".join(revision.text[span.start : span.end].split())
        if len(words.split()) < FEWEST_WORDS or len(words) > MOST_LETTERS:
            self.hint.hide()
            return
        asked, finder = Claim(0, "", words, language=article.language), self._desk.finder
        self._desk.ask(
            lambda _library: seen_before.seen_before(finder, asked, LOOKED_AT, least=LEAST),
            lambda found: self._show(span, found),
            owner=self,
            latest="seen hint",
            failed=lambda _error: self.hint.hide(),
        )

    def _show(self, span: Span, found: list[SeenBefore]) -> None:
        if span != self._span:
            return
        page = self._place.reader.page
        here = {
            one.highlight.claim_id for one in page.paper.index.ordered() if one.highlight.span.overlaps(span)
        }
        best = next((seen for seen in found if seen.claim.id not in here), None)
        if best is None or best.match.score < LEAST:
            self.hint.hide()
            return
        self.hint.appear(best, page.paper.cursorRect(), page.selection_button)
        announce(page.paper, hint_words(best))

    def _mark(self) -> None:
        span = self._span
        self.hint.hide()
        if span is not None:
            self._place.reader.mark_requested.emit(span)
