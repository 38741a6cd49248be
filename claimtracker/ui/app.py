"""Open the desk: the window is painted first, the library opens behind it."""

import sys
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from claimtracker import services
from claimtracker.bootstrap import Folders, Settings, folders, location
from claimtracker.domain.articles import Article, Mode, Original, ReadArticle
from claimtracker.domain.backups_kept import USUAL
from claimtracker.domain.errors import ClaimTrackerError, LibraryDamaged
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.wording import say
from claimtracker.exchange import reading_process
from claimtracker.later import catch_up, run_all
from claimtracker.services import (
    browse,
    import_article,
    open_library,
    original_file,
    seen_before,
    typing_journal,
    undo,
    watch_library,
)
from claimtracker.ui import (
    articles,
    charts,
    claims,
    duplicates,
    faults,
    loading,
    preferences,
    scales,
    shell,
    sources,
)
from claimtracker.ui.desk import Desk
from claimtracker.ui.ending import EndsWhenAsked
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.language import speak
from claimtracker.ui.library_upkeep import LibraryUpkeep
from claimtracker.ui.memory import MemorySweeper
from claimtracker.ui.messages import Messages
from claimtracker.ui.preferences.preference_effects import apply_all
from claimtracker.ui.rescue import LibraryRescue
from claimtracker.ui.shell.main_window import MainWindow
from claimtracker.ui.shell.single_desk import SingleDesk
from claimtracker.ui.shell.typing_keeper import TypingKeeper
from claimtracker.ui.tasks import TaskHandle, TaskRunner
from claimtracker.ui.theme import ThemeKeeper, undressed
from claimtracker.ui.widgets.dialogs import Choice

if TYPE_CHECKING:
    from claimtracker.store.library import Library

FOR_AN_ARTICLE = (browse, seen_before, typing_journal, watch_library, undo)
"""What the window asks for before the article of last time is shown."""
FOR_THE_PLACES = (
    services,
    claims,
    sources,
    shell,
    articles,
    charts,
    duplicates,
    preferences,
    scales,
    loading,
)
"""What holds modules that only the places need that are not shown at the start."""
SAMPLE = "bike-lanes.txt"  # not said: a file
BACKUP_MS = 60_000
START_HOLD_MS = 600
"""So long, at most, the desk counts and warms nothing while the article of last time is opened."""


class Application(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, app: QApplication, found: Folders, settings: Settings) -> None:
        super().__init__(app)
        self.folders, self.settings = found, settings
        self.memory = MemorySweeper(self)
        self.theme = ThemeKeeper(app, settings.get("theme", "system"))
        self.theme.zoom(settings.get("scale", 1.0))
        apply_all(settings)
        self.messages = Messages(parent=self)
        self.faults = faults.install(self.messages, found.log)
        self.tasks = TaskRunner(self.messages, self)
        self.desk = Desk(self.tasks, self.messages, self)
        with undressed():
            self.window = MainWindow(self.desk, settings, found)
        self.messages.window = self.window
        self.desk.warmed.connect(self._load_the_rest)
        self.window.closing.connect(self.close)
        self.window.handlers.library.library_wanted.connect(self.change_library)
        self.window.handlers.library.sample_wanted.connect(self._add_sample)
        self.window.article_place.reader.empty.other_requested.connect(self._add_sample)
        self._single: SingleDesk | None = None
        self._typing: TypingKeeper | None = None
        self._sample, self._where = False, ""
        self._rescued = self._first_words = ""
        choose = self.window.handlers.library.open_library
        self._rescue = LibraryRescue(self.messages, self.tasks, self._reopen, choose)
        self._upkeep = LibraryUpkeep(self.desk, self)
        self._backups = QTimer(self)
        self._backups.setInterval(BACKUP_MS)
        self._backups.timeout.connect(self._back_up)

    def open(self, where: str, *, sample: bool) -> None:
        """Open the library at a place, behind the window that is shown already."""
        self._sample, self._where = sample, where
        person = self.settings.person

        def work(_task: TaskHandle) -> tuple[SingleDesk, "Library"]:
            single = SingleDesk.take(where)
            try:
                catch_up(*FOR_AN_ARTICLE)
                return single, open_library.open_library(where, person)
            except BaseException:
                single.release()
                raise

        self.tasks.run(
            work,
            lambda opened: self._opened(where, *opened),
            lambda error: self._not_opened(where, error),
            lane="write",
        )

    def change_library(self, where: str) -> None:
        """Work on another library from now on, or with "" anew on the one that is open."""
        where = where or self._where
        self._leave_library()
        self.window.article_place.close_article()
        self.open(where, sample=False)

    def close(self) -> None:
        """Hand over what is typed, finish every write, back up, and let go."""
        self._leave_library()
        self.window.handlers.file.close()
        self.tasks.shutdown()
        self.memory.stop()
        self.settings.save()
        self.faults.uninstall()

    def _opened(self, where: str, single: SingleDesk, library: "Library") -> None:
        if where != self._where or self.desk.is_open:  # another library was asked for meanwhile
            library.close()
            single.release()
            return
        self._single = single
        self.memory.begin()
        self.tasks.hold(START_HOLD_MS)
        self.desk.open(library)
        self._typing = TypingKeeper(
            self.window.article_place.side,
            typing_journal.TypingJournal(self.folders.journal(where), library.name),
            self.desk,
        )
        self._backups.start()
        QTimer.singleShot(0, self._after_opening)

    def _after_opening(self) -> None:
        self.tasks.run(lambda _task: catch_up())
        if self._sample or not self.window.state.reopen():
            self.window.article_place.side.make_soon()
        if self._sample:
            self._add_sample()
        self.desk.warm_up()
        library = self.desk.library
        self.tasks.run(lambda _task: open_library.check_whole(library), None, self._damaged, lane="long")
        if self._typing is not None:
            self._typing.restore()
        self._first_words, self._rescued = self._rescued or open_library.upgraded_words(library), ""
        self._say_first_words()

    def _say_first_words(self) -> None:
        if self._first_words:
            self.messages.status(self._first_words)

    def _load_the_rest(self) -> None:
        self._say_first_words()  # once more: what was mended meanwhile has taken their place
        self._first_words = ""

        # What places need when they are first shown; once the start is over, before anybody asks.
        def work(task: TaskHandle) -> None:
            for package in FOR_THE_PLACES:
                run_all(package, lambda: task.cancelled)

        self.tasks.run(work, lambda _done: self.memory.start_is_over(), lane="long")

    def _add_sample(self) -> None:
        path = resources_dir() / "samples" / SAMPLE
        desk, show = self.desk, self.window.handlers.go.open_article

        def read(library: "Library") -> tuple[Original, ReadArticle, Article | None]:
            original = original_file.original_from(path)
            with reading_process.ReadingProcess() as process:
                found = process.read(original)
            return original, found, import_article.same_article(library, found.text)

        def take(what: tuple[Original, ReadArticle, Article | None]) -> None:
            original, found, known = what
            if known is not None:
                show(known.id)
            else:
                details = replace(import_article.suggested_details(found, path.stem), mode=Mode.BEFORE)
                bring_in = import_article.import_article
                desk.act(lambda lib: bring_in(lib, found, original, details), lambda new: show(new.id))

        desk.ask(read, take, owner=self, lane="long")

    def _not_opened(self, where: str, error: Exception) -> None:
        self.memory.begin()
        if isinstance(error, LibraryDamaged):
            self._rescue.offer(where, error)
        elif isinstance(error, ClaimTrackerError):
            self._offer_another(error)
        else:
            self.messages.fault(error)

    def _reopen(self, where: str, words: str) -> None:
        self._rescued = words
        self.open(where, sample=False)

    def _offer_another(self, error: ClaimTrackerError) -> None:
        choices = [Choice("other", say("Open another library…")), Choice("close", say("Close"))]
        if self.messages.ask(error.sentence, error.next_step, choices) == "other":
            self.window.handlers.library.open_library()

    def _damaged(self, error: Exception) -> None:
        if self.desk.is_open and isinstance(error, LibraryDamaged):
            self._leave_library()
            self.window.article_place.close_article()
            self._rescue.offer(self._where, error)

    def _back_up(self) -> None:
        library = self.desk.library
        keep = self.settings.get("backups kept", USUAL)
        self.tasks.run(lambda _task: open_library.back_up_if_due(library, keep=keep), lane="long")

    def _leave_library(self) -> None:
        self._backups.stop()
        if self._typing is not None:
            self._typing.end()
            self._typing = None
        if self.desk.is_open:
            library = self.desk.library
            self.tasks.finish("write")
            if self.desk.wrote:
                back_up_on_exit(library, self.settings.get("backups kept", USUAL))
            self.desk.close()
        if self._single is not None:
            self._single.release()
            self._single = None


def back_up_on_exit(library: "Library", keep: str) -> None:
    """Back up at the end; a fault is left for the next start, the library itself is safe."""
    try:
        open_library.back_up_if_due(library, timedelta(0), keep)
    except ClaimTrackerError:
        return


def open_desk(library: str, *, sample: bool = False) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ClaimTracker")  # not said: a name
    app.setDesktopFileName("claimtracker")
    try:
        found = folders()
    except ClaimTrackerError as error:
        Messages().ask(error.sentence, error.next_step, [Choice("close", say("Close"))])
        return 2
    load_fonts()
    settings = Settings.load(found.settings)
    speak(app, settings.get("language", "system"))
    desk = Application(app, found, settings)
    desk.window.show()
    EndsWhenAsked(app.closeAllWindows, app)
    where = location(library, found)
    QTimer.singleShot(0, lambda: desk.open(where, sample=sample))
    return app.exec()
