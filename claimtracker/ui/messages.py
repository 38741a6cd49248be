"""Everything said to a person goes through here: status lines with Undo, faults, the few real questions."""

import errno
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.errors import Cancelled, ClaimTrackerError, SignedOff
from claimtracker.domain.records import record
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.faults import CAUSED, log_fault, trace_of
from claimtracker.ui.widgets.dialogs import Choice, FaultDialog, QuestionDialog, Told

QUIET_SECONDS = 5.0
_MOST_WAITING = 5
_AGAIN = to_say("The same fault happened again; it is in the log.")
_GO_ON = to_say("You can go on. If it happens again, copy the details and report them.")
_BY_ERRNO = to_say(
    {
        errno.ENOSPC: ("The disk is full.", "Make room on it, then try again."),
        errno.EROFS: ("The disk can only be read.", "Choose another folder, then try again."),
        errno.EACCES: (
            "ClaimTracker may not use this file or folder.",
            "Check its permissions, then try again.",
        ),
        errno.EPERM: (
            "ClaimTracker may not use this file or folder.",
            "Check its permissions, then try again.",
        ),
        errno.ENOENT: ("The file or folder is no longer there.", "Choose it again."),
        errno.EMFILE: ("Too many files are open.", "Close other programs, then try again."),
    }
)


@record
class Status:
    """One status line; with ``undo`` the line ends in a link that calls it."""

    text: str
    undo: Callable[[], object] | None = None


class ShowsFaults(Protocol):
    """A place with room for the fault of what was done in it."""

    def show_fault(self, error: ClaimTrackerError) -> None:
        """Say what happened and what to do next."""


def told(error: BaseException) -> Told:
    """Put an error into words: what happened, what to do, and details without content."""
    trace = trace_of(error)
    if isinstance(error, ClaimTrackerError):
        return Told(f"{type(error).__name__} {error.sentence}", error.sentence, error.next_step, trace)
    if isinstance(error, OSError) and error.errno in _BY_ERRNO:
        sentence, next_step = _BY_ERRNO[error.errno]
        return Told(f"{error.errno}", say(sentence), say(next_step), trace)
    if isinstance(error, MemoryError):
        sentence, next_step = say("There is not enough memory."), say("Close other programs, then try again.")
        return Told("memory", sentence, next_step, trace)
    place = " > ".join(trace.split(CAUSED)[0].split(" > ")[-2:])
    return Told(place, say("Something in ClaimTracker went wrong."), say(_GO_ON), trace, bug=True)


class Messages(QObject):
    """Says things to the person; the shell shows ``said`` in its status line.

    ``fault`` may be called from any thread, and from within painting: it never blocks or nests.
    """

    said = Signal(object)
    fault_shown = Signal(object)
    _arrived = Signal(object)

    def __init__(self, window: QWidget | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self.window = window
        self._lock = threading.Lock()  # around what ``fault`` notes: faults come from every thread
        self._new: Counter[str] = Counter()
        self._waiting: deque[Told] = deque()
        self._open: FaultDialog | None = None
        self._closed_at: dict[str, float] = {}
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def status(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say a short sentence in the status line, with an Undo link if it can be undone."""
        self.said.emit(Status(text, undo))

    def fault(self, error: BaseException) -> None:
        """Tell of an error: log it, and show one dialog however often it comes."""
        if isinstance(error, Cancelled):
            return
        log_fault(error)
        told_error = told(error)
        with self._lock:
            self._new[told_error.identity] += 1
            first = self._new[told_error.identity] == 1
        if first:
            self._arrived.emit(told_error)

    def fault_in(self, place: ShowsFaults, error: BaseException) -> None:
        """Tell of an error in the place where it came about; a bug is told as ``fault`` tells it."""
        if isinstance(error, ClaimTrackerError):
            place.show_fault(error)
        else:
            self.fault(error)

    def refusal(self, error: BaseException) -> None:
        """Tell why a wish was not carried out: what is signed off is said in the status line alone."""
        if isinstance(error, SignedOff):
            self.status(str(error))
        else:
            self.fault(error)

    def ask(self, question: str, detail: str, choices: Sequence[Choice]) -> str:
        """Ask a real question; returns the key of the choice, or ``""`` when it was closed."""
        return QuestionDialog(question, detail, choices, self.window).answer()

    def confirm(self, question: str, detail: str, action: str, *, danger: bool = False) -> bool:
        """Ask whether to do it; ``action`` is the verb on the button."""
        kind = "danger" if danger else "primary"
        return self.ask(question, detail, (Choice("yes", action, kind), Choice("", say("Cancel")))) == "yes"

    def _hear(self, told_error: Told) -> None:
        with self._lock:
            count = self._new.pop(told_error.identity, 1)
        if self._open is not None and self._open.told.identity == told_error.identity:
            self._open.add(count)
        elif self._is_stale(told_error):
            self.status(say(_AGAIN) if told_error.bug else told_error.sentence)
        elif self._open is None:
            self._show(told_error, count)
        elif all(one.identity != told_error.identity for one in self._waiting):
            self._wait(told_error)

    def _is_stale(self, told_error: Told) -> bool:
        closed = self._closed_at.get(told_error.identity)
        if closed is None:
            return False
        return told_error.bug or time.monotonic() - closed < QUIET_SECONDS

    def _wait(self, told_error: Told) -> None:
        if len(self._waiting) < _MOST_WAITING:
            self._waiting.append(told_error)
        else:
            self.status(told_error.sentence)

    def _show(self, told_error: Told, count: int) -> None:
        self._open = FaultDialog(told_error, self.window)
        self._open.add(count - 1)
        self._open.finished.connect(self._closed)
        self._open.open()
        self.fault_shown.emit(told_error)

    def _closed(self) -> None:
        if self._open is not None:
            self._closed_at[self._open.told.identity] = time.monotonic()
            self._open.deleteLater()
        self._open = None
        if self._waiting:
            self._show(self._waiting.popleft(), 1)
