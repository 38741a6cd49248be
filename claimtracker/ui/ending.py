"""The system asks the program to end: the window is closed as a person closes it."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

ASKED_BY = ("SIGTERM", "SIGINT", "SIGHUP")
"""A log-out or a shut-down, Ctrl+C in the terminal that the window was started from, and its closing."""


class EndsWhenAsked(QObject):
    """Calls ``end`` on the window's thread when one of these signals comes.

    Python hears signals only between two steps of its own, and may be waiting in Qt for hours: so a byte
    wakes Qt up. Does nothing on Windows, where a session ends by closing its windows.
    """

    def __init__(self, end: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        if os.name != "posix":
            return
        ours, theirs = os.pipe()
        for descriptor in (ours, theirs):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(theirs, warn_on_full_buffer=False)
        for name in ASKED_BY:
            signal.signal(getattr(signal, name), lambda _number, _frame: None)
        self._ours, self._end = ours, end
        self._notifier = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        if os.read(self._ours, 1024):
            self._end()
