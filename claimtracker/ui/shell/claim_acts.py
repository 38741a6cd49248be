"""What the keys do to claims in the open article."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from claimtracker.domain.claims import Claim
from claimtracker.domain.errors import AlreadyMarked, NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services import edit_claims, join_claims, mark_claims
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import said

NOTHING_SEEN = to_say("No earlier claim was found for this one.")


_SELECT_FIRST = to_say(
    "Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence."
)


class ClaimActs(QObject):
    """Marks, moves and judges claims; each wish is one unit of work."""

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
        place.side.when_made(
            lambda made: made.inspector.delete_requested.connect(lambda claim_id: self._delete([claim_id]))
        )
        for number in range(1, 10):
            setattr(self, f"give_verdict_{number}", partial(self.give_verdict, number))
        for number, kind in enumerate(DecisionKind, 1):
            setattr(self, f"decide_{number}", partial(self.decide, kind))

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
        if current is not None:
            highlight_id = current.highlight.id
            self._desk.act(
                lambda library: mark_claims.remove_highlight(library, highlight_id),
                lambda _none: self._say_soon(say("Highlight removed; its claim stays on the desk.")),
            )

    def next_claim(self) -> None:
        """Select the next claim of the article."""
        self._go(self._place.reader.go_next, say("No claim follows in this article."))

    def previous_claim(self) -> None:
        """Select the previous claim of the article."""
        self._go(self._place.reader.go_previous, say("No claim stands before in this article."))

    def edit_statement(self) -> None:
        """Put the caret into the statement."""
        self._place.edit_statement()

    def write_finding(self) -> None:
        """Put the caret into the finding."""
        self._place.side.inspector.focus_finding()

    def suggest_wording(self) -> None:
        """Begin the wording to suggest with the words of the article."""
        if not self._place.side.inspector.focus_wording():
            self._desk.messages.status(say("A new wording is suggested before publication, not for a check."))

    def link_source(self) -> None:
        """Open the line for a source."""
        self._place.side.inspector.open_link_source()

    def add_sighting(self) -> None:
        """Open the form for a sighting."""
        self._place.side.inspector.open_sighting()

    def work_out(self) -> None:
        """Open the calculation note."""
        self._place.side.inspector.open_calculation()

    def seen_before(self) -> None:
        """Go to what was seen before."""
        self._place.side.inspector.open_seen_before()

    def take_over(self) -> None:
        """Take verdict, finding and sources over from the earlier claim at hand."""
        card = self._place.side.inspector.seen.current
        if card is None:
            self._desk.messages.status(say(NOTHING_SEEN))
        elif not card.seen.claim.verdict_label:
            self._desk.messages.status(say("That claim has no verdict to take over."))
        elif not card.takes_over:
            all_the_same = say("Its menu takes it over all the same.")
            self._desk.messages.status(f"{card.differs.text()} {all_the_same}")
        else:
            card.take_over_asked.emit()

    def decide(self, kind: DecisionKind) -> None:
        """Say what the selected claim and the earlier one at hand are to each other."""
        if not self._place.side.inspector.decide_seen(kind):
            self._desk.messages.status(say(NOTHING_SEEN))

    def show_history(self) -> None:
        """Open the history of the selected claim."""
        self._place.side.show()
        if self._place.side.inspector.claim_id:
            self._place.side.inspector.history.open()

    def delete_claim(self) -> None:
        """Put the selected claim into the bin."""
        if self._place.claim_id:
            self._delete([self._place.claim_id])

    def take_apart(self) -> None:
        """Take the claim that was joined into the selected one last out of it again."""
        claim_id = self._place.claim_id

        def apart(statement: str) -> None:
            words = say("Taken apart again: “{statement}”", statement=statement)
            self._desk.messages.status(words, self._desk.undo)

        def refused(error: Exception) -> None:
            if isinstance(error, NotFound):
                self._desk.messages.status(error.sentence)
            else:
                self._desk.messages.fault(error)

        self._desk.act(lambda library: join_claims.take_last_apart(library, claim_id), apart, refused)

    def give_verdict(self, number: int) -> None:
        """Give the verdict on that key."""
        self._place.side.inspector.give(number)

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
            self._desk.messages.status(self._to_say, self._desk.undo)
        self._say_nothing()

    def _say_nothing(self) -> None:
        self._to_say = ""

    def _adjust(self, highlight_id: int, span: Span) -> None:
        seen = self._place.revision
        self._desk.act(lambda library: mark_claims.adjust_highlight(library, highlight_id, span, seen=seen))

    def _delete(self, ids: list[int]) -> None:
        def deleted(count: int) -> None:
            self._place.select_claim(0)
            words = say_count(count, "Claim put into the bin.", "{count} claims put into the bin.")
            self._desk.messages.status(words, self._desk.undo)

        self._desk.act(lambda library: edit_claims.delete_claims(library, ids), deleted)

    def _go(self, step: Callable[[], int], at_the_end: str) -> None:
        claim_id = step()
        if claim_id:
            self._place.select_claim(claim_id)
        else:
            self._desk.messages.status(at_the_end)
