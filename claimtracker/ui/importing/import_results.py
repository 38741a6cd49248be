"""What became of each of several files, once all of them were read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import commas, say, say_count
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel
from claimtracker.ui.widgets.scrolled import Scrolled


@dataclass(frozen=True, slots=True)
class FileResult:
    """A file and what became of it; ``article_id`` is 0 where it was not imported."""

    name: str
    said: str
    article_id: int = 0
    failed: bool = False


def results_line(results: Sequence[FileResult]) -> str:
    """Return how it went in one line."""
    taken = sum(one.article_id > 0 for one in results)
    failed = sum(one.failed for one in results)
    out = len(results) - taken - failed
    parts = [say_count(taken, "{count} imported", "{count} imported")]
    parts += [say_count(failed, "{count} could not be read", "{count} could not be read")] if failed else []
    parts += [say_count(out, "{count} left out", "{count} left out")] if out else []
    return say_count(len(results), "{count} file: {told}", "{count} files: {told}", told=commas(parts))


class ImportResults(QFrame):
    """A row for each file; ``open_requested`` carries the id of an article."""

    open_requested = Signal(int)
    done_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(say("What became of each file"))
        self.line = PlainLabel("", "heading", wrap=True)
        self.done_button = QPushButton(say("Done"), self)
        set_kind(self.done_button, "primary")
        self.done_button.clicked.connect(lambda: self.done_requested.emit())
        self.rows: list[ResultRow] = []
        area = Scrolled(self)
        self._column = QVBoxLayout(area.inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch()
        head = QHBoxLayout()
        head.addWidget(self.line, 1)
        head.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(area, 1)

    def show_results(self, results: Sequence[FileResult]) -> None:
        """Show these files instead of those before."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.line.setText(results_line(results))
        self.rows = [ResultRow(result) for result in results]
        for number, row in enumerate(self.rows):
            row.open_button.clicked.connect(
                lambda _=False, key=row.result.article_id: self.open_requested.emit(key)
            )
            self._column.insertWidget(number, row)


class ResultRow(QWidget):
    """One file: what it is called, what became of it, and the way to its article."""

    def __init__(self, result: FileResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result = result
        self.open_button = QPushButton(say("Open", sense="verb"))
        self.open_button.setAccessibleName(say("Open {name}", name=result.name))
        sign, role = ("circle-alert", "false_ink") if result.failed else ("circle-minus", "ink3")
        if result.article_id:
            sign, role = "check", "true_ink"
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(result.name, "strong"))
        words.addWidget(PlainLabel(result.said, "second", wrap=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(IconLabel(sign, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        # Once it stands in the row: alone it would be a window.
        self.open_button.setVisible(result.article_id > 0)
