"""Reference cycles are collected on the window's thread alone (ADR 22).

Python looks for cycles whenever enough objects were made, on the thread that made the last one. If that is
a worker's, widgets of the window die there: Qt cannot stop their timers from another thread, keeps a pointer
to what is gone, and the program ends at its next turn.
"""

import gc

from PySide6.QtCore import QObject, QTimer

SWEEP_MS = 250
"""Short, so that little has gathered when a worker makes a hundred thousand objects in a second."""

START_MS = 30_000
"""So long, at most, what comes is taken for part of the start."""

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
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(START_MS)

    def begin(self) -> None:
        """Keep what is loaded now and until the start is over, and look four times a second.

        Not earlier: what a start loads goes away no more, and every look at it makes the start longer.
        """
        gc.freeze()
        self._timer.start()
        self._start.start()

    def start_is_over(self) -> None:
        """From now on, look for cycles in all that comes."""
        gc.freeze()
        self._start.stop()

    def sweep(self) -> None:
        """Look through the generations that have grown beyond their thresholds, oldest last."""
        if self._start.isActive():
            # Behind the window the index of claims and the other places are loaded: to look through a hundred
            # thousand objects that stay would hold the window for a tenth of a second.
            gc.freeze()
            return
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
        self._start.stop()
        gc.unfreeze()
        gc.set_threshold(*self._usual)
        if self._was_enabled:
            gc.enable()
