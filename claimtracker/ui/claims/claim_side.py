"""The right side: the inspector of the selected claim, and what was seen before."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from claimtracker.domain.changes import Changes
from claimtracker.domain.errors import NotFound
from claimtracker.domain.past import RecordKind
from claimtracker.domain.views import ClaimCard, Facets
from claimtracker.services import browse
from claimtracker.ui.claims.history_desk import HistoryDesk
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_acts import InspectorActs
from claimtracker.ui.claims.seen_desk import SeenDesk
from claimtracker.ui.claims.work_acts import WorkActs
from claimtracker.ui.desk import Desk
from claimtracker.ui.theme import set_kind


class ClaimSide(QWidget):
    """Asks for the selected claim's card and its matches, and again whenever they changed.

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
        self.inspector = Inspector()
        self.acts = InspectorActs(self.inspector, desk)
        self.seen = SeenDesk(self.inspector, desk)
        self.work = WorkActs(self.inspector.work, desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.inspector)
        self.setMinimumWidth(300)
        self.history = HistoryDesk(self.inspector.history, desk, RecordKind.CLAIM)
        self.inspector.history_requested.connect(self.history.follow)
        self._people = QTimer(self)
        self._people.setSingleShot(True)
        self._people.timeout.connect(self._ask_people)
        desk.opened.connect(self._people.start)
        self.inspector.show_nothing()

    def show_claim(self, claim_id: int, article_id: int, *, fresh: bool = False) -> None:
        """Show a claim as it stands in an article; 0 shows what to do instead.

        A ``fresh`` claim's statement is framed: Enter edits it.
        """
        self._claim_id, self._article_id = claim_id, article_id
        set_kind(self.inspector.fields.statement, "yes" if fresh else "no", "framed")
        if not claim_id:
            self.seen.follow(None)
            self.inspector.show_nothing()
            return
        self._ask_card()

    def take_in(self, changes: Changes) -> None:
        """Ask again for what these changes touched."""
        if changes.everything or changes.claims:
            self._people.start(1000)
        if not self._claim_id:
            return
        if changes.everything or changes.sources or self._claim_id in changes.claims:
            self._ask_card()

    def _ask_card(self) -> None:
        claim_id, article_id = self._claim_id, self._article_id
        self._desk.ask(
            lambda library: browse.claim_card(library, claim_id, article_id),
            lambda card: self._show_card(claim_id, card),
            owner=self,
            latest="claim card",
            lane="first",
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

    def _show_card(self, asked: int, card: ClaimCard) -> None:
        if asked != self._claim_id:
            return
        if card.claim.id != asked:
            self.became.emit(card.claim.id)
            return
        if card.in_bin:
            self._leave(card.claim.id)
            return
        self.inspector.person = self._desk.library.actor
        self.inspector.show_card(card)
        self.seen.follow(card.claim)

    def _ask_people(self) -> None:
        def show(facets: Facets) -> None:
            person = self._desk.library.actor
            self.inspector.set_people(dict.fromkeys([*facets.people, *([person] if person else [])]))
            self.inspector.fields.suggest("speaker", facets.speakers)

        self._desk.ask(browse.facets, show, owner=self, latest="people")
