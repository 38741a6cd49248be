"""Work off the window's thread: lanes in, one queued signal back.

Nothing slower than 50 ms belongs on the window's thread. Every task answers there exactly once, with
a result or an error, unless it was superseded, dropped, or its owner is gone.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from claimtracker.domain.errors import Cancelled, EnvironmentFault
from claimtracker.domain.records import record
from claimtracker.domain.wording import say
from claimtracker.ui.between_threads import Act, Outbox, RightOfWay

T = TypeVar("T")
LANES = {"write": 1, "now": 1, "first": 1, "read": 2, "long": 2}
HELD = frozenset({"first", "read", "long"})
_PROGRESS_SECONDS = 0.1
_PAINT_MS = 100
"""So long after an answer, which is laid out and painted then, other work still gives way to the window."""
_SWITCH_SECONDS = 0.0005
"""How long a call of the window waits for a worker that computes: Python's own 5 ms add up to gaps."""

Progress = Callable[[int, int, str], None]
Answer = Callable[["_Task", Any, Exception | None], None]


class FaultSink(Protocol):
    """Where errors go that nobody asked to hear: the messages."""

    def fault(self, error: BaseException) -> None:
        """Tell the person, from any thread."""


class TaskHandle:
    """One task, as seen by its worker and by whoever started it; safe from any thread."""

    def __init__(
        self, post: Callable[[Act], None], lane: str, owner: QObject | None, way: RightOfWay
    ) -> None:
        self.lane = lane
        self.on_progress: Progress | None = None
        self._post = post
        self._owner = owner
        self._way = way
        self._cancelled = Event()
        self._silent = False
        self._next_progress = 0.0
        self._progress_lock = Lock()

    @property
    def cancelled(self) -> bool:
        """Whether somebody wishes the work to stop."""
        return self._cancelled.is_set()

    @property
    def heard(self) -> bool:
        """Whether an answer would still reach somebody."""
        return not self._silent and (self._owner is None or shiboken6.isValid(self._owner))

    def cancel(self) -> None:
        """Wish the work to stop; it answers with Cancelled, or with its result if it was done already."""
        self._cancelled.set()

    def silence(self) -> None:
        """Let nobody hear of it any more; reading also stops, but a write that was asked for is done."""
        self._silent = True
        if self.lane != "write":
            self.cancel()

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled when the work should stop; for the worker, between steps."""
        if self.cancelled:
            raise Cancelled(say("Stopped."))

    def give_way(self) -> bool:
        """Stand back while other lanes have work, in a worker that nobody waits for; tells if it is to stop.

        Between short steps: two threads that compute take turns, so an answer would take twice as long.
        """
        if not self.cancelled:
            self._way.give()
        return self.cancelled

    def progress(self, done: int, total: int, text: str = "") -> None:
        """Report progress from the worker, at most ten times a second; the last step always arrives."""
        now = time.monotonic()
        with self._progress_lock:
            if now < self._next_progress and done < total:
                return
            self._next_progress = now + _PROGRESS_SECONDS
        self._post(lambda: self._show_progress(done, total, text))

    def _show_progress(self, done: int, total: int, text: str) -> None:
        if self.heard and self.on_progress is not None:
            self.on_progress(done, total, text)


@record
class _Task:
    handle: TaskHandle
    work: Callable[[TaskHandle], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None

    def outcome(self) -> tuple[Any, Exception | None]:
        """Do the work on this thread; whatever happens, return a result or an error."""
        try:
            self.handle.raise_if_cancelled()
            return self.work(self.handle), None
        except Exception as error:  # noqa: BLE001 - every fault of a worker is answered, not lost
            return None, error
        except BaseException as error:  # noqa: BLE001 - SystemExit in a worker must not end its lane
            fault = EnvironmentFault(say("The work was ended before it was done."), say("Try it once more."))
            fault.__cause__ = error
            return None, fault


class _Lane:
    """Threads that take tasks in the order they came; started when first needed."""

    def __init__(self, name: str, threads: int, outbox: Outbox, answer: Answer) -> None:
        self._name = name
        self._size = threads
        self._outbox = outbox
        self._answer = answer
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._threads: list[Thread] = []

    def put(self, task: _Task) -> None:
        if len(self._threads) < self._size:
            thread = Thread(target=self._serve, name=f"{self._name}-{len(self._threads) + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._tasks.put(task)

    def close(self) -> None:
        for _ in self._threads:
            self._tasks.put(None)

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        while (task := self._tasks.get()) is not None:
            number = self._outbox.lay_down(partial(self._answer, task, *task.outcome()))
            del task  # what the task holds of the window must not be let go of last by this thread
            self._outbox.ring(number)


class TaskRunner(QObject):
    """Runs work in lanes: ``write`` strictly in order, ``read`` on two threads, ``long`` for slow work.

    ``first`` is for reading that somebody waits for; ``now`` is the same, and ``hold`` does not hold it up.
    """

    idle = Signal()
    busy_changed = Signal(int)
    _arrived = Signal(int)

    def __init__(self, messages: FaultSink | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._messages = messages
        self._outbox = Outbox(self._ring)
        self._lanes = {name: _Lane(name, size, self._outbox, self._answer) for name, size in LANES.items()}
        self._latest: dict[str, TaskHandle] = {}
        self._running: set[TaskHandle] = set()
        self._way = RightOfWay()
        self._closed = False
        self._held_up: list[_Task] = []
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)
        self._hold.timeout.connect(self._let_go)
        self._arrived.connect(self._run_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> int:
        """How many tasks have not answered yet."""
        return len(self._running)

    def run(
        self,
        work: Callable[[TaskHandle], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: str = "read",
        latest: str | None = None,
        owner: QObject | None = None,
        on_progress: Progress | None = None,
    ) -> TaskHandle:
        """Run ``work`` in a lane; ``then`` or ``failed`` is called on the window's thread.

        A newer task with the same ``latest`` key silences the older. An error without ``failed`` goes to
        the messages, unless it is Cancelled. Call it from the window's thread only.
        """
        handle = TaskHandle(self._post, lane, owner, self._way)
        handle.on_progress = on_progress
        if latest is not None:
            self._supersede(latest, handle)
        self._running.add(handle)
        if lane != "long":
            self._way.take(handle)
        self.busy_changed.emit(self.busy)
        task = _Task(handle, work, then, failed)
        if self._closed:
            self._post(partial(self._answer, task, None, Cancelled(say("ClaimTracker is closing."))))
        elif lane in HELD and self._hold.isActive():
            self._held_up.append(task)
        else:
            self._lanes[lane].put(task)
        return handle

    def hold(self, milliseconds: int) -> None:
        """Begin no reading for so long: what was just changed is painted before the rest is counted anew."""
        self._hold.start(milliseconds)

    def finish(self, lane: str, seconds: float = 30.0) -> bool:
        """Wait until a lane has done what it was given; tells whether it has in that time."""
        reached = Event()
        self._let_go()
        self.run(lambda _task: reached.set(), lane=lane)
        done = reached.wait(seconds)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return done

    def shutdown(self, wait: bool = True) -> None:
        """Take no more work: reading and long work is cancelled, every write is finished and answered."""
        self._closed = True
        self._let_go()
        for handle in self._running:
            if handle.lane != "write":
                handle.cancel()
        for lane in self._lanes.values():
            lane.close()
        if wait:
            for lane in self._lanes.values():
                lane.join()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _let_go(self) -> None:
        self._hold.stop()
        held_up, self._held_up = self._held_up, []
        for task in held_up:
            self._lanes[task.handle.lane].put(task)

    def _supersede(self, key: str, handle: TaskHandle) -> None:
        if older := self._latest.get(key):
            older.silence()
        self._latest[key] = handle

    def _post(self, act: Act) -> None:
        self._ring(self._outbox.lay_down(act))

    def _ring(self, number: int) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(number)

    def _run_arrived(self, number: int) -> None:
        self._outbox.take(number)()

    def _answer(self, task: _Task, result: Any, error: Exception | None) -> None:
        self._running.discard(task.handle)
        QTimer.singleShot(_PAINT_MS, partial(self._way.leave, task.handle))
        self._latest = {key: handle for key, handle in self._latest.items() if handle is not task.handle}
        try:
            if task.handle.heard:
                self._tell(task, result, error)
        finally:
            self.busy_changed.emit(self.busy)
            if not self._running:
                self.idle.emit()

    def _tell(self, task: _Task, result: Any, error: Exception | None) -> None:
        if error is None:
            if task.then is not None:
                task.then(result)
        elif task.failed is not None:
            task.failed(error)
        elif not isinstance(error, Cancelled):
            self._report(error)

    def _report(self, error: Exception) -> None:
        if self._messages is None:
            raise error
        self._messages.fault(error)
