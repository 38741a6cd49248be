"""An archive of a whole desk: what is in it, and into which library it goes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from claimtracker.domain.wording import all_of, say, say_count, to_say
from claimtracker.services import desk_archive, fill_library
from claimtracker.services.desk_archive import Restored
from claimtracker.services.fill_library import ArchiveLook
from claimtracker.ui.desk import Desk
from claimtracker.ui.loading.load_place import LoadPlace
from claimtracker.ui.tasks import TaskHandle

if TYPE_CHECKING:
    from claimtracker.store.library import Library

SUFFIX = ".zip"
FULL = to_say(
    "This desk holds work already, and an archive only fills an empty one: name a new library, and it is "
    "filled and opened."
)
EMPTY = to_say("This desk is empty and can take it, history and all.")


class WholeDesk(QObject):
    """Looks into an archive and fills a library; ``filled`` carries where that is, "" for the open one."""

    filled = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, place: LoadPlace, actor: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._place, self._actor = desk, place, actor
        self._look: ArchiveLook | None = None
        self._looking: TaskHandle | None = None
        self._filling: TaskHandle | None = None
        place.fill_requested.connect(self.fill)

    @property
    def filling(self) -> bool:
        """Whether an archive is coming in."""
        return self._filling is not None

    def look_at(self, path: Path) -> None:
        """Show what is in an archive."""
        self._place.show_reading([path.name])
        self._looking = self._desk.ask(
            lambda library: fill_library.look(library, path),
            self._looked,
            owner=self._place,
            latest="look at archive",
            failed=self.failed.emit,
            lane="long",
        )

    def fill(self) -> None:
        """Fill the open desk if it is empty, else a new library that is named now."""
        look = self._look
        if look is None or self.filling:
            return
        if look.fits_here:
            library = self._desk.library
            self._begin(look, "", lambda task: _into(library, look, task))
        elif where := _named(self._place, look.path):
            actor = self._actor()
            self._begin(
                look,
                str(where),
                lambda task: fill_library.fill_new(where, actor, look.path, task.progress, _asks(task)),
            )

    def stop(self) -> None:
        """Stop what is coming in; nothing of it stays."""
        if self._looking is not None:
            self._looking.silence()
        if self._filling is not None:
            self._filling.cancel()

    def _begin(self, look: ArchiveLook, where: str, work: Callable[[TaskHandle], Restored]) -> None:
        self._place.show_filling(look.path.name)
        self._filling = self._desk.tasks.run(
            work,
            lambda restored: self._done(where, restored),
            self._failed,
            lane="long" if where else "write",
            owner=self._place,
            on_progress=lambda done, total, _text: self._place.show_progress(done, total),
        )

    def _looked(self, look: ArchiveLook) -> None:
        self._look = look
        self._place.show_whole(look.path.name, look_words(look), fits_here=look.fits_here)

    def _done(self, where: str, restored: Restored) -> None:
        self._filling = self._look = None
        self._place.show_start()
        taken = all_of(map(str, restored.counts))
        self._desk.messages.status(say("{counts} taken from the archive.", counts=taken))
        self.filled.emit(where)

    def _failed(self, error: Exception) -> None:
        self._filling = None
        self.failed.emit(error)


def look_words(look: ArchiveLook) -> str:
    """Return what an archive holds, and what can be done with it."""
    lines = [all_of(str(count) for count in look.counts if count.number) or say("Nothing is in it.")]
    if look.masked_sources:
        lines.append(
            say_count(
                look.masked_sources,
                "{count} confidential source is masked in it: who they are will not be known here.",
                "{count} confidential sources are masked in it: who they are will not be known here.",
            )
        )
    return "\n".join([*lines, say(EMPTY if look.fits_here else FULL)])


def _into(library: "Library", look: ArchiveLook, task: TaskHandle) -> Restored:
    return desk_archive.import_archive(library, look.path, progress=task.progress, cancelled=_asks(task))


def _asks(task: TaskHandle) -> Callable[[], bool]:
    return lambda: task.cancelled


def _named(place: LoadPlace, archive: Path) -> Path | None:
    path, _ = QFileDialog.getSaveFileName(
        place,
        say("Name a new library"),
        f"{archive.stem}.claims",
        f"{say('ClaimTracker libraries')} (*.claims)",
    )
    if not path:
        return None
    return Path(path if Path(path).suffix else f"{path}.claims")
