"""What the keys do to sentences: go to the next open one, say what it is, take suggestions up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from claimtracker.domain.coverage import MarkKind
from claimtracker.domain.spans import Span
from claimtracker.domain.suggestions import Suggestion
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services import account_sentences
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.find_desk import FindDesk
from claimtracker.ui.articles.occurrence_desk import OccurrenceDesk
from claimtracker.ui.articles.sentence_desk import SentenceDesk
from claimtracker.ui.articles.sentence_words import reasons
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import said as keyed
from claimtracker.ui.reader.reader_words import announce

if TYPE_CHECKING:
    from claimtracker.services.account_sentences import Marked

_NEXT_OPEN = to_say("{next_open} goes to the next open sentence.")
_NO_SUGGESTION = to_say("There is no suggestion here; {next_suggestion} goes to the next one.")
_NEXT_SUGGESTION = to_say("{next_suggestion} goes from one to the next.")


class SentenceActs(QObject):
    """Each wish about a sentence is one unit of work, and the same key takes it back."""

    def __init__(self, place: ArticlePlace, sentences: SentenceDesk, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._sentences = sentences
        self._desk = desk
        self._wants_first = False
        self.occurrences = OccurrenceDesk(place, desk)
        self.finding = FindDesk(place, desk)
        sentences.meter.next_requested.connect(self.next_open)
        sentences.suggested.connect(self._tell_suggestions)

    def next_open(self) -> None:
        """Select the next sentence with nothing said about it."""
        coverage = self._sentences.coverage
        if coverage is None:
            return
        found = coverage.next_open(self._here())
        if found is None:
            self._desk.messages.status(say("Every sentence is accounted for."))
        else:
            self._choose(found.span)
            words = say_count(
                coverage.tally.open,
                "{count} open. C claim, O opinion, X nothing to check.",
                "{count} open. C claim, O opinion, X nothing to check.",
            )
            self._desk.messages.status(words)

    def say_opinion(self) -> None:
        """Say that the sentences chosen are opinion, or take that back."""
        self._say(MarkKind.OPINION)

    def say_nothing(self) -> None:
        """Say that the sentences chosen have nothing to check, or take that back; refuses a suggestion."""
        self._say(MarkKind.NOTHING)

    def suggest(self) -> None:
        """Show which open sentences are worth a look, or show none."""
        if self._sentences.suggestions:
            self._sentences.hide_suggestions()
            self._desk.messages.status(say("Suggestions hidden."))
        else:
            self._sentences.suggest()

    def next_suggestion(self) -> None:
        """Select the next suggestion; without any on show, ask for them first."""
        waiting = self._sentences.suggestions
        if not waiting:
            self._wants_first = True
            self._sentences.suggest()
            return
        here = self._here()
        found = next((one for one in waiting if one.span.start > here), waiting[0])
        self._choose(found.span)
        words = say("Worth checking: {reasons}. A claim, X nothing to check.", reasons=reasons(found))
        self._desk.messages.status(words)

    def accept_suggestion(self) -> None:
        """Make a claim of the suggested sentence chosen."""
        span = self._sentences.chosen_span()
        found = self._sentences.layer.suggestion_in(span) if span else None
        if found is None:
            self._desk.messages.status(keyed(say(_NO_SUGGESTION)))
        else:
            self._place.reader.mark_requested.emit(found.span)

    def highlight_same(self) -> None:
        """Highlight the other place on offer as the selected claim."""
        self.occurrences.highlight_same()

    def _say(self, kind: MarkKind) -> None:
        span, revision = self._sentences.chosen_span(), self._place.revision
        if span is None or revision is None:
            self._desk.messages.status(say("Place the caret in a sentence first."))
            return
        refuse = kind is MarkKind.NOTHING and self._sentences.layer.suggestion_in(span) is not None
        self._desk.act(
            lambda library: account_sentences.mark_sentence(library, revision.id, span, kind, refuse=refuse),
            lambda marked: self._tell_marked(kind, marked),
        )

    def _tell_marked(self, kind: MarkKind, marked: "Marked") -> None:
        if not marked.count:
            self._desk.messages.status(say("This sentence holds a claim already."))
        elif marked.taken_back:
            words = say_count(marked.count, "Sentence open again.", "{count} sentences open again.")
            self._desk.tell_done(words)
        else:
            words = f"{_marked_words(kind, marked.count)} {keyed(say(_NEXT_OPEN))}"
            self._desk.tell_done(words)

    def _tell_suggestions(self, found: list[Suggestion]) -> None:
        first, self._wants_first = self._wants_first, False
        if not found:
            self._desk.messages.status(say("No open sentence asks to be checked."))
        elif first:
            self.next_suggestion()
        else:
            words = say_count(
                len(found), "{count} sentence is worth a look.", "{count} sentences are worth a look."
            )
            self._desk.messages.status(f"{words} {keyed(say(_NEXT_SUGGESTION))}")

    def _here(self) -> int:
        """Return the code point after which to look: from the top, the first sentence counts too."""
        selected = self._place.reader.selected_span()
        return selected.start if selected else self._place.reader.caret_position() - 1

    def _choose(self, span: Span) -> None:
        reader = self._place.reader
        reader.select_span(span)
        reader.page.paper.setFocus()
        if self._place.revision is not None:
            announce(reader.page.paper, self._place.revision.text[span.start : span.end])


def _marked_words(kind: MarkKind, count: int) -> str:
    if kind is MarkKind.OPINION:
        return say_count(count, "Opinion.", "{count} sentences are opinion.")
    return say_count(count, "Nothing to check here.", "{count} sentences have nothing to check.")
