"""No exception disappears: every hook there is leads to the log and to one dialog.

The log names the kind of error and the lines of code it passed; never its message, which could quote
an article, a claim or a path.
"""

import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from claimtracker.ui.tasks import FaultSink

LOG_NAME = "claimtracker.log"  # not said: a file
CRASH_NAME = "crash.log"  # not said: a file
CAUSED = "; caused by "  # not said: the log's
_LOG = logging.getLogger("claimtracker.faults")
_PACKAGE = Path(__file__).resolve().parents[1]
_QT_PLACE = re.compile(r"^Q\w+(?:::\w+)+")
_MOST_STEPS = 12
_SEVERE = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def trace_of(error: BaseException) -> str:
    """Return the kind of error and the lines it passed, innermost last, with those of its causes."""
    parts = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        parts.append(" > ".join([*_steps(current.__traceback__), type(current).__qualname__]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return CAUSED.join(parts)


def _steps(trace: TracebackType | None) -> list[str]:
    steps = [f"{_short(frame.f_code.co_filename)}:{line}" for frame, line in traceback.walk_tb(trace)]
    return steps[-_MOST_STEPS:]


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return path.name


class PrivateLog(RotatingFileHandler):
    """A rotating log that only its owner can read, from its first byte and after every rotation."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def _open(self) -> TextIOWrapper:
        return private_file(Path(self.baseFilename))


def private_file(path: Path) -> TextIOWrapper:
    """Open a file for appending text, readable by its owner alone, also if it was not before."""
    file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8")
    path.chmod(0o600)
    return file


class _Repeats:
    """Lets the 1st, 10th, 100th ... of identical entries through."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()  # faults are logged by every thread

    def note(self, entry: str) -> int:
        """Count the entry; returns its count when that is worth a line, else 0."""
        with self._lock:
            self._counts[entry] += 1
            count = self._counts[entry]
        return count if str(count).rstrip("0") == "1" else 0


_repeats = _Repeats()


def log_fault(error: BaseException) -> None:
    """Write the fault to the log; of identical ones the 1st, 10th, 100th and so on."""
    entry = trace_of(error)
    if count := _repeats.note(entry):
        _LOG.error("%s%s", entry, f" (now {count} times)" if count > 1 else "")


@dataclass
class Faults:
    """What was installed, and what was there before."""

    messages: FaultSink
    _before: tuple[Any, Any, Any]
    _qt_before: Any = None
    _log: logging.Handler | None = None
    _crash_file: TextIOWrapper | None = None
    _crash_before: bool = False

    def heard(self, error: BaseException | None) -> None:
        """Pass an exception on; a fault in telling is logged, never raised again."""
        if error is None:
            return
        try:
            self.messages.fault(error)
        except Exception as second:  # noqa: BLE001 - a hook that raises would end in itself
            log_fault(error)
            log_fault(second)

    def uninstall(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._log is not None:
            logging.getLogger("claimtracker").removeHandler(self._log)
            self._log.close()
        if self._crash_file is not None:
            faulthandler.disable()
            if self._crash_before and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            self._crash_file.close()


def install(messages: FaultSink, log_folder: Path) -> Faults:
    """Install every hook; faults go to ``messages`` and to the log in ``log_folder``, private to its owner.

    A log that is open already, as in the folder of the application, is used as it is.
    """
    faults = Faults(messages, (sys.excepthook, threading.excepthook, sys.unraisablehook))
    logger = logging.getLogger("claimtracker")
    if not any(isinstance(handler, RotatingFileHandler) for handler in logger.handlers):
        faults._log = PrivateLog(log_folder / LOG_NAME)
        logger.addHandler(faults._log)
    _catch_crashes(faults, log_folder)
    sys.excepthook = _excepthook(faults)
    threading.excepthook = lambda args: None if args.exc_type is SystemExit else faults.heard(args.exc_value)
    sys.unraisablehook = lambda args: faults.heard(args.exc_value)
    faults._qt_before = qInstallMessageHandler(_log_qt)
    return faults


def _catch_crashes(faults: Faults, folder: Path) -> None:
    faults._crash_before = faulthandler.is_enabled()
    faults._crash_file = private_file(folder / CRASH_NAME)
    faulthandler.enable(faults._crash_file)


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]


def _excepthook(faults: Faults) -> Hook:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if error.__traceback__ is None:
            error.__traceback__ = trace
        faults.heard(error)
        if sys.flags.dev_mode:
            sys.__excepthook__(kind, error, trace)

    return hook


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log where Qt complained; the words could name a file, so only a function's name is kept of them."""
    if kind not in _SEVERE:
        return
    place = _QT_PLACE.match(message)
    category = context.category or "default"
    entry = (
        f"Qt {kind.name} in {category}: {place.group() if place else 'message withheld'}"  # not said: a log
    )
    if count := _repeats.note(entry):
        _LOG.warning("%s%s", entry, f" (now {count} times)" if count > 1 else "")
