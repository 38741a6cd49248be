"""The library itself: which one is open, its backup and its check, and the end."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.backups_kept import USUAL
from claimtracker.domain.wording import say, say_count
from claimtracker.services import check_library, open_library
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.dialogs import Choice


class LibraryActs(QObject):
    """Backs the library up and checks it; wishes for another one, or for the sample article, are signals."""

    library_wanted = Signal(str)
    sample_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._window = window

    def add_sample(self) -> None:
        """Bring in the sample article, or open it if it is there."""
        self.sample_wanted.emit()

    def open_library(self) -> None:
        """Choose another library file."""
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            say("Open or make a library"),
            "",
            f"{say('ClaimTracker libraries')} (*.claims)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.library_wanted.emit(path if Path(path).suffix else f"{path}.claims")

    def back_up(self) -> None:
        """Back the library up now."""
        library = self._desk.library

        def done(copy: Path | None) -> None:
            self._desk.messages.status(_backed_up_words(copy))

        keep = self._settings.get("backups kept", USUAL)
        self._desk.tasks.run(
            lambda _task: open_library.back_up(library, keep=keep), done, lane="long", owner=self
        )

    def check_library(self) -> None:
        """Read the whole library for damage."""
        library = self._desk.library
        self._desk.messages.status(say("Checking the library…"))

        def done(report: "check_library.CheckReport") -> None:
            if report.faults:
                detail = "\n".join([*report.faults[:20], report.next_step])
                close = [Choice("close", say("Close"))]
                self._desk.messages.ask(say("The library has faults."), detail, close)
            else:
                self._desk.messages.status(_checked_words(report.checked))

        self._desk.tasks.run(
            lambda _task: check_library.check_library(library), done, lane="long", owner=self
        )

    def quit(self) -> None:
        """Close the window."""
        self._window.close()


def _backed_up_words(copy: Path | None) -> str:
    if copy is None:
        return say("A server's library is backed up by its keeper.")
    return say("Backed up as {file}.", file=copy.name)


def _checked_words(count: int) -> str:
    return say_count(
        count,
        "{count} text or file checked: as stored.",
        "{count} texts and files checked: all as stored.",
    )
