"""Where an archive comes in: what is in the files and what would come of it, before anything is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.wording import joined, say, say_count, to_say
from claimtracker.exchange.archive.kinds import SUFFIXES
from claimtracker.services.archive_counts import Counts
from claimtracker.services.load_archive import Stop
from claimtracker.ui.loading.load_head import LoadHead
from claimtracker.ui.loading.load_preview import LoadPreview
from claimtracker.ui.loading.load_rows import file_words, load_words, reading_words, result_words, summary
from claimtracker.ui.widgets.ctrl_enter import CtrlEnter
from claimtracker.ui.widgets.dropped import local_files
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import beside_icon
from claimtracker.ui.widgets.place_column import place_column

_WHAT = to_say(
    "Drop files or a folder here: any CSV or Excel table of earlier checks, ClaimReview as JSON\n"
    "or in saved web pages, the Data Commons feed, Fact-Check Insights, the archive of a whole desk.\n"
    "Nothing is written before you say Load."
)
_CHOOSE = to_say("Choose files…")
_OF_SHEETS = to_say(
    "It can also change claims that are here. Its own place shows each change before it is made."
)
# Tables, ClaimReview and pages, and the archive of a whole desk.
TAKEN = SUFFIXES | {".zip"}
_KINDS = " ".join(f"*{suffix}" for suffix in sorted(TAKEN))


class LoadPlace(QWidget):
    """Choose, look, load. ``files_chosen`` carries paths, ``mapping_changed`` columns and their fields.

    ``stop_requested`` carries a Stop: for a reading NO, for a load what becomes of what is in.
    """

    files_chosen = Signal(list)
    mapping_changed = Signal(object, object)
    load_requested = Signal()
    fill_requested = Signal()
    stop_requested = Signal(object)
    left = Signal()
    claims_requested = Signal()
    sheet_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[str] = []
        self._after = ""
        self._had_focus = False
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.head = LoadHead(self)
        self.note, self.bar = self.head.note, self.head.bar
        self.folder_button, self.cancel_button = self.head.folder, self.head.cancel
        self.keep_button, self.back_button = self.head.keep, self.head.take_back
        self.load_button = self.head.load
        self.pages = QStackedWidget(self)
        self.start = EmptyPlace("archive", "", parent=self.pages)
        self.preview = LoadPreview(self.pages)
        self._lay_out()
        self._connect()
        self.show_start()

    def take_focus(self) -> None:
        """Put the focus where the next step is."""
        shown = self.preview if self.pages.currentWidget() is self.preview else self.start
        steps = (
            self.preview.columns,
            self.preview.claims,
            self.start.button,
            self.cancel_button,
            self.keep_button,
        )
        wanted = (
            step
            for step in steps
            if step.isVisibleTo(self) and (shown.isAncestorOf(step) or self.head.isAncestorOf(step))
        )
        next(wanted, self).setFocus()

    def show_start(self) -> None:
        """Wait for files."""
        self._say("archive", say("Load an archive"), say(_WHAT), say(_CHOOSE))
        self._show(self.folder_button)

    def show_reading(self, names: Sequence[str]) -> None:
        """Say that files are being read."""
        self._say("loader", reading_words(names), say("Nothing is written yet."))
        self._show(self.cancel_button, busy=True)

    def show_sheets(self, paths: Sequence[str]) -> None:
        """Say that these are claim sheets, which have a place of their own."""
        self._sheets = list(paths)
        name = Path(paths[0]).name
        self._say(
            "file-spreadsheet",
            say("“{file}” is a claim sheet", file=name),
            say(_OF_SHEETS),
            say("Open it there"),
            after="sheet",
        )
        self._show(self.folder_button)

    def show_whole(self, name: str, what: str, *, fits_here: bool) -> None:
        """Say that this is the archive of a whole desk, what is in it, and where it can go."""
        action = say("Fill this desk") if fits_here else say("Fill a new library…")
        self._say("archive", say("“{file}” is a whole desk", file=name), what, action, after="fill")
        self._show(self.folder_button)

    def show_filling(self, name: str) -> None:
        """Say that a whole desk is coming in."""
        self._say(
            "loader",
            say("Taking everything from “{file}”…", file=name),
            say("Everything or nothing of it comes in."),
        )
        self._show(self.cancel_button, busy=True)

    def show_look(self, counts: Counts, note: str = "") -> None:
        """Show what would come in, or why nothing can be read."""
        faults = [file.fault for file in counts.files if file.fault]
        if len(faults) == len(counts.files) == 1 and not counts.read and counts.files[0].head is None:
            self._say("circle-alert", say("This cannot be loaded"), faults[0], say(_CHOOSE))
            self._show(self.folder_button)
            return
        self._note_focus()
        self.preview.show_look(counts)
        self.note.setText(joined(file_words(counts), summary(counts), note))
        self.load_button.setText(beside_icon(load_words(counts)))
        self.load_button.setEnabled(counts.added > 0)
        self.pages.setCurrentWidget(self.preview)
        self._show(self.cancel_button, self.load_button)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading or loading is."""
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)

    def show_loading(self, claims: int) -> None:
        """Say that claims are coming in, and how to stop."""
        text = say("You can stop at any claim, and keep what is in or leave the desk as it was.")
        self._say("loader", say_count(claims, "Loading {count} claim…", "Loading {count} claims…"), text)
        self._show(self.keep_button, self.back_button, busy=True)

    def show_result(self, counts: Counts) -> None:
        """Say what came in, and lead to it."""
        words = result_words(counts)
        if counts.added:
            title, action = say("The archive is on the desk"), say("Show the claims")
            self._say("check-check", title, words, action, after="claims")
        else:
            self._say("archive", say("Nothing new came in"), words, say(_CHOOSE))
        self._show(self.folder_button)

    def show_fault(self, error: ClaimTrackerError) -> None:
        """Say why it cannot be read or written, and what to do."""
        self._say("circle-alert", error.sentence, error.next_step, say(_CHOOSE))
        self._show(self.folder_button)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _paths(event.mimeData()):
            event.acceptProposedAction()
            self.files_chosen.emit(paths)

    def _note_focus(self) -> None:
        """Note whether the keyboard is in here, before what has it may be hidden."""
        focus = QApplication.focusWidget()
        self._had_focus = focus is not None and (focus is self or self.isAncestorOf(focus))

    def _say(self, picture: str, title: str, text: str, action: str = "", after: str = "") -> None:
        self._note_focus()
        self._after = after
        self.start.picture.set_icon(picture)
        self.start.say(title, text, action)
        self.note.setText("")
        self.pages.setCurrentWidget(self.start)

    def _show(self, *buttons: QPushButton, busy: bool = False) -> None:
        self.head.show_only(*buttons, busy=busy)
        if self._had_focus:
            self.take_focus()

    def _act(self) -> None:
        if self._after == "claims":
            self.claims_requested.emit()
        elif self._after == "fill":
            self.fill_requested.emit()
        elif self._after == "sheet":
            self.sheet_requested.emit(self._sheets)
        else:
            self._choose_files()

    def _choose_files(self) -> None:
        kinds = f"{say('Archives')} ({_KINDS});;{say('All files')} (*)"
        paths, _ = QFileDialog.getOpenFileNames(self, say("Choose an archive"), "", kinds)
        if paths:
            self.files_chosen.emit(paths)

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, say("Choose a folder of an archive")):
            self.files_chosen.emit([folder])

    def _cancel(self) -> None:
        self.stop_requested.emit(Stop.NO)
        self.show_start()

    def _connect(self) -> None:
        self.start.action_requested.connect(self._act)
        self.folder_button.clicked.connect(self._choose_folder)
        self.cancel_button.clicked.connect(self._cancel)
        self.load_button.clicked.connect(lambda: self.load_requested.emit())
        CtrlEnter(self, self.load_button)
        self.keep_button.clicked.connect(lambda: self.stop_requested.emit(Stop.KEEP))
        self.back_button.clicked.connect(lambda: self.stop_requested.emit(Stop.TAKE_BACK))
        self.preview.mapping_changed.connect(self.mapping_changed)

    def _lay_out(self) -> None:
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.preview)
        column = place_column(self, 12)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)


def _paths(given: QMimeData) -> list[str]:
    return [path for path in local_files(given) if Path(path).is_dir() or Path(path).suffix.lower() in TAKEN]
