"""Seen before: earlier claims like this one, with what we said of them last time."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.matches import WEAKEST_SHOWN, DecisionKind
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_match import MatchCard
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

AT_FIRST = 2


class SeenBeforePanel(QWidget):
    """Cards of earlier claims, best first; weaker ones on request. Signals begin with the claim's id.

    The card under the pointer, or with the keyboard in it, keeps its place when a better answer arrives;
    ``shifted`` tells by how many pixels it would have moved on the screen.
    """

    decision_requested = Signal(int, int, str, float)
    take_over_requested = Signal(int, int)
    open_claim_requested = Signal(int)
    shifted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Seen before"))
        self._claim_id = 0
        self._matches: tuple[SeenBefore, ...] | None = None
        self._all = self._weak = False
        self.cards: list[MatchCard] = []
        self._spare: list[MatchCard] = []
        self.header = SectionHeader("copy-check", say("Seen before"), parent=self)
        self.nothing = PlainLabel("", "second", wrap=True)
        self.more = text_link("", self._show_all)
        self.weaker = text_link(say("Show weaker matches"), self._show_weaker)
        self.phase = PlainLabel("", "hint", wrap=True)
        self.phase.hide()
        self._column = column()
        whole = column(self)
        whole.addWidget(self.header)
        whole.addWidget(self.nothing)
        whole.addLayout(self._column)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.weaker, 0, Qt.AlignmentFlag.AlignLeft)
        # Below the cards: what comes and goes above them would move them.
        whole.addWidget(self.phase)
        self._show()

    def start(self, claim_id: int) -> None:
        """Forget what was found for another claim."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self._matches = None
            self._all = self._weak = False
            self.say_phase("")
            self._show()

    def say_phase(self, text: str) -> None:
        """Say below the cards how they were ranked; nothing where there is but one way."""
        self.phase.setText(text)
        self.phase.setVisible(bool(text))

    def show_searching(self) -> None:
        """Say that the desk is being searched; what was found before stays until the answer."""
        self.header.set_note(say("Searching…"))

    def show_matches(self, claim_id: int, matches: Sequence[SeenBefore]) -> None:
        """Show what was found for a claim; an answer for another claim is dropped."""
        if claim_id != self._claim_id:
            return
        found = tuple(matches)
        if found != self._matches:
            self._matches = found
            self._show()
        self._say_count()

    @property
    def shows_weaker(self) -> bool:
        """Whether weaker matches were asked for."""
        return self._weak

    @property
    def current(self) -> MatchCard | None:
        """The card with the keyboard in it, else the first; None when nothing was found."""
        return next((card for card in self.cards if card.has_keyboard), next(iter(self.cards), None))

    def focus_first(self) -> bool:
        """Put the keyboard on the first card; returns whether there is one."""
        if not self.cards and any(True for _ in self._matches or ()):
            self._show_weaker()
        if not self.cards:
            return False
        self.cards[0].take_keyboard()
        return True

    def decide(self, kind: DecisionKind) -> bool:
        """Decide about the current card; returns whether there is one."""
        card = self.current
        if card is not None:
            card.decide(kind)
        return card is not None

    def _strong(self) -> list[SeenBefore]:
        return [seen for seen in self._matches or () if seen.match.score >= WEAKEST_SHOWN]

    def _wanted(self) -> list[SeenBefore]:
        if self._weak:
            return list(self._matches or ())
        strong = self._strong()
        return strong if self._all else strong[:AT_FIRST]

    def _show(self) -> None:
        held = self._held()
        top = held.mapTo(self, QPoint(0, 0)).y() if held else 0
        wanted = settled(self.cards, self._wanted(), held, self._matches or ())
        self._set_cards(wanted)
        strong, found = self._strong(), self._matches or ()
        hidden = len(strong) - sum(card.seen in strong for card in self.cards)
        self.more.say(say_count(hidden, "Show {count} more", "Show {count} more"))
        self.more.setVisible(hidden > 0 and not self._weak)
        self.weaker.setVisible(len(found) > len(strong) and hidden <= 0 and not self._weak)
        self.nothing.setText(
            "" if self._matches is None else say("No earlier claim on this desk is like it.")
        )
        self.nothing.setVisible(self._matches is not None and not strong and not self.cards)
        self._say_count()
        if held is not None and held in self.cards:
            self._keep_in_place(held, top)

    def _held(self) -> MatchCard | None:
        pointed = next((card for card in self.cards if card.underMouse()), None)
        return pointed or next((card for card in self.cards if card.has_keyboard), None)

    def _keep_in_place(self, held: MatchCard, top: int) -> None:
        # A card that has just been moved has its place only once the layouts have run.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        moved = held.mapTo(self, QPoint(0, 0)).y() - top
        if moved:
            self.shifted.emit(moved)

    def _set_cards(self, wanted: Sequence[SeenBefore]) -> None:
        known = {card.seen.claim.id: card for card in self.cards}
        kept = [known.pop(seen.claim.id, None) for seen in wanted]
        for gone in known.values():
            self._put_away(gone)
        cards = [card or self._card(seen) for card, seen in zip(kept, wanted, strict=True)]
        for place, (card, seen) in enumerate(zip(cards, wanted, strict=True)):
            card.show_seen(seen)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        self.cards = cards

    def _put_away(self, gone: MatchCard) -> None:
        self._column.removeWidget(gone)
        if gone.has_keyboard:
            self.setFocus()  # else Qt would give it to the next button, however far away
        gone.hide()
        # Making a card takes longer than finding what it shows: a few are filled anew for the next answer.
        if len(self._spare) < AT_FIRST:
            self._spare.append(gone)
        else:
            gone.deleteLater()

    def _say_count(self) -> None:
        count = len(self._strong())
        self.header.set_note(say_count(count, "{count} claim", "{count} claims") if count > 1 else "")

    def _card(self, seen: SeenBefore) -> MatchCard:
        if self._spare:
            spare = self._spare.pop()
            spare.show()
            return spare
        card = MatchCard(seen, self)
        card.decided.connect(partial(self._decided, card))
        card.take_over_asked.connect(
            lambda: self.take_over_requested.emit(self._claim_id, card.seen.claim.id)
        )
        card.open_asked.connect(lambda: self.open_claim_requested.emit(card.seen.claim.id))
        card.step_asked.connect(partial(self._step, card))
        return card

    def _step(self, card: MatchCard, step: int) -> None:
        place = self.cards.index(card) + step
        if place == len(self.cards) and self.more.isVisibleTo(self):
            self._show_all()
        if 0 <= place < len(self.cards):
            self.cards[place].take_keyboard()

    def _decided(self, card: MatchCard, kind: str) -> None:
        self.decision_requested.emit(self._claim_id, card.seen.claim.id, kind, card.seen.match.score)

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show_weaker(self) -> None:
        self._weak = True
        self._show()


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
