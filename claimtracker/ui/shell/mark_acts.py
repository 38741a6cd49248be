"""What the keys do to highlights in the open article: make claims of words, move the ends, remove."""

from PySide6.QtCore import QObject

from claimtracker.domain.claims import Claim
from claimtracker.domain.errors import AlreadyMarked, NotFound
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say, to_say
from claimtracker.services import mark_claims
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import said

_SELECT_FIRST = to_say(
    "Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence."
)


class MarkActs(QObject):
    """Marks claims and moves their highlights; each wish is one unit of work."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        # What is said with an Undo, unless another step is made before it is.
        self._to_say = ""
        desk.steps_changed.connect(self._say_nothing)
        place.article_opened.connect(self._rehearse)
        place.reader.mark_requested.connect(self._mark)
        place.reader.adjust_requested.connect(self._adjust)

    def _rehearse(self, _article_id: int) -> None:
        if (article := self._place.article) is not None:
            language = article.language
            self._desk.tasks.run(lambda _task: mark_claims.rehearse(language), lane="long", owner=self)

    def mark_claim(self) -> None:
        """Make a claim of the selected words."""
        span = self._place.reader.selected_span()
        if span is None:
            self._desk.messages.status(said(say(_SELECT_FIRST)))
        else:
            self._mark(span)

    def mark_sentence(self) -> None:
        """Make a claim of the sentence under the caret."""
        revision = self._place.revision
        if revision is None:
            return
        position = self._place.reader.caret_position()
        self._desk.act(
            lambda library: mark_claims.mark_sentence(library, revision, position, once=True),
            self._marked,
            self._not_marked,
        )

    def add_highlight(self) -> None:
        """Highlight the selected words as one more place of the selected claim."""
        span, claim_id = self._place.reader.selected_span(), self._place.claim_id
        revision = self._place.revision
        if span is None or revision is None:
            self._desk.messages.status(say("Select the words first."))
            return
        self._desk.act(
            lambda library: mark_claims.add_highlight(library, claim_id, revision.id, span, seen=revision),
            failed=self._not_marked,
        )

    def adjust_highlight(self) -> None:
        """Give the ringed highlight the ends of the selection."""
        span, current = self._place.reader.selected_span(), self._place.current_highlight()
        if span is None or current is None:
            self._desk.messages.status(say("Select the words that the highlight should cover."))
            return
        self._adjust(current.highlight.id, span)

    def remove_highlight(self) -> None:
        """Remove the ringed highlight; the claim stays."""
        current = self._place.current_highlight()
        if current is None:
            self._desk.messages.status(say("This claim has no highlight in the article."))
            return
        highlight_id = current.highlight.id
        self._desk.act(
            lambda library: mark_claims.remove_highlight(library, highlight_id),
            lambda _none: self._say_soon(say("Highlight removed; its claim stays on the desk.")),
            self._not_removed,
        )

    def _not_removed(self, error: Exception) -> None:
        if not isinstance(error, NotFound):  # the key came twice before the first was answered
            self._desk.messages.refusal(error)

    def _mark(self, span: Span) -> None:
        seen = self._place.revision
        if seen is not None:
            self._desk.act(
                lambda library: mark_claims.mark_claim(library, seen.id, span, seen=seen, once=True),
                self._marked,
                self._not_marked,
            )

    def _marked(self, claim: Claim) -> None:
        self._place.reader.clear_selection()
        self._place.select_claim(claim.id, fresh=True)
        self._say_soon(say("Claim marked. 1–9 gives a verdict, Enter edits its statement."))

    def _not_marked(self, error: Exception) -> None:
        if not isinstance(error, AlreadyMarked):
            self._desk.messages.refusal(error)
            return
        here = self._place.reader.highlights_of(error.claim_id)
        self._place.reader.clear_selection()
        self._place.select_claim(error.claim_id)
        told = (
            say("These words are claim {number} already.", number=here[0].number) if here else error.sentence
        )
        self._desk.messages.status(told)

    def _say_soon(self, words: str) -> None:
        self._to_say = words
        self._place.after_paint.do(self._say)  # setting the status line takes as long as the text

    def _say(self) -> None:
        if self._to_say:
            self._desk.tell_done(self._to_say)
        self._say_nothing()

    def _say_nothing(self) -> None:
        self._to_say = ""

    def _adjust(self, highlight_id: int, span: Span) -> None:
        seen = self._place.revision
        self._desk.act(lambda library: mark_claims.adjust_highlight(library, highlight_id, span, seen=seen))
