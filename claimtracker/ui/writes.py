"""Writing to one open library: units of work in the order they were asked for, and the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from claimtracker.domain.change_names import said_change
from claimtracker.domain.changes import Changes, Done, step_words, undo_name
from claimtracker.domain.errors import Conflict, NotFound
from claimtracker.domain.wording import inside, say
from claimtracker.services import undo
from claimtracker.ui.steps import Steps
from claimtracker.ui.tasks import Progress, TaskHandle, TaskRunner

if TYPE_CHECKING:
    from claimtracker.services.seen_before import ClaimFinder
    from claimtracker.store.library import Library

T = TypeVar("T")
Found = dict[int, Any]
Failed = Callable[[Exception], object]
# A step back of so many changes takes long enough to say how far it is.
MANY = 5000


class Writes:
    """Runs units of work in the write lane; ``told`` hears of each that changed something, and its words.

    ``read_along`` reads, in the worker and right after the commit, what has to be shown before anything else.
    ``status`` hears how far a long step back is. ``wrote_last`` says whether the unit of work that answered
    last changed anything.
    Undo and Redo wait until everything asked for before is written. After ``leave`` nobody hears more.
    """

    def __init__(
        self,
        library: "Library",
        finder: "ClaimFinder",
        tasks: TaskRunner,
        told: Callable[[Changes, str, Found], None],
        failed: Failed,
        read_along: Callable[["Library", Changes], Found],
        status: Callable[[str], object],
    ) -> None:
        self.steps = Steps()
        self._library, self._finder, self._tasks = library, finder, tasks
        self._read_along = read_along
        self._told, self._failed, self._status = told, failed, status
        self.wrote_last = False
        self._pending = 0
        self._waiting: list[Callable[[], None]] = []
        self._left = False

    @property
    def are_done(self) -> bool:
        """Whether everything asked for is written."""
        return not self._pending

    def act(
        self,
        work: Callable[["Library", TaskHandle], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        on_progress: Progress | None = None,
    ) -> TaskHandle:
        """Run one unit of work after all earlier ones; then it can be undone."""
        return self._act(work, then, failed, on_progress, self.steps.note)

    def act_for_good(
        self,
        work: Callable[["Library", TaskHandle], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> TaskHandle:
        """Run one unit of work that cannot be undone, nor anything before it, as it may be gone."""
        return self._act(work, then, failed, None, lambda _changes: self.steps.clear())

    def undo(self) -> None:
        """Take back the latest step."""
        if self._pending:
            self._waiting.append(self.undo)
        elif self.steps.undo_name:
            step = self.steps.next_back()
            said = say("Undone: {change}", change=inside(said_change(step.name)))
            self._reverse(step, undo_name(step.name), said, self.steps.went_back, self.steps.keep_back)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._pending:
            self._waiting.append(self.redo)
        elif self.steps.redo_name:
            step = self.steps.next_again()
            said = say("Done again: {change}", change=inside(said_change(step.name)))
            self._reverse(step, step.name, said, self.steps.went_again, self.steps.keep_again)

    def leave(self) -> None:
        """Let nobody hear of what is still being written; it is written all the same."""
        self._left = True
        self._waiting.clear()

    def _act(
        self,
        work: Callable[["Library", TaskHandle], Done[T]],
        then: Callable[[T], None] | None,
        failed: Failed | None,
        on_progress: Progress | None,
        noted: Callable[[Changes], None],
    ) -> TaskHandle:
        def done(result: Done[T], along: Found) -> None:
            self.wrote_last = bool(result.changes.change_set_id)
            if self.wrote_last:
                noted(result.changes)
                self._tell(result.changes, "", along)
            if then is not None:
                then(result.value)

        return self._run(
            lambda task: self._followed(work(self._library, task)), done, failed or self._failed, on_progress
        )

    def _reverse(
        self,
        step: Changes,
        name: str,
        said: str,
        went: Callable[[Changes, Changes], None],
        keep: Callable[[Changes], None],
    ) -> None:
        def work(task: TaskHandle) -> tuple[Done[None], Found]:
            changes = undo.undo(self._library, step.change_set_id, name, task.progress)
            return self._followed(Done(None, changes))

        def underway(count: int, total: int, _text: str) -> None:
            if total >= MANY:
                told = say("{step}: {place} of {total}", step=step_words(name), place=count, total=total)
                self._status(told)

        def done(result: Done[None], along: Found) -> None:
            went(step, result.changes)
            self._tell(result.changes, said, along)

        def wrong(error: Exception) -> None:
            self._waiting.clear()
            if not isinstance(error, Conflict | NotFound):
                keep(step)  # a full disk or a lost server: it can be tried once more
            self._failed(error)

        self._run(work, done, wrong, underway)

    def _tell(self, changes: Changes, words: str, along: Found) -> None:
        self._told(changes, words, along)
        finder = self._finder
        # Whoever asks for like claims does it, too: a fault is told there.
        self._tasks.run(lambda _task: finder.settle(), failed=_told_elsewhere, lane="long", latest="settle")

    def _followed(self, done: Done[T]) -> tuple[Done[T], Found]:
        self._finder.follow(done.changes)
        return done, self._read_along(self._library, done.changes)

    def _run(
        self,
        work: Callable[[TaskHandle], tuple[Done[T], Found]],
        then: Callable[[Done[T], Found], None],
        failed: Failed,
        on_progress: Progress | None = None,
    ) -> TaskHandle:
        self._pending += 1

        def answered(act: Callable[[], object]) -> None:
            self._pending -= 1
            try:
                if not self._left:
                    act()
            finally:
                if self._waiting and not self._pending:
                    self._waiting.pop(0)()

        return self._tasks.run(
            work,
            lambda result: answered(lambda: then(*result)),
            lambda error: answered(lambda: failed(error)),
            lane="write",
            on_progress=on_progress,
        )


def _told_elsewhere(_error: Exception) -> None:
    """Say nothing of it here."""
