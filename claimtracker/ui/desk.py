"""The desk: the one place where the window meets the library."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.errors import Cancelled, ClaimTrackerError
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.services.undo import undo
from claimtracker.services.watch_library import latest_change_set
from claimtracker.store.library import Library
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskHandle, TaskRunner

T = TypeVar("T")
WATCH_MS = 2000
KEPT_STEPS = 500


class Desk(QObject):
    """Asks and acts on the library in workers, keeps the undo list, and says what changed.

    ``changed`` carries Changes after every commit, ours or another process's. ``saved`` carries the time.
    """

    changed = Signal(object)
    saved = Signal(object)
    opened = Signal()
    steps_changed = Signal()

    def __init__(self, tasks: TaskRunner, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.messages = messages
        self._library: Library | None = None
        self._finder: ClaimFinder | None = None
        self._undo: list[Changes] = []
        self._redo: list[Changes] = []
        self._latest = 0
        self._pending = 0
        self._wrote = False
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._look_around)

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._library is not None

    @property
    def library(self) -> Library:
        """The open library; only asked for once ``opened`` was emitted."""
        assert self._library is not None, "no library is open"
        return self._library

    @property
    def finder(self) -> ClaimFinder:
        """Finds like claims of the open library."""
        assert self._finder is not None, "no library is open"
        return self._finder

    @property
    def wrote(self) -> bool:
        """Whether this window wrote anything to the library."""
        return self._wrote

    @property
    def undo_name(self) -> str:
        """What Undo would take back, or ""."""
        return self._undo[-1].name if self._undo else ""

    @property
    def redo_name(self) -> str:
        """What Redo would do again, or ""."""
        return self._redo[-1].name if self._redo else ""

    def open(self, library: Library) -> None:
        """Work on this library from now on."""
        self._library = library
        self._finder = ClaimFinder(library)
        self._undo, self._redo = [], []
        self.ask(latest_change_set, self._begin_watch, owner=self)
        self.opened.emit()
        self.steps_changed.emit()

    def warm_up(self) -> None:
        """Build the index of claims in the background."""
        finder = self.finder
        self.tasks.run(lambda _task: finder.warm(), lane="long", owner=self)

    def ask(
        self,
        work: Callable[[Library], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        latest: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> TaskHandle:
        """Read in a worker; ``then`` is called here unless a later ask has the same ``latest``.

        Nobody hears an answer of a library that was left meanwhile; with none open, nothing is asked.
        """
        library = self._library

        def read(_task: TaskHandle) -> T:
            if library is None:
                raise Cancelled("No library is open.")
            return work(library)

        def answered(result: T) -> None:
            if self._library is library:
                then(result)

        def wrong(error: Exception) -> None:
            if self._library is not library:
                return
            if failed is not None:
                failed(error)
            else:
                self.messages.fault(error)

        return self.tasks.run(read, answered, wrong, latest=latest or None, owner=owner)

    def act(
        self,
        work: Callable[[Library], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run one unit of work after all earlier ones; then it can be undone and ``changed`` is told."""
        self.act_long(lambda library, _task: work(library), then, failed)

    def act_long(
        self,
        work: Callable[[Library, TaskHandle], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
    ) -> TaskHandle:
        """Run a unit of work that tells its progress and can be cancelled; otherwise as ``act``."""
        library = self.library
        self._pending += 1

        def done(result: Done[T]) -> None:
            self._pending -= 1
            self._note_step(result.changes)
            if then is not None:
                then(result.value)

        def wrong(error: Exception) -> None:
            self._pending -= 1
            if failed is not None:
                failed(error)
            else:
                self.messages.fault(error)

        return self.tasks.run(
            lambda task: self._followed(work(library, task)),
            done,
            wrong,
            lane="write",
            on_progress=on_progress,
        )

    def undo(self) -> None:
        """Take back the latest step."""
        if self._undo:
            self._reverse(self._undo, self._redo, f"Undo {_lower(self._undo[-1].name)}")

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._redo:
            self._reverse(self._redo, self._undo, self._redo[-1].name)

    def refresh(self) -> None:
        """Let everything be asked again."""
        self.changed.emit(Changes(everything=True))

    def close(self) -> None:
        """Stop watching and let the library go."""
        self._watch.stop()
        if self._library is not None:
            self._library.close()
        self._library = self._finder = None
        self._undo, self._redo = [], []
        self.steps_changed.emit()

    def _followed(self, done: Done[T]) -> Done[T]:
        self.finder.follow(done.changes)
        return done

    def _note_step(self, changes: Changes) -> None:
        if not changes.change_set_id:
            return
        self._undo = [*self._undo, changes][-KEPT_STEPS:]
        self._redo = []
        self._announce(changes)

    def _announce(self, changes: Changes) -> None:
        self._wrote = True
        self._latest = max(self._latest, changes.change_set_id)
        self.saved.emit(datetime.now())
        self.changed.emit(changes)
        self.steps_changed.emit()

    def _reverse(self, taken: list[Changes], given: list[Changes], name: str) -> None:
        step = taken.pop()
        library, finder = self.library, self.finder

        def work(_task: TaskHandle) -> Changes:
            changes = undo(library, step.change_set_id, name)
            finder.follow(changes)
            return changes

        def done(changes: Changes) -> None:
            given.append(_renamed(changes, step.name))
            self.messages.status(name)
            self._announce(changes)

        def wrong(error: Exception) -> None:
            self.steps_changed.emit()
            self.messages.fault(error)

        self.tasks.run(work, done, wrong, lane="write")
        self.steps_changed.emit()

    def _begin_watch(self, latest: int) -> None:
        self._latest = max(self._latest, latest)
        self._watch.start()

    def _look_around(self) -> None:
        if self._pending == 0 and self.is_open:
            self.ask(latest_change_set, self._compare, owner=self, latest="watch", failed=self._unreachable)

    def _compare(self, latest: int) -> None:
        if latest > self._latest and self._pending == 0:
            self._latest = latest
            self.changed.emit(Changes(everything=True))
            self.warm_up()

    def _unreachable(self, error: Exception) -> None:
        if isinstance(error, ClaimTrackerError):
            self.messages.status(error.sentence)


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def _renamed(changes: Changes, name: str) -> Changes:
    return Changes(
        name, changes.change_set_id, changes.articles, changes.claims, changes.sources, changes.everything
    )
