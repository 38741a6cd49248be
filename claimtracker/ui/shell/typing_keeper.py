"""Keeps what is typed and not yet saved, so that a killed process loses at most two seconds of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import ClaimTrackerError, Conflict
from claimtracker.domain.wording import say
from claimtracker.services import edit_claims
from claimtracker.ui.claims.begun import BACK, Begun
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.services.typing_journal import TypedText, TypingJournal
    from claimtracker.ui.claims.inspector_desk import InspectorDesk

KEEP_MS = 1000


class TypingKeeper(QObject):
    """Writes what is typed and not saved to the journal, once a second while somebody types."""

    def __init__(self, side: ClaimSide, journal: "TypingJournal", desk: Desk) -> None:
        super().__init__(side)
        self._side = side
        self._ended = False
        self._journal = journal
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self._keep)
        side.when_made(self._join)
        desk.saved.connect(self._begin)
        desk.begun.changed.connect(self._begin)

    def restore(self) -> None:
        """Save what an earlier window could not; where the field changed since, both texts are shown."""
        for typed in self._journal.left_over():
            forms = self._side.inspector.page.begun()
            if form := next((begun for begun in forms if begun.form == typed.field), None):
                self._put_back(form, typed)
            elif said := self._desk.begun.take_back(typed.field, typed.text):
                self._desk.messages.status(say(said))
            else:
                self._save(typed)

    def _put_back(self, begun: Begun, typed: "TypedText") -> None:
        """Let a text stand in its form again: only its writer can say that it is finished."""
        begun.begin(typed.claim_id, typed.text)
        self._side.inspector.open_claim_requested.emit(typed.claim_id)
        self._begin()
        self._desk.messages.status(say(BACK[begun.form]))

    def _save(self, typed: "TypedText") -> None:
        edits = [Edit(typed.field, typed.seen, typed.text)]

        def saved(_claim: Claim) -> None:
            self._desk.tell_done(say("What was typed before the last window ended was saved."))

        def refused(error: Exception) -> None:
            if isinstance(error, Conflict):
                self._side.inspector.show_conflict(error, typed.claim_id)
                self._side.inspector.open_claim_requested.emit(typed.claim_id)
            else:
                self._desk.messages.fault(error)

        self._desk.act(lambda library: edit_claims.edit_claim(library, typed.claim_id, edits), saved, refused)

    def end(self) -> None:
        """Save everything that is still only on the screen, and keep nothing more."""
        self._ended = True
        if self._side.is_made:
            self._side.inspector.hand_over()
            self._side.inspector.typed.disconnect(self._begin)
        self._timer.stop()
        self.deleteLater()

    def _join(self, made: "InspectorDesk") -> None:
        if not self._ended:
            made.inspector.typed.connect(self._begin)

    def _begin(self) -> None:
        if not self._ended and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        typed = dict(self._side.inspector.typed_texts()) if self._side.is_made else {}
        typed |= self._desk.begun.typed_texts()
        journal = self._journal
        self._desk.tasks.run(lambda _task: journal.keep(typed), None, self._not_kept, latest="typing")

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, ClaimTrackerError):
            self._desk.messages.status(error.sentence)
