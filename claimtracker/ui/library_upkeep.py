"""Keeps the library quick to save to, while nothing is being written to it."""

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.services import purge_bin, upkeep
from claimtracker.ui.desk import Desk

# Long enough after a save that the next, of somebody who types, rarely meets a step.
REST_MS = 3000
STEP_MS = 100


class LibraryUpkeep(QObject):
    """Once saving rests, merges the search index step by step and writes the library's log back.

    Then, and when a library is opened, it ends deleting for good where that was held up.
    What fails is left for the next rest: whoever saves then is told what is wrong with the library.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._step)
        desk.saved.connect(lambda _when: self._rest.start(REST_MS))
        desk.opened.connect(lambda: QTimer.singleShot(REST_MS, self, self._look_for_traces))

    def _step(self) -> None:
        # Among the writes: a save that was asked for meanwhile waits for one step at most.
        self._desk.ask(upkeep.merge_step, self._stepped, owner=self, failed=self._leave, lane="write")

    def _stepped(self, more: bool) -> None:
        if self._rest.isActive():  # something was saved meanwhile
            return
        if more:
            self._rest.start(STEP_MS)
        else:
            self._desk.ask(upkeep.write_back, self._rested, owner=self, failed=self._leave, lane="long")

    def _rested(self, _nothing: None) -> None:
        self._look_for_traces()

    def _look_for_traces(self) -> None:
        # Among the writes, which wait for it rather than find the library taken.
        self._desk.ask(
            purge_bin.forget_traces, lambda _done: None, owner=self, failed=self._leave, lane="write"
        )

    def _leave(self, error: Exception) -> None:
        if not isinstance(error, ClaimTrackerError):
            self._desk.messages.fault(error)
