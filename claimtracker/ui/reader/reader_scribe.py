"""Writing a long text into the document on show: a little at a time, between what the person does."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from claimtracker.ui.reader.reader_document import Writing

AT_ONCE = 24_000
"""Letters of work that are written in one go: nearly every article."""

_FIRST = 8_000
_LEAST, _MOST = 2_000, 64_000
_QUICK, _SLOW = 0.008, 0.020
_BREATH_MS = 1
_AHEAD = 5_000
"""So much stands below a place before anybody goes there: the view has to be full, or it stops short."""

Act = Callable[[], object]


class Scribe(QObject):
    """Goes on with a text until it is all there; what needs a place further down waits for it.

    Qt lays out as much as is written, so that its own laying out in ever longer steps, of up to a second
    in scripts that are slow to shape, has nothing left to do.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._writing: Writing | None = None
        self._portion = _FIRST
        self._waiting: list[tuple[int, Act]] = []
        self._acting = False
        self._next = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._next.timeout.connect(self._go_on)

    @property
    def done(self) -> bool:
        """Whether all of the text is written."""
        return self._writing is None

    def begin(self, writing: Writing, work: int) -> None:
        """Write the beginning of a text, all of a short one; what waited for the last text is forgotten."""
        self.stop()
        writing.write(None if work <= AT_ONCE else _FIRST)
        if not writing.done:
            self._writing, self._portion = writing, _FIRST
            self._next.start()

    def stop(self) -> None:
        """Leave the text as it is."""
        self._next.stop()
        self._writing = None
        self._waiting.clear()

    def once_there(self, at: int, act: Act) -> None:
        """Act when a document position and what is seen below it are written, which they mostly are.

        Acts keep their order; what an act asks for itself comes before those that wait after it.
        """
        if self._is_there(at) and (self._acting or not self._waiting):
            act()
        else:
            self._waiting.append((at, act))

    def change_waiting(self, changed: Callable[[Act], Act]) -> None:
        """Let something else be done in place of each act that still waits."""
        self._waiting = [(at, changed(act)) for at, act in self._waiting]

    def _is_there(self, at: int) -> bool:
        return self._writing is None or at + _AHEAD <= self._writing.reached

    def _go_on(self) -> None:
        writing = self._writing
        if writing is None:
            return
        begun = time.perf_counter()
        writing.write(self._portion)
        self._suit(time.perf_counter() - begun)
        if writing.done:
            self._writing = None
        else:
            self._next.start()
        self._act()

    def _act(self) -> None:
        self._acting = True
        try:
            while self._waiting and self._is_there(self._waiting[0][0]):
                self._waiting.pop(0)[1]()
        finally:
            self._acting = False

    def _suit(self, seconds: float) -> None:
        """Write more the next time when it was quick, less when it was slow."""
        if seconds < _QUICK:
            self._portion = min(_MOST, 2 * self._portion)
        elif seconds > _SLOW:
            self._portion = max(_LEAST, self._portion // 2)
