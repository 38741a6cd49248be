"""When a field tells of its typing: soon after the last key, now and then in between, at once when left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EDIT_PAUSE_MS = 400
UNTOLD_MS = 1500
"""So long, at most, typing without a pause is told to nobody: a killed process loses no more than 2 s."""


class EditPace:
    """Calls ``edited`` 400 ms after the last change, ``committed`` at the end if anything changed.

    ``read`` returns the text as it stands. Whoever types without a pause is heard every 1.5 s, unless the
    journal of typing has the text.
    """

    def __init__(
        self,
        owner: QObject,
        read: Callable[[], str],
        edited: Callable[[str], None],
        committed: Callable[[str], None],
    ) -> None:
        self._read, self._edited, self._committed = read, edited, committed
        self._told = ""
        self._kept = ""
        self._in_journal = False
        self._pause = QTimer(owner)
        self._pause.setSingleShot(True)
        self._pause.setInterval(EDIT_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._untold = QTimer(owner)
        self._untold.setSingleShot(True)
        self._untold.setInterval(UNTOLD_MS)
        self._untold.timeout.connect(self._tell)

    @property
    def editing(self) -> bool:
        """Whether the text differs from what was last shown or committed."""
        return self._read() != self._kept

    def leave_to_journal(self) -> None:
        """Tell nothing in between: the journal keeps what is typed, and a save would hold up the typist."""
        self._in_journal = True

    def start_from(self, text: str) -> None:
        """Take this as the text that everybody knows."""
        self._pause.stop()
        self._untold.stop()
        self._told = self._kept = text

    def touched(self) -> None:
        """Note a change made by the person."""
        self._pause.start()
        if not self._in_journal and not self._untold.isActive():
            self._untold.start()

    def flush(self) -> None:
        """Tell now what was typed, and commit it."""
        self._pause.stop()
        self._tell()
        text = self._read()
        if text != self._kept:
            self._kept = text
            self._committed(text)

    def _tell(self) -> None:
        self._untold.stop()
        text = self._read()
        if text != self._told:
            self._told = text
            self._edited(text)
