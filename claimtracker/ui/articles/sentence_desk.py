"""Sentences of the open article on the desk: asked for, counted, suggested, and shown in the reader."""

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.changes import Changes
from claimtracker.domain.coverage import Coverage, Sentence, SentenceState
from claimtracker.domain.spans import Span
from claimtracker.domain.suggestions import Suggestion
from claimtracker.services import account_sentences, suggest_claims
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.coverage_meter import CoverageMeter
from claimtracker.ui.desk import Desk
from claimtracker.ui.reader.reader_sentences import SentenceLayer


class SentenceDesk(QObject):
    """Follows the open article; what the reader shows of sentences is what the library last said."""

    suggested = Signal(object)
    counted = Signal(object)

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._desk = desk
        self.meter = CoverageMeter()
        place.reader.head.set_meter(self.meter)
        self.layer = SentenceLayer(place.reader.page)
        place.article_opened.connect(self._open)
        desk.changed.connect(self._take_in)

    @property
    def coverage(self) -> Coverage | None:
        """What is known of the sentences of the open article; None until it was counted."""
        return self.layer.coverage

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions on show, in the order of the text."""
        return self.layer.suggested

    def chosen_span(self) -> Span | None:
        """Return the selection, or the sentence that the caret stands in or right behind."""
        selected = self._place.reader.selected_span()
        if selected is not None:
            return selected
        sentence = self.sentence_at(self._place.reader.caret_position())
        return sentence.span if sentence else None

    def sentence_at(self, position: int) -> Sentence | None:
        """Return the sentence at a code point, or right before it in the same line."""
        revision = self._place.revision
        sentence = self.coverage.at(position) if self.coverage else None
        if sentence is None or revision is None:
            return None
        between = revision.text[sentence.span.end : position]
        return None if "\n" in between or between.strip() else sentence

    def suggest(self) -> None:
        """Ask which open sentences are worth a look, and show them."""
        revision = self._place.revision
        if revision is None:
            return

        def show(found: list[Suggestion]) -> None:
            if self._place.revision is not None and self._place.revision.id == revision.id:
                self.layer.show(self.coverage, found)
                self.suggested.emit(found)

        self._desk.ask(
            lambda library: suggest_claims.suggestions(library, revision.id),
            show,
            owner=self,
            latest="suggestions",
        )

    def hide_suggestions(self) -> None:
        """Show no suggestions."""
        self.layer.show(self.coverage)

    def _open(self, article_id: int) -> None:
        self.layer.show(None)
        if article_id:
            self._ask()
        else:
            self.meter.show_tally(None)

    def _take_in(self, changes: Changes) -> None:
        article = self._place.article
        if article and (changes.everything or changes.claims or article.id in changes.articles):
            self._ask()

    def _ask(self) -> None:
        revision = self._place.revision
        if revision is not None:
            self._desk.ask(
                lambda library: account_sentences.coverage(library, revision.id),
                self._show,
                owner=self,
                latest="coverage",
            )

    def _show(self, coverage: Coverage) -> None:
        revision = self._place.revision
        if revision is None or revision.id != coverage.revision_id:
            return
        self.layer.show(coverage, [one for one in self.suggestions if _waits(coverage, one)])
        self.meter.show_tally(coverage.tally)
        self.counted.emit(coverage)


def _waits(coverage: Coverage, suggestion: Suggestion) -> bool:
    """Tell whether nothing was said of a suggested sentence yet."""
    found = coverage.at(suggestion.span.start)
    return found is not None and found.state is SentenceState.OPEN and not found.refused
