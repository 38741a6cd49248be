"""What is like the selected claim: asked for as its statement is being written, answered in the inspector."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.claims import Claim
from claimtracker.domain.matches import LEAST_LISTED, WEAKEST_SHOWN
from claimtracker.domain.precedents import Precedent
from claimtracker.domain.views import SeenBefore
from claimtracker.services import find_precedents, seen_before
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.second_look_desk import SecondLookDesk
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.services.seen_before import ClaimFinder

# After the last key; longer than a fast typist's keys are apart, so that nothing is looked up between them.
PAUSE_MS = 120
# An answer that comes sooner is not announced: a word that flashes up says nothing.
SLOW_MS = 200
# Weaker matches, and how similar claims were rated, are wanted once the statement is written.
CALM_MS = 300


class SeenDesk(QObject):
    """Follows one claim in the inspector: its record, what is typed over it, and a warmer index."""

    def __init__(self, inspector: Inspector, desk: Desk) -> None:
        super().__init__(inspector)
        self._inspector = inspector
        self._desk = desk
        self._claim: Claim | None = None
        self._pause = _timer(self, PAUSE_MS, self._ask)
        self._slow = _timer(self, SLOW_MS, inspector.seen.show_searching)
        inspector.fields.statement.textChanged.connect(self._typed)
        self._calm = _timer(self, CALM_MS, self._ask_more)
        self.second = SecondLookDesk(inspector.seen, desk, self)
        self._asking = self._again = False
        # The claim and the words whose weaker matches are on the screen.
        self._whole = (0, "")
        desk.opened.connect(self._start)
        desk.warmed.connect(self._ask)

    def follow(self, claim: Claim | None) -> None:
        """Look for claims like this one from now on; None looks for nothing."""
        self._claim = claim
        for timer in (self._pause, self._slow, self._calm):
            timer.stop()
        self.second.keep_to(claim.id if claim else 0)
        self._ask()

    def _typed(self) -> None:
        if self._claim is not None and self._claim.id == self._inspector.claim_id:
            self._pause.start()
            self._calm.stop()  # begun by an answer to what stood there before
            self.second.stop()

    def _ask(self) -> None:
        if self._claim is None or not self._desk.is_open:
            return
        # One question at a time: those about a very long statement would pile up in front of other reading.
        if self._asking:
            self._again = True
            return
        asked, finder = self._as_written(self._claim), self._desk.finder
        self._asking, self._again = True, False
        whole = self._inspector.seen.shows_weaker or self._whole == (asked.id, asked.statement)
        if not self._slow.isActive():
            self._slow.start()
        least = LEAST_LISTED if whole else WEAKEST_SHOWN
        self._desk.ask(
            lambda _library: seen_before.seen_before(finder, asked, least=least),
            lambda found: self._answered(asked, found),
            owner=self,
            failed=lambda error: self._failed(asked, error),
        )

    def _answered(self, asked: Claim, found: list[SeenBefore]) -> None:
        self._asking = False
        if self._again:
            self._ask()
            return
        self._slow.stop()
        if self._claim is not None and asked.id == self._claim.id:
            if not self.second.holds(asked):
                self._inspector.show_seen_before(asked.id, found)
            self._calm.start()

    def _failed(self, asked: Claim, error: Exception) -> None:
        self._answered(asked, [])
        self._desk.messages.fault(error)

    def _start(self) -> None:
        # Nobody hears an answer of a library that was left.
        self._asking = self._again = False

    def _ask_more(self) -> None:
        if self._claim is None or not self._desk.is_open:
            return
        asked, finder = self._as_written(self._claim), self._desk.finder
        self._desk.ask(
            lambda _library: seen_before.seen_before(finder, asked, least=LEAST_LISTED),
            lambda found: self._show_weaker_too(asked, found),
            owner=self,
            latest="weaker matches",
        )
        self._ask_precedents(asked, finder)

    def _show_weaker_too(self, asked: Claim, found: list[SeenBefore]) -> None:
        if self._claim is None or asked != self._as_written(self._claim):
            return
        self._whole = asked.id, asked.statement
        if not self.second.holds(asked):
            self._inspector.show_seen_before(asked.id, found)
        self.second.begin(asked, found)

    def _ask_precedents(self, asked: Claim, finder: "ClaimFinder") -> None:
        def show(found: list[Precedent]) -> None:
            if self._claim is not None and asked.id == self._claim.id == self._inspector.claim_id:
                self._inspector.verdict.show_precedents(found)

        self._desk.ask(
            lambda _library: find_precedents.find_precedents(finder, asked),
            show,
            owner=self,
            latest="precedents",
        )

    def _as_written(self, claim: Claim) -> Claim:
        typed = self._inspector.fields.statement.text().strip()
        shown = claim.id == self._inspector.claim_id and typed
        return replace(claim, statement=typed) if shown and typed != claim.statement else claim


def _timer(owner: QObject, pause: int, act: object) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(pause)
    made.timeout.connect(act)
    return made
