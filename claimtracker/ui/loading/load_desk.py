"""The place for archives joined to the desk."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.changes import Done
from claimtracker.domain.doors import Door, door_of_all, only_articles
from claimtracker.domain.errors import Cancelled, ClaimTrackerError
from claimtracker.domain.wording import joined, say, say_count
from claimtracker.exchange.archive.mapping import header_key
from claimtracker.services.archive_counts import Counts
from claimtracker.services.archive_files import MOST_REMEMBERED, Named, Remembered, sort_files
from claimtracker.services.load_archive import ArchiveWish, Stop, load_archive, look_at_archive
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.loading.load_place import LoadPlace
from claimtracker.ui.loading.whole_desk import SUFFIX, WholeDesk
from claimtracker.ui.tasks import TaskHandle

COLUMNS = "columns of archives"  # not said: the name of a setting


class LoadDesk(QObject):
    """Reads files in the background, writes what was asked for, and stops either when told to.

    ``elsewhere_chosen`` carries paths of articles or of a library.
    """

    claims_requested = Signal()
    sheet_requested = Signal(list)
    library_requested = Signal(str)
    elsewhere_chosen = Signal(list)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._named = Named((), ())
        self._remembered: Remembered = {}
        self._looking: TaskHandle | None = None
        self._loading = False
        self._stop = Stop.NO
        self._coming = 0
        self.place = LoadPlace(parent)
        self._whole = WholeDesk(desk, self.place, lambda: settings.person, self)
        self._whole.filled.connect(self.library_requested)
        self._whole.failed.connect(self._failed)
        self.place.files_chosen.connect(self.look_at)
        self.place.mapping_changed.connect(self._map)
        self.place.load_requested.connect(self._load)
        self.place.stop_requested.connect(self._end)
        self.place.claims_requested.connect(self.claims_requested)
        self.place.sheet_requested.connect(self.sheet_requested)

    def look_at(self, paths: list[str]) -> None:
        """Read files or folders and show what is in them; while a load runs, nothing else is begun."""
        if self._loading or self._whole.filling:
            self._desk.messages.status(say("An archive is being loaded. Stop that first."))
            return
        if only_articles(paths) or door_of_all(paths) is Door.LIBRARY:
            self.elsewhere_chosen.emit(paths)
            return
        if len(paths) == 1 and Path(paths[0]).suffix.lower() == SUFFIX:
            self._whole.look_at(Path(paths[0]))
            return
        self._remembered = dict(self._settings.get(COLUMNS, {}))
        self.place.show_reading([Path(path).name for path in paths])

        def sort(_task: TaskHandle) -> Named:
            return sort_files([Path(path) for path in paths])

        self._looking = self._desk.tasks.run(
            sort, self._sorted, self._failed, lane="long", latest="look at archive", owner=self.place
        )

    def _sorted(self, named: Named) -> None:
        self._named = named
        if named.others:
            self._look()
        else:
            self.place.show_sheets([str(path) for path in named.of_sheets])

    def _look(self) -> None:
        library, wish = self._desk.library, self._wish()

        def work(task: TaskHandle) -> Counts:
            return look_at_archive(library, wish, task.progress, lambda: task.cancelled)

        self._looking = self._desk.tasks.run(
            work,
            self._looked,
            self._failed,
            lane="long",
            latest="look at archive",
            owner=self.place,
            on_progress=lambda done, total, _text: self.place.show_progress(done, total),
        )

    def _looked(self, counts: Counts) -> None:
        self._coming = counts.added
        apart = [
            say("{file} is a claim sheet and has its own place", file=path.name)
            for path in self._named.of_sheets
        ]
        if self._named.passed:
            passed = self._named.passed
            apart.append(say_count(passed, "{count} file of another kind", "{count} files of other kinds"))
        self.place.show_look(counts, joined(*apart))

    def _map(self, columns: list[str], mapping: dict[str, str]) -> None:
        self._remembered.pop(header_key(columns), None)
        self._remembered[header_key(columns)] = dict(mapping)
        self._look()

    def _load(self) -> None:
        self._stop, self._loading = Stop.NO, True
        self._settings.put(COLUMNS, dict(list(self._remembered.items())[-MOST_REMEMBERED:]))
        self.place.show_loading(self._coming)
        wish = self._wish()

        def work(library: Library, task: TaskHandle) -> Done[Counts]:
            return load_archive(library, wish, task.progress, lambda: self._stop)

        self._desk.act_long(
            work,
            self._loaded,
            self._failed,
            lambda done, total, _text: self.place.show_progress(done, total),
        )

    def _loaded(self, counts: Counts) -> None:
        self._loading = False
        self.place.show_result(counts)
        if counts.added:
            words = say_count(counts.added, "{count} claim loaded.", "{count} claims loaded.")
            self._desk.tell_done(words)

    def _end(self, stop: Stop) -> None:
        self._stop = stop
        self._whole.stop()
        if self._looking is not None and stop is Stop.NO:
            self._looking.silence()
            self._looking = None

    def _failed(self, error: Exception) -> None:
        self._loading = False
        if isinstance(error, Cancelled):
            self.place.show_start()
            self._desk.messages.status(error.sentence)
        elif isinstance(error, ClaimTrackerError):
            self.place.show_fault(error)
        else:
            self.place.show_start()
            self._desk.messages.fault(error)

    def _wish(self) -> ArchiveWish:
        return ArchiveWish(self._named.others, remembered=self._remembered)
