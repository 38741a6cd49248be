"""Other places of the selected claim in the open article: asked for on selection, offered one by one."""

from PySide6.QtCore import QObject

from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import Highlight
from claimtracker.domain.spans import Span
from claimtracker.domain.suggestions import Occurrence
from claimtracker.domain.wording import say
from claimtracker.services import find_occurrences, mark_claims
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.occurrence_bar import OccurrenceBar
from claimtracker.ui.desk import Desk
from claimtracker.ui.reader.reader_words import shortened


class OccurrenceDesk(QObject):
    """Keeps the line under the text; a place that was turned down stays so until the desk is closed."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        self._asked = (0, 0)
        self._found: list[Occurrence] = []
        self._not_same: set[tuple[int, int, Span]] = set()
        self.bar = OccurrenceBar()
        place.reader.column.addWidget(self.bar)
        self.bar.show_requested.connect(self.show_place)
        self.bar.same_requested.connect(self.highlight_same)
        self.bar.other_requested.connect(self.turn_down)
        place.claim_selected.connect(lambda _claim: self._ask())
        place.article_opened.connect(lambda _article: self._ask())
        desk.changed.connect(self._take_in)

    @property
    def waiting(self) -> list[Occurrence]:
        """The places that are still on offer, in the order of the text."""
        return [one for one in self._found if (*self._asked, one.span) not in self._not_same]

    def show_place(self) -> None:
        """Select the words of the place on offer."""
        if self.waiting:
            self._place.reader.select_span(self.waiting[0].span)
            self._place.reader.page.paper.setFocus()

    def highlight_same(self) -> None:
        """Highlight the place on offer as the selected claim."""
        if not self.waiting:
            self._desk.messages.status(say("This claim was found nowhere else in the article."))
            return
        if other := self.waiting[0].other_number:
            words = say("It says {number} there: mark it as a claim of its own with C.", number=other)
            self._desk.messages.status(words)
            self.show_place()
            return
        (claim_id, revision_id), span = self._asked, self.waiting[0].span

        def done(highlight: Highlight) -> None:
            words = (
                say("Highlighted in ¶ {paragraph} as the same claim.", paragraph=highlight.paragraph)
                if highlight.paragraph
                else say("Highlighted as the same claim.")
            )
            self._desk.tell_done(words)

        seen = self._place.revision
        self._desk.act(
            lambda library: mark_claims.add_highlight(library, claim_id, revision_id, span, seen=seen), done
        )

    def turn_down(self) -> None:
        """Offer this place no more for this claim."""
        if self.waiting:
            self._not_same.add((*self._asked, self.waiting[0].span))
            self._offer()

    def _take_in(self, changes: Changes) -> None:
        claim_id, _revision = self._asked
        article = self._place.article
        if changes.everything or claim_id in changes.claims or (article and article.id in changes.articles):
            self._ask()

    def _ask(self) -> None:
        claim_id, revision = self._place.claim_id, self._place.revision
        asked = (claim_id, revision.id) if claim_id and revision else (0, 0)
        if asked != self._asked:
            self._asked, self._found = asked, []
            self.bar.look()
        if not asked[0]:
            self._offer()
            return

        def show(found: list[Occurrence]) -> None:
            if asked == self._asked:
                self._found = found
                self._offer()

        self._desk.ask(
            lambda library: find_occurrences.find_occurrences(library, *asked),
            show,
            owner=self,
            latest="occurrences",
            failed=lambda _error: self.bar.offer(None),
        )

    def _offer(self) -> None:
        waiting, revision = self.waiting, self._place.revision
        if not waiting or revision is None:
            self.bar.offer(None)
            return
        span = waiting[0].span
        self.bar.offer(waiting[0], shortened(revision.text[span.start : span.end]), len(waiting) - 1)
