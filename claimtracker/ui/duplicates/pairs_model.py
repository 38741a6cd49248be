"""The pairs to decide as a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from claimtracker.domain.duplicates import LikePair
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import to_say
from claimtracker.ui.claims.inspector_words import percent
from claimtracker.ui.duplicates.pair_words import differs_in
from claimtracker.ui.widgets.paged_rows import Column, PagedRows


def _look(pair: LikePair) -> VerdictClass | None:
    return VerdictClass.MIXED if pair.differs else None


SCORE: Column[LikePair] = Column(to_say("Score"), lambda pair: percent(pair.score), 7)
CLAIM: Column[LikePair] = Column(to_say("Claim"), lambda pair: pair.statement)
LOOKS_LIKE: Column[LikePair] = Column(to_say("Looks like"), lambda pair: pair.other_statement)
DIFFERS_IN: Column[LikePair] = Column(
    to_say("Differs in"), lambda pair: differs_in(pair.differs), 20, pill=_look
)
PAIR_COLUMNS = (SCORE, CLAIM, LOOKS_LIKE, DIFFERS_IN)


class PairRows(PagedRows[int, LikePair]):
    """The pairs at hand; the query is the number of the list, so that another list is another query."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(self._page, self._number, PAIR_COLUMNS, parent)
        self._pairs: Sequence[LikePair] = ()
        self._lists = 0

    def show_pairs(self, pairs: Sequence[LikePair]) -> None:
        """Show these pairs."""
        if pairs != self._pairs or not self._lists:
            self._pairs = pairs
            self._lists += 1
            self.show_query(self._lists)

    def _page(self, _query: int, first: int, count: int, then: Callable[[Sequence[LikePair]], None]) -> None:
        then(self._pairs[first : first + count])

    def _number(self, _query: int, then: Callable[[int], None]) -> None:
        then(len(self._pairs))
