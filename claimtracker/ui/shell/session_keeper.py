"""Keeps where everything is soon after it changes, so that a killed window, too, comes back as it was."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from claimtracker.bootstrap import Settings
from claimtracker.domain.errors import ClaimTrackerError

if TYPE_CHECKING:
    from claimtracker.ui.shell.main_window import MainWindow

KEEP_MS = 1000


class SessionKeeper(QObject):
    """Writes the settings a second after another article, claim, place or part of the text is shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._written: dict[str, Any] = {}
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep)
        place = window.article_place
        for shown in (window.places.shown, place.article_opened, place.claim_selected):
            shown.connect(self._begin)
        place.reader.page.paper.verticalScrollBar().valueChanged.connect(self._begin)
        window.desk.opened.connect(self._timer.stop)  # where its library was left is read first
        window.closing.connect(self._timer.stop)

    def _begin(self, _shown: object) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        window = self._window
        if not window.desk.is_open:
            return
        window.state.keep()
        copy = Settings(window.settings.path, dict(window.settings.values))
        if copy.values != self._written:
            self._written = copy.values
            window.desk.tasks.run(lambda _task: copy.save(), None, self._not_kept, lane="write", owner=self)

    def _not_kept(self, error: Exception) -> None:
        messages = self._window.desk.messages
        if isinstance(error, ClaimTrackerError):
            messages.status(error.sentence)
        else:
            messages.fault(error)
