"""Where a claim sheet comes in: what it would do, before anything is written."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.wording import commas, say, say_count
from claimtracker.services.import_sheet import SheetImport, SheetResult
from claimtracker.ui.loading.sheet_import_rows import Effect, lines_of, summary
from claimtracker.ui.loading.sheet_import_table import SheetTable
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.cards import Card
from claimtracker.ui.widgets.ctrl_enter import CtrlEnter
from claimtracker.ui.widgets.dropped import local_files
from claimtracker.ui.widgets.empty_place import EmptyPlace
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel
from claimtracker.ui.widgets.place_column import place_column


def result_words(result: SheetResult) -> str:
    """Return what was written, in one sentence."""
    counts = (
        say_count(result.claims_added, "{count} claim added", "{count} claims added"),
        say_count(result.claims_changed, "{count} claim changed", "{count} claims changed"),
        say_count(result.evidence_added, "{count} source linked", "{count} sources linked"),
        say_count(result.evidence_changed, "{count} link changed", "{count} links changed"),
    )
    return say("{counts}.", counts=commas(counts))


class SheetImportPlace(QWidget):
    """Choose the files, look, decide conflicts, apply.

    ``sheet_chosen`` carries a list of paths; ``apply_requested`` the SheetImport and the frozenset of
    conflicts (key, field) in which the sheet's value is taken.
    """

    sheet_chosen = Signal(list)
    apply_requested = Signal(object, object)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: SheetImport | None = None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.note = ElidedLabel("", "second")
        self.cancel_button = QPushButton(say("Cancel"))
        self.apply_button = QPushButton(say("Apply"))
        self.start = EmptyPlace("file-spreadsheet", "")
        self.notes = PlainLabel("", "second", wrap=True)
        self.take_all = QPushButton(say("Take the sheet’s in all conflicts"))
        self.keep_all = QPushButton(say("Keep the desk’s in all"))
        self.conflicts = PlainLabel("", "strong")
        self.decisions = QWidget()
        self.table = SheetTable()
        self.bar = QProgressBar()
        self.pages = QStackedWidget()
        self.preview = self._preview_page()
        self._lay_out()
        self._connect()
        self.show_start()

    def show_start(self, said: str = "") -> None:
        """Wait for a sheet; ``said`` is what became of the last one."""
        text = said or say("Drop claims.csv and evidence.csv here. Nothing is written before you say Apply.")
        self.start.say(say("Import a claim sheet"), text, say("Choose files…"))
        self._show(self.start, None)

    def show_reading(self, name: str) -> None:
        """Say that a sheet is being compared with the desk."""
        self.start.say(say("Comparing “{file}” with the desk…", file=name))
        self._show(self.start, None)

    def show_preview(self, plan: SheetImport) -> None:
        """Show what the sheet would do."""
        lines = lines_of(plan)
        unchanged = len(plan.claims.unchanged) + len(plan.evidence.links.unchanged)
        if not lines:
            said = " ".join([_held_words(unchanged), *plan.notes])
            self.start.say(say("Nothing to change"), said, say("Choose files…"))
            self._show(self.start, None)
            return
        self.table.show_lines(lines)
        self.note.setText(summary(lines, unchanged))
        self.notes.setText("\n".join(plan.notes))
        self.notes.setVisible(bool(plan.notes))
        conflicts = sum(line.effect is Effect.CONFLICT for line in lines)
        self.decisions.setVisible(conflicts > 0)
        self.conflicts.setText(
            say_count(
                conflicts,
                "{count} conflict: both sides changed the same field.",
                "{count} conflicts: both sides changed the same field.",
            )
        )
        self._show(self.preview, plan)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the writing is."""
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)
        self.bar.show()
        self.apply_button.setEnabled(False)

    def show_result(self, result: SheetResult) -> None:
        """Say what was written."""
        self.show_start(result_words(result))

    def show_fault(self, error: ClaimTrackerError) -> None:
        """Say why it cannot be read or written, and what to do."""
        self.start.say(error.sentence, error.next_step, say("Choose files…"))
        self._show(self.start, None)

    def ask_apply(self) -> None:
        """Wish for the import with the decisions made."""
        if self._plan is not None and self.apply_button.isEnabled():
            self.apply_requested.emit(self._plan, self.table.taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.bar.isVisible():
            self._cancel()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _paths(event.mimeData()):
            event.acceptProposedAction()
            self.sheet_chosen.emit(paths)

    def _show(self, page: QWidget, plan: SheetImport | None) -> None:
        self._plan = plan
        self.pages.setCurrentWidget(page)
        self.bar.hide()
        for widget in (self.apply_button, self.cancel_button):
            widget.setVisible(plan is not None)
        self.apply_button.setEnabled(plan is not None and not plan.is_empty)
        if plan is None:
            self.note.setText("")
        elif plan.is_empty:
            self.note.setText(f"{say('Nothing to change')} · {self.note.text()}")

    def _choose(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, say("Choose a claim sheet"), "", f"{say('Sheets')} (*.csv *.tsv *.txt)"
        )
        if paths:
            self.sheet_chosen.emit(paths)

    def _cancel(self) -> None:
        self.cancel_requested.emit()
        self.show_start()

    def _connect(self) -> None:
        self.start.action_requested.connect(self._choose)
        self.cancel_button.clicked.connect(self._cancel)
        self.apply_button.clicked.connect(self.ask_apply)
        CtrlEnter(self, self.apply_button)
        self.take_all.clicked.connect(lambda: self.table.decide_all(True))
        self.keep_all.clicked.connect(lambda: self.table.decide_all(False))

    def _lay_out(self) -> None:
        set_kind(self.apply_button, "primary")
        self.apply_button.setToolTip(say("Write all this in one step, which Undo takes back (Ctrl+Enter)"))
        self.cancel_button.setToolTip(say("Write nothing (Esc)"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(say("Import claim sheet"), "title"))
        head.addWidget(self.note, 1)
        head.addWidget(self.cancel_button)
        head.addWidget(self.apply_button)
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.preview)
        column = place_column(self, 12)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)

    def _preview_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(self.decisions)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.conflicts)
        line.addStretch()
        for button in (self.take_all, self.keep_all):
            line.addWidget(button)
        card = Card(page)
        card.hold(self.table)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.notes)
        column.addWidget(self.decisions)
        column.addWidget(card, 1)
        return page


def _held_words(rows: int) -> str:
    if not rows:
        return say("The sheet has no rows.")
    return say_count(
        rows,
        "The desk holds the sheet as it is ({count} row).",
        "The desk holds the sheet as it is ({count} rows).",
    )


def _paths(given: QMimeData) -> list[str]:
    return [path for path in local_files(given) if Path(path).suffix.lower() in (".csv", ".tsv", ".txt")]
