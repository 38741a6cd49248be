"""How the claims of an article stand, in one line: those that a draft lost count too, as in the table."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.articles import Revision
from claimtracker.domain.claims import Progress
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import inside, joined, say, say_count
from claimtracker.services import new_revision
from claimtracker.ui.desk import Desk


class ClaimsTally(QObject):
    """``said`` carries the line; a first draft lost nothing, so nothing is asked of the library for it."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._revision_id = 0

    def tell(self, revision: Revision | None, shown: Iterable[ReaderHighlight]) -> None:
        """Tell how the claims of a revision stand, ``shown`` being its highlights."""
        states = states_of(shown)
        asked = self._revision_id = revision.id if revision is not None else 0
        if revision is None or revision.number == 1:
            self.said.emit(tally_words(states, 0))
            return

        def answered(lost: int) -> None:
            if asked == self._revision_id:
                self.said.emit(tally_words(states, lost))

        ask = partial(new_revision.lost_claims, revision_id=asked)
        self._desk.ask(ask, answered, owner=self, latest="lost claims")


def tally_words(states: dict[str, int], lost: int) -> str:
    """Return the line: ``3 claims · 1 to check · 1 reopened · 1 lost``; empty without a claim."""
    total = sum(states.values()) + lost
    parts = [say_count(total, "{count} claim", "{count} claims")]
    parts += [say("{count} {state}", count=count, state=state) for state, count in states.items()]
    parts += [say_count(lost, "{count} lost", "{count} lost")] if lost else []
    return joined(*parts) if total else ""


def states_of(shown: Iterable[ReaderHighlight]) -> dict[str, int]:
    """Return how many claims have each verdict, or each progress where there is none or it is reopened."""
    states: dict[str, int] = {}
    for highlight in {h.highlight.claim_id: h for h in shown}.values():
        reopened = highlight.progress is Progress.REOPENED
        state = inside(said_rating(highlight.verdict_label) or say(highlight.progress.value))
        state = say(highlight.progress.value) if reopened else state
        states[state] = states.get(state, 0) + 1
    return states
