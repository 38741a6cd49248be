"""The desk: the one place where the window meets the library."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.changes import Changes, Done
from claimtracker.domain.errors import Cancelled, ClaimTrackerError
from claimtracker.domain.wording import say
from claimtracker.services import seen_before, watch_library
from claimtracker.ui.begun_texts import BegunTexts
from claimtracker.ui.library_watch import LibraryWatch
from claimtracker.ui.messages import Messages
from claimtracker.ui.read_along import ReadAlong
from claimtracker.ui.tasks import TaskHandle, TaskRunner
from claimtracker.ui.writes import Writes

if TYPE_CHECKING:
    from claimtracker.store.library import Library

T = TypeVar("T")
HOLD_MS = 40
"""So long other reading waits after a change, that the change is painted first."""


class Desk(QObject):
    """Asks and acts on the library in workers, keeps the undo list, and says what changed.

    ``changed`` carries Changes after every commit, ours or another process's. ``saved`` carries the time.
    ``warmed`` when the index of claims answers.
    """

    changed = Signal(object)
    saved = Signal(object)
    opened = Signal()
    warmed = Signal()
    steps_changed = Signal()

    def __init__(self, tasks: TaskRunner, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.messages = messages
        self._library: Library | None = None
        self._finder: seen_before.ClaimFinder | None = None
        self._writes: Writes | None = None
        self._wrote = False
        self.along = ReadAlong()
        self.begun = BegunTexts(self)
        self._watch = LibraryWatch(lambda: self._writes is not None and self._writes.are_done, self)
        self._watch.due.connect(self._look_around)
        self._watch.found.connect(self.refresh)
        self._watch.found.connect(self.warm_up)

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._library is not None

    @property
    def library(self) -> "Library":
        """The open library; only asked for once ``opened`` was emitted."""
        assert self._library is not None, "no library is open"
        return self._library

    @property
    def finder(self) -> "seen_before.ClaimFinder":
        """Finds like claims of the open library."""
        assert self._finder is not None, "no library is open"
        return self._finder

    @property
    def wrote(self) -> bool:
        """Whether this window wrote anything to the library."""
        return self._wrote

    @property
    def wrote_last(self) -> bool:
        """Whether the act that answered last changed anything."""
        return self._writes is not None and self._writes.wrote_last

    @property
    def undo_name(self) -> str:
        """What Undo would take back, or ""."""
        return self._writes.steps.undo_name if self._writes else ""

    @property
    def redo_name(self) -> str:
        """What Redo would do again, or ""."""
        return self._writes.steps.redo_name if self._writes else ""

    def open(self, library: "Library") -> None:
        """Work on this library from now on."""
        self._library = library
        self._finder = seen_before.ClaimFinder(library)
        heard = self._announce, self._failed, self.along.read, self.messages.status
        self._writes = Writes(library, self._finder, self.tasks, *heard)
        self.ask(watch_library.latest_change_set, self._watch.begin, owner=self)
        self.opened.emit()
        self.steps_changed.emit()

    def warm_up(self) -> None:
        """Build the index of claims in the background, or bring it up to date."""
        finder = self.finder

        def done(mended: str) -> None:
            if finder is self._finder:
                if mended:
                    self.messages.status(mended)
                self.warmed.emit()

        self.tasks.run(lambda _task: finder.catch_up(), done, lane="long", owner=self)

    def ask(
        self,
        work: Callable[["Library"], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        latest: str = "",
        failed: Callable[[Exception], None] | None = None,
        lane: str = "read",
    ) -> TaskHandle:
        """Read in a worker; ``then`` is called here unless a later ask has the same ``latest``.

        Nobody hears an answer of a library that was left meanwhile; with none open, nothing is asked.
        """
        library = self._library

        def read(_task: TaskHandle) -> T:
            if library is None:
                raise Cancelled(say("No library is open."))
            return work(library)

        def answered(result: T) -> None:
            if self._library is library:
                then(result)

        def wrong(error: Exception) -> None:
            if self._library is library:
                (failed or self.messages.fault)(error)

        return self.tasks.run(read, answered, wrong, lane=lane, latest=latest or None, owner=owner)

    def act(
        self,
        work: Callable[["Library"], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run one unit of work after all earlier ones; then it can be undone and ``changed`` is told."""
        self.act_long(lambda library, _task: work(library), then, failed)

    def act_long(
        self,
        work: Callable[["Library", TaskHandle], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
    ) -> TaskHandle:
        """Run a unit of work that tells its progress and can be cancelled; otherwise as ``act``."""
        assert self._writes is not None, "no library is open"
        return self._writes.act(work, then, failed, on_progress)

    def act_for_good(self, work: Callable[["Library"], Done[T]], then: Callable[[T], None]) -> None:
        """Run a unit of work that nothing takes back: afterwards nothing earlier can be undone, either."""
        assert self._writes is not None, "no library is open"
        self._writes.act_for_good(lambda library, _task: work(library), then)

    def tell_done(self, words: str) -> None:
        """Say what came of the act that answered last, with an Undo link if it changed anything.

        Without that question the link would take back the step before.
        """
        self.messages.status(words, self.undo if self.wrote_last else None)

    def undo(self) -> None:
        """Take back the latest step, once those that are being written are."""
        if self._writes is not None:
            self._writes.undo()
            self.steps_changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._writes is not None:
            self._writes.redo()
            self.steps_changed.emit()

    def refresh(self) -> None:
        """Let everything be asked again."""
        self.changed.emit(Changes(everything=True))

    def close(self) -> None:
        """Stop watching and let the library go."""
        self._watch.end()
        self.begun.clear()
        if self._library is not None:
            self._library.close()
        if self._writes is not None:
            self._writes.leave()
        self._library = self._finder = self._writes = None
        self.steps_changed.emit()

    def _announce(self, changes: Changes, words: str, along: dict[int, Any]) -> None:
        self.along.show(changes, along)
        self._wrote = True
        self._watch.note(changes.change_set_id)
        if words:
            self.messages.status(words)
        self.tasks.hold(HOLD_MS)
        self.saved.emit(datetime.now())
        self.changed.emit(changes)
        self.steps_changed.emit()

    def _failed(self, error: Exception) -> None:
        self.steps_changed.emit()
        self.messages.refusal(error)

    def _look_around(self) -> None:
        ask, told = watch_library.latest_change_set, self._watch.compare
        self.ask(ask, told, owner=self, latest="watch", failed=self._unreachable)

    def _unreachable(self, error: Exception) -> None:
        if isinstance(error, ClaimTrackerError):
            self.messages.status(error.sentence)
