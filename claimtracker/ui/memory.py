"""Reference cycles are collected on the window's thread alone (ADR 22).

Python looks for cycles whenever enough objects were made, on the thread that made the last one. If that is
a worker's, widgets of the window die there: Qt cannot stop their timers from another thread, keeps a pointer
to what is gone, and the program ends at its next turn.
"""

import gc

from PySide6.QtCore import QObject, QTimer

SWEEP_MS = 250
"""Short, so that little has gathered when a worker makes a hundred thousand objects in a second."""

_SELDOM = (700, 10, 50)
"""When each generation is due; all of memory more seldom than with Python's own last figure of 10."""


class MemorySweeper(QObject):
    """Collects reference cycles in Python's place until it is stopped; for the window's thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._usual = gc.get_threshold()
        gc.set_threshold(*_SELDOM)
        self._timer = QTimer(self)
        self._timer.setInterval(SWEEP_MS)
        self._timer.timeout.connect(self.sweep)

    def begin(self) -> None:
        """Keep what is loaded now to the end, and look four times a second from now on.

        Not earlier: what a start loads goes away no more, and every look at it makes the start longer.
        """
        gc.freeze()
        self._timer.start()

    def sweep(self) -> None:
        """Look through the generations that have grown beyond their thresholds, oldest last."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most > 0
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Hand the search back to Python, when no worker is left."""
        self._timer.stop()
        gc.unfreeze()
        gc.set_threshold(*self._usual)
        if self._was_enabled:
            gc.enable()
