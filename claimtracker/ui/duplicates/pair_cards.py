"""The pairs as they are shown, read before they are wanted and kept until something of them changes."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.changes import Changes
from claimtracker.domain.duplicates import LikePair, PairCard
from claimtracker.services import find_duplicates
from claimtracker.ui.desk import Desk

MOST = 50
Couple = tuple[int, int]

_NAMES = ("pair card", "next pair card")  # not said: names of questions, of which the latest counts


class PairCards(QObject):
    """``came`` names the pair whose card was read."""

    came = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: dict[Couple, PairCard] = {}

    def of(self, pair: LikePair | None) -> PairCard | None:
        """Return a pair with all of it, once that was read."""
        return self._cards.get(_couple(pair)) if pair else None

    def clear(self) -> None:
        """Forget everything."""
        self._cards.clear()

    def take_in(self, changes: Changes) -> None:
        """Forget the cards that these changes touched."""
        if changes.everything or changes.sources:
            self.clear()
        self._cards = {
            couple: card for couple, card in self._cards.items() if not changes.claims & set(couple)
        }

    def ask(self, pairs: Collection[LikePair]) -> None:
        """Read the pair that is shown, and then the next, so that it is there when wanted."""
        for name, pair in zip(_NAMES, pairs, strict=False):
            if _couple(pair) not in self._cards:
                self._read(name, pair)

    def _read(self, name: str, pair: LikePair) -> None:
        finder = self._desk.finder

        def read(card: PairCard | None) -> None:
            if len(self._cards) >= MOST:
                self._cards.clear()
            if card is not None:
                self._cards[_couple(pair)] = card
            self.came.emit(pair)

        self._desk.ask(
            lambda _library: find_duplicates.pair_card(finder, pair), read, owner=self, latest=name
        )


def _couple(pair: LikePair) -> Couple:
    return pair.claim_id, pair.other_id
