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
from claimtracker.ui.claims.match_cards import AT_FIRST, MatchCards, settled
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader


class SeenBeforePanel(QWidget):
    """Cards of earlier claims, best first; weaker ones on request. Signals begin with the claim's id.

    The card under the pointer, or with the keyboard in it, keeps its place when a better answer arrives;
    ``shifted`` tells by how many pixels it would have moved on the screen. ``grew`` when cards came.
    """

    decision_requested = Signal(int, int, str, float)
    take_over_requested = Signal(int, int)
    open_claim_requested = Signal(int)
    shifted = Signal(int)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Seen before"))
        self._claim_id = 0
        self._matches: tuple[SeenBefore, ...] | None = None
        self._all = self._weak = False
        self.header = SectionHeader("copy-check", say("Seen before"), parent=self)
        self.nothing = PlainLabel("", "second", wrap=True)
        # All that an answer brings comes into sight at once: each part that is shown alone lays out the whole
        # inspector.
        self._answer = QWidget(self)
        self._cards = MatchCards(self._answer, self, self._wire)
        self.more = text_link("", self._show_all)
        self.weaker = text_link(say("Show weaker matches"), self._show_weaker)
        self.phase = PlainLabel("", "hint", wrap=True)
        self.phase.hide()
        answer = column(self._answer)
        answer.addLayout(self._cards.column)
        answer.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        answer.addWidget(self.weaker, 0, Qt.AlignmentFlag.AlignLeft)
        whole = column(self)
        whole.addWidget(self.header)
        whole.addWidget(self.nothing)
        whole.addWidget(self._answer)
        # Below the cards: what comes and goes above them would move them.
        whole.addWidget(self.phase)
        whole.addStretch(1)
        self._show()

    @property
    def cards(self) -> list[MatchCard]:
        """The cards that are shown, from top to bottom."""
        return self._cards.shown

    def make_spare(self) -> None:
        """Make a card for an answer to come."""
        self._cards.make_spare()

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
        found, before = tuple(matches), len(self.cards)
        if found != self._matches:
            self._matches = found
            self._show()
        self._say_count()
        if len(self.cards) > before:
            self.grew.emit()

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
        held = self._cards.held()
        top = held.mapTo(self, QPoint(0, 0)).y() if held else 0
        wanted = settled(self.cards, self._wanted(), held, self._matches or ())
        self._cards.show(wanted)
        strong, found = self._strong(), self._matches or ()
        hidden = len(strong) - sum(card.seen in strong for card in self.cards)
        self.more.say(say_count(hidden, "Show {count} more", "Show {count} more"))
        self.more.setVisible(hidden > 0 and not self._weak)
        self.weaker.setVisible(len(found) > len(strong) and hidden <= 0 and not self._weak)
        self.nothing.setText(
            "" if self._matches is None else say("No earlier claim on this desk is like it.")
        )
        self.nothing.setVisible(self._matches is not None and not strong and not self.cards)
        self._answer.setHidden(not self.cards and self.more.isHidden() and self.weaker.isHidden())
        self._say_count()
        if held is not None and held in self.cards:
            self._keep_in_place(held, top)

    def _keep_in_place(self, held: MatchCard, top: int) -> None:
        # A card that has just been moved has its place only once the layouts have run.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        moved = held.mapTo(self, QPoint(0, 0)).y() - top
        if moved:
            self.shifted.emit(moved)

    def _say_count(self) -> None:
        count = len(self._strong())
        self.header.set_note(say_count(count, "{count} claim", "{count} claims") if count > 1 else "")

    def _wire(self, card: MatchCard) -> None:
        card.decided.connect(partial(self._decided, card))
        card.take_over_asked.connect(
            lambda: self.take_over_requested.emit(self._claim_id, card.seen.claim.id)
        )
        card.open_asked.connect(lambda: self.open_claim_requested.emit(card.seen.claim.id))
        card.step_asked.connect(partial(self._step, card))

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
