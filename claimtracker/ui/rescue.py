"""What is offered when the library turns out to be damaged: a backup, another library, or an empty one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from claimtracker.domain.errors import LibraryDamaged
from claimtracker.domain.wording import say
from claimtracker.services import open_library
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskRunner
from claimtracker.ui.widgets.dialogs import Choice

if TYPE_CHECKING:
    from claimtracker.services.open_library import Rescue


class LibraryRescue:
    """Asks the person and does it. The damaged file is only ever set aside, and only where that was chosen.

    ``reopen`` gets the library's place and what to say once it is open.
    """

    def __init__(
        self,
        messages: Messages,
        tasks: TaskRunner,
        reopen: Callable[[str, str], None],
        choose_other: Callable[[], object],
    ) -> None:
        self._messages, self._tasks = messages, tasks
        self._reopen, self._choose_other = reopen, choose_other

    def offer(self, where: str, error: LibraryDamaged) -> None:
        """Ask what to do about a damaged library."""
        if open_library.latest_backup(where) is None:
            self._offer_without_backup(error.sentence, lambda: self._rescue(where, self._begin_anew))
            return
        choices = [Choice("restore", say("Restore the latest backup")), Choice("close", say("Leave it"))]
        if self._messages.ask(error.sentence, error.next_step, choices) == "restore":
            self._rescue(where, self._restored)

    def _restored(self, where: str, found: "Rescue") -> None:
        kept = _kept(found)
        if found.restored_from is not None:
            restored = say("Restored from {name}.", name=found.restored_from.name)
            self._reopen(where, f"{restored} {kept}")
        else:
            self._offer_without_backup(kept, lambda: self._reopen(where, ""))

    def _begin_anew(self, where: str, found: "Rescue") -> None:
        self._reopen(where, _kept(found))

    def _rescue(self, where: str, then: Callable[[str, "Rescue"], None]) -> None:
        self._tasks.run(
            lambda _task: open_library.rescue(where), lambda found: then(where, found), lane="write"
        )

    def _offer_without_backup(self, told: str, begin_empty: Callable[[], None]) -> None:
        choices = [
            Choice("other", say("Open another library…")),
            Choice("empty", say("Begin an empty library")),
            Choice("close", say("Close")),
        ]
        answer = self._messages.ask(told, say("There is no backup that can be restored."), choices)
        if answer == "empty":
            begin_empty()
        elif answer == "other":
            self._choose_other()


def _kept(found: "Rescue") -> str:
    return say("The damaged file is kept as {name}.", name=found.set_aside.name)
