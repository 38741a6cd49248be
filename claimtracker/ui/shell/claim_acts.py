"""What the keys do to claims in the open article."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from claimtracker.domain.errors import NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services import edit_claims, join_claims
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.work_keys import chosen_claims

NOTHING_SEEN = to_say("No earlier claim was found for this one.")


class ClaimActs(QObject):
    """Walks through claims and judges them; each wish is one unit of work."""

    def __init__(self, place: ArticlePlace, go: GoActs, desk: Desk) -> None:
        super().__init__(place)
        self._place = place
        self._go_acts = go
        self._desk = desk
        place.side.when_made(
            lambda made: made.inspector.delete_requested.connect(lambda claim_id: self._delete([claim_id]))
        )
        for number in range(1, 10):
            setattr(self, f"give_verdict_{number}", partial(self.give_verdict, number))
        for number, kind in enumerate(DecisionKind, 1):
            setattr(self, f"decide_{number}", partial(self.decide, kind))

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
        """Put the claims that are selected in the table into the bin, or the one in the inspector."""
        if every := self._go_acts.shown_claims:
            every.bulk.delete_selected()
        elif chosen := chosen_claims(self._place):
            self._delete(chosen)

    def take_apart(self) -> None:
        """Take the claim that was joined into the selected one last out of it again."""
        claim_id = self._place.claim_id

        def apart(statement: str) -> None:
            words = say("Taken apart again: “{statement}”", statement=statement)
            self._desk.tell_done(words)

        def refused(error: Exception) -> None:
            if isinstance(error, NotFound):
                self._desk.messages.status(error.sentence)
            else:
                self._desk.messages.fault(error)

        self._desk.act(lambda library: join_claims.take_last_apart(library, claim_id), apart, refused)

    def give_verdict(self, number: int) -> None:
        """Give the verdict on that key."""
        self._place.side.inspector.give(number)

    def _delete(self, ids: list[int]) -> None:
        def deleted(count: int) -> None:
            if not count:  # the key came twice, and what came of the first is said
                return
            self._place.select_claim(0)
            words = say_count(count, "Claim put into the bin.", "{count} claims put into the bin.")
            self._desk.tell_done(words)

        self._desk.act(lambda library: edit_claims.delete_claims(library, ids), deleted)

    def _go(self, step: Callable[[], int], at_the_end: str) -> None:
        claim_id = step()
        if claim_id:
            self._place.select_claim(claim_id)
        else:
            self._desk.messages.status(at_the_end)
