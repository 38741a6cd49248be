"""The cards of an answer: made ahead, filled anew for the next answer, and never moved from under a hand."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from claimtracker.domain.views import SeenBefore
from claimtracker.ui.claims.inspector_match import MatchCard
from claimtracker.ui.claims.inspector_parts import column

AT_FIRST = 2


class MatchCards:
    """The cards in ``column``, which the owner puts where it belongs.

    Cards are children of ``inside``. ``wire`` connects one that was just made; ``home`` gets the keyboard of
    a card that goes.
    """

    def __init__(self, inside: QWidget, home: QWidget, wire: Callable[[MatchCard], None]) -> None:
        self.column = column()
        self.shown: list[MatchCard] = []
        self._spare: list[MatchCard] = []
        self._inside, self._home, self._wire = inside, home, wire

    def make_spare(self) -> None:
        """Make a card for an answer to come: making it then would hold up the answer."""
        card = self._made()
        card.hide()
        self._spare.append(card)

    def show(self, wanted: Sequence[SeenBefore]) -> None:
        """Show these matches in this order; the cards of those that were there before stay theirs."""
        known = {card.seen.claim.id: card for card in self.shown}
        kept = [known.pop(seen.claim.id, None) for seen in wanted]
        # Filled anew where they stand; not one with the keyboard: its next key would decide about another.
        free = [card for card in known.values() if not card.has_keyboard][: kept.count(None)]
        for gone in known.values():
            if gone not in free:
                self._put_away(gone)
        self.shown = [card or (free.pop(0) if free else self._another()) for card in kept]
        for place, (card, seen) in enumerate(zip(self.shown, wanted, strict=True)):
            card.show_seen(seen)
            if self.column.indexOf(card) != place:
                self.column.insertWidget(place, card)
            card.show()

    def held(self) -> MatchCard | None:
        """Return the card under the pointer, else the one with the keyboard in it."""
        pointed = next((card for card in self.shown if card.underMouse()), None)
        return pointed or next((card for card in self.shown if card.has_keyboard), None)

    def _put_away(self, gone: MatchCard) -> None:
        self.column.removeWidget(gone)
        if gone.has_keyboard:
            self._home.setFocus()  # else Qt would give it to the next button, however far away
        gone.hide()
        # Making a card takes longer than finding what it shows: a few are filled anew for the next answer.
        if len(self._spare) < AT_FIRST:
            self._spare.append(gone)
        else:
            gone.deleteLater()

    def _another(self) -> MatchCard:
        return self._spare.pop() if self._spare else self._made()

    def _made(self) -> MatchCard:
        card = MatchCard(parent=self._inside)
        self._wire(card)
        return card


def settled(
    cards: Sequence[MatchCard],
    wanted: Sequence[SeenBefore],
    held: MatchCard | None,
    found: Sequence[SeenBefore],
) -> list[SeenBefore]:
    """Return what is wanted with the held card's match at the place it had.

    It stays even where it fell below the first ones, or is no longer found, as long as the same is asked;
    once something else was typed, the best come first again.
    """
    order = list(wanted)
    if held is None or held not in cards or not any(seen.asked == held.seen.asked for seen in found):
        return order
    stays = next((seen for seen in found if seen.claim.id == held.seen.claim.id), held.seen)
    order = [seen for seen in order if seen.claim.id != stays.claim.id]
    order.insert(min(cards.index(held), len(order)), stays)
    return order
