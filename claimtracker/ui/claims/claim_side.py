"""The right side: the inspector of the selected claim, and what was seen before."""

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from claimtracker.domain.changes import Changes
from claimtracker.domain.errors import NotFound
from claimtracker.domain.views import ClaimCard, Facets
from claimtracker.later import catch_up
from claimtracker.services import browse
from claimtracker.ui.claims import inspector_desk
from claimtracker.ui.claims.no_claim import no_claim
from claimtracker.ui.desk import HOLD_MS, Desk
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.laid_out import paint_next_turn

if TYPE_CHECKING:
    from claimtracker.ui.claims.history_desk import HistoryDesk
    from claimtracker.ui.claims.inspector import Inspector
    from claimtracker.ui.claims.inspector_acts import InspectorActs
    from claimtracker.ui.claims.inspector_desk import InspectorDesk
    from claimtracker.ui.claims.seen_desk import SeenDesk
    from claimtracker.ui.claims.work_acts import WorkActs


MAKING_MS = 1000
"""So long, at most, other reading waits for the inspector: beside busy workers it would take far longer."""


class ClaimSide(QWidget):
    """Asks for the selected claim's card and its matches, and again whenever they changed.

    The inspector is made when it is first needed, which is after the article of last time is painted.
    ``gone`` names a claim that was shown and left the desk, into the bin or for good; ``became`` the
    claim that the one shown was joined into.
    """

    gone = Signal(int)
    became = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim_id = 0
        self._article_id = 0
        self._fresh = self._making = False
        self._parts: Generator[None, None, InspectorDesk] | None = None
        self._made: InspectorDesk | None = None
        self._wires: list[Callable[[InspectorDesk], object]] = []
        self._empty = no_claim()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        self.setMinimumWidth(300)
        set_kind(self, "panel", "ground")
        self._people = QTimer(self)
        self._people.setSingleShot(True)
        self._people.timeout.connect(self._ask_people)
        desk.opened.connect(self._people.start)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load)

    @property
    def is_made(self) -> bool:
        """Whether the inspector is there."""
        return self._made is not None

    @property
    def inspector(self) -> "Inspector":
        """The inspector."""
        return self.make().inspector

    @property
    def acts(self) -> "InspectorActs":
        """What carries out the inspector's wishes."""
        return self.make().acts

    @property
    def seen(self) -> "SeenDesk":
        """What looks for like claims."""
        return self.make().seen

    @property
    def work(self) -> "WorkActs":
        """What carries out the steps of the work."""
        return self.make().work

    @property
    def history(self) -> "HistoryDesk":
        """What reads the claim's history."""
        return self.make().history

    def make(self) -> "InspectorDesk":
        """Return the inspector with all that belongs to it; the first call makes what is not there yet."""
        while self._made is None:
            self._make_part()
        return self._made

    def make_soon(self) -> None:
        """Make the inspector once what was just shown is painted, and then show its claim."""
        if self._made is None:
            self._making = True
            self._soon.start()

    def when_made(self, wire: "Callable[[InspectorDesk], object]") -> None:
        """Connect something to the inspector: at once, or as soon as it is there."""
        if self._made is None:
            self._wires.append(wire)
        else:
            wire(self._made)

    def show_claim(self, claim_id: int, article_id: int, *, fresh: bool = False) -> None:
        """Show a claim as it stands in an article; 0 shows what to do instead.

        A ``fresh`` claim's statement is framed: Enter edits it.
        """
        self._claim_id, self._article_id, self._fresh = claim_id, article_id, fresh
        if self._made is not None:
            self._frame(self._made)
        if claim_id:
            if not self._making:
                self._ask_card()
        elif self._made is not None:
            self._made.seen.follow(None)
            self._made.inspector.show_nothing()

    def take_in(self, changes: Changes) -> None:
        """Ask again for what these changes touched."""
        if changes.everything or changes.claims:
            self._people.start(1000)
        if not self._claim_id:
            return
        if changes.everything or changes.sources or self._claim_id in changes.claims:
            self._ask_card()

    def _load(self) -> None:
        def loaded(_none: None) -> None:
            self._go_on()

        self._desk.tasks.hold(MAKING_MS)
        self._desk.tasks.run(lambda _task: catch_up(inspector_desk), loaded, lane="now", owner=self)

    def _go_on(self) -> None:
        if self._made is None:
            self._make_part()
        if self._made is None:
            QTimer.singleShot(0, self, self._go_on)  # what somebody pressed meanwhile comes first
            return
        self._making = False
        if self._claim_id:
            self._ask_card("now")
        else:
            self._desk.tasks.hold(HOLD_MS)

    def _make_part(self) -> None:
        if self._parts is None:
            self._parts = inspector_desk.in_parts(self._desk, self)
        try:
            next(self._parts)
        except StopIteration as whole:
            self._take(whole.value)

    def _take(self, made: "InspectorDesk") -> None:
        self._made, self._parts = made, None
        self._column.removeWidget(self._empty)
        self._column.addWidget(made.inspector)
        self._empty.hide()
        self._empty.deleteLater()
        self._frame(made)
        for wire in self._wires:
            wire(made)
        self._wires.clear()
        self._people.start()

    def _frame(self, made: "InspectorDesk") -> None:
        set_kind(made.inspector.fields.statement, "yes" if self._fresh else "no", "framed")

    def _ask_card(self, lane: str = "first") -> None:
        claim_id, article_id = self._claim_id, self._article_id
        self._desk.ask(
            lambda library: browse.claim_card(library, claim_id, article_id),
            lambda card: self._show_card(claim_id, card, lane),
            owner=self,
            latest="claim card",
            lane=lane,
            failed=lambda error: self._no_card(claim_id, error),
        )

    def _no_card(self, claim_id: int, error: Exception) -> None:
        if isinstance(error, NotFound):
            self._leave(claim_id)
        else:
            self._desk.messages.fault(error)

    def _leave(self, claim_id: int) -> None:
        if claim_id == self._claim_id:
            self.show_claim(0, self._article_id)
            self.gone.emit(claim_id)

    def _show_card(self, asked: int, card: ClaimCard, lane: str) -> None:
        if asked != self._claim_id:
            return
        if card.claim.id != asked:
            self.became.emit(card.claim.id)
            return
        if card.in_bin:
            self._leave(card.claim.id)
            return
        if lane == "now":
            self._desk.tasks.hold(HOLD_MS)
            paint_next_turn(self)
        self.inspector.person = self._desk.library.actor
        self.inspector.show_card(card)
        self.seen.follow(card.claim)

    def _ask_people(self) -> None:
        if self._made is None or not self._desk.is_open:
            return

        def show(facets: Facets) -> None:
            person = self._desk.library.actor
            self.inspector.set_people(dict.fromkeys([*facets.people, *([person] if person else [])]))
            self.inspector.fields.suggest("speaker", facets.speakers)

        self._desk.ask(browse.facets, show, owner=self, latest="people")
