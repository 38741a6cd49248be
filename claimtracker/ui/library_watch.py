"""Notices what others wrote to the open library, whenever nothing of ours is being written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

WATCH_MS = 2000


class LibraryWatch(QObject):
    """``due`` asks for the number of the latest unit of work; ``found`` is told once for later ones."""

    due = Signal()
    found = Signal()

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._latest = 0
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self._look)

    def begin(self, latest: int) -> None:
        """Look for units of work after this one from now on."""
        self._latest = max(self._latest, latest)
        self._timer.start()

    def end(self) -> None:
        """Look no more; another library counts anew."""
        self._timer.stop()
        self._latest = 0

    def note(self, ours: int) -> None:
        """Note a unit of work of our own."""
        self._latest = max(self._latest, ours)

    def compare(self, latest: int) -> None:
        """Tell of units of work that are later than the latest we know."""
        if latest > self._latest and self._is_quiet():
            self._latest = latest
            self.found.emit()

    def _look(self) -> None:
        if self._is_quiet():
            self.due.emit()
