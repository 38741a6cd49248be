"""Seen before: earlier claims like this one, with what we said of them last time."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.views import SeenBefore
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_match import MatchCard
from claimtracker.ui.claims.inspector_parts import column, emptied
from claimtracker.ui.claims.inspector_words import WEAKEST_SHOWN
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

AT_FIRST = 2


class SeenBeforePanel(QWidget):
    """Cards of earlier claims, best first; weaker ones on request. Signals begin with the claim's id."""

    decision_requested = Signal(int, int, str, float)
    take_over_requested = Signal(int, int)
    open_claim_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim_id = 0
        self._matches: tuple[SeenBefore, ...] | None = None
        self._all = self._weak = False
        self.cards: list[MatchCard] = []
        self.header = SectionHeader("copy-check", "Seen before")
        self.nothing = PlainLabel("", "second", wrap=True)
        self.more = text_link("", self._show_all)
        self.weaker = text_link("Show weaker matches", self._show_weaker)
        self._cards = column()
        whole = column(self)
        whole.addWidget(self.header)
        whole.addWidget(self.nothing)
        whole.addLayout(self._cards)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.weaker, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def start(self, claim_id: int) -> None:
        """Forget what was found for another claim."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self._matches = None
            self._all = self._weak = False
            self._show()

    def show_searching(self) -> None:
        """Say that the desk is being searched; what was found before stays until the answer."""
        self.header.set_note("Searching…")

    def show_matches(self, claim_id: int, matches: Sequence[SeenBefore]) -> None:
        """Show what was found for a claim; an answer for another claim is dropped."""
        if claim_id != self._claim_id:
            return
        found = tuple(matches)
        if found != self._matches:
            self._matches = found
            self._show()
        self._say_count()

    def focus_first(self) -> bool:
        """Put the keyboard on the first card; returns whether there is one."""
        if not self.cards and any(True for _ in self._matches or ()):
            self._show_weaker()
        if not self.cards:
            return False
        row = self.cards[0]
        first = row.take_over if row.take_over.isVisibleTo(row) else next(iter(row.decisions.values()))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _strong(self) -> list[SeenBefore]:
        return [seen for seen in self._matches or () if seen.match.score >= WEAKEST_SHOWN]

    def _shown(self) -> list[SeenBefore]:
        if self._weak:
            return list(self._matches or ())
        strong = self._strong()
        return strong if self._all else strong[:AT_FIRST]

    def _show(self) -> None:
        held = next((card.seen.claim.id for card in self.cards if _holds_focus(card)), 0)
        emptied(self._cards)
        self.cards = [self._card(seen) for seen in self._shown()]
        for card in self.cards:
            self._cards.addWidget(card)
            if card.seen.claim.id == held:
                next(iter(card.decisions.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        strong, found = self._strong(), self._matches or ()
        hidden = len(strong) - len(self.cards)
        self.more.say(f"Show {hidden} more")
        self.more.setVisible(hidden > 0 and not self._weak)
        self.weaker.setVisible(len(found) > len(strong) and hidden <= 0 and not self._weak)
        self.nothing.setText("" if self._matches is None else "No earlier claim on this desk is like it.")
        self.nothing.setVisible(self._matches is not None and not strong and not self._weak)
        self._say_count()

    def _say_count(self) -> None:
        count = len(self._strong())
        self.header.set_note(f"{count} claims" if count > 1 else "")

    def _card(self, seen: SeenBefore) -> MatchCard:
        card = MatchCard(seen)
        card.decided.connect(partial(self._decided, seen))
        card.take_over_asked.connect(lambda: self.take_over_requested.emit(self._claim_id, seen.claim.id))
        card.open_asked.connect(lambda: self.open_claim_requested.emit(seen.claim.id))
        return card

    def _decided(self, seen: SeenBefore, kind: str) -> None:
        self.decision_requested.emit(self._claim_id, seen.claim.id, kind, seen.match.score)

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show_weaker(self) -> None:
        self._weak = True
        self._show()


def _holds_focus(widget: QWidget) -> bool:
    held = widget.window().focusWidget()
    return held is not None and widget.isAncestorOf(held)
