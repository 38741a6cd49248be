"""Keeps what is typed and not yet saved, so that a killed process loses at most two seconds of it."""

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.services import edit_claims
from claimtracker.services.typing_journal import TypingJournal
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.desk import Desk

KEEP_MS = 1000


class TypingKeeper(QObject):
    """Writes the inspector's unsaved texts to the journal once a second while somebody types."""

    def __init__(self, inspector: Inspector, journal: TypingJournal, desk: Desk) -> None:
        super().__init__(inspector)
        self._inspector = inspector
        self._journal = journal
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self._keep)
        inspector.typed.connect(self._begin)
        desk.saved.connect(lambda _at: self._begin())

    def restore(self) -> None:
        """Save what an earlier window could not; a text whose field changed since is told and kept."""
        left = self._journal.left_over()
        for typed in left:
            edits = [Edit(typed.field, typed.seen, typed.text)]
            self._desk.act(lambda lib, t=typed, e=edits: edit_claims.edit_claim(lib, t.claim_id, e))  # type: ignore[misc]
        if left:
            count = "A text" if len(left) == 1 else f"{len(left)} texts"
            self._desk.messages.status(f"{count} typed before the last window ended was saved.")

    def hand_over(self) -> None:
        """Save everything that is still only on the screen."""
        self._inspector.hand_over()

    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        typed = dict(self._inspector.typed_texts())
        journal = self._journal
        self._desk.tasks.run(lambda _task: journal.keep(typed), None, self._not_kept, latest="typing")

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, ClaimTrackerError):
            self._desk.messages.status(error.sentence)
