"""What to do with earlier files that have the names of new ones: asked before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.hand_over import EarlierFile, Way
from claimtracker.domain.wording import say, say_count
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.ui.claims.inspector_parts import button, column, line
from claimtracker.ui.widgets.labels import PlainLabel

MOST_NAMED = 5


class EarlierQuestion(QWidget):
    """The files, and a button for each way out; ``answered`` carries EarlierFiles."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: frozenset[str] = frozenset()
        self.head = PlainLabel("", "section", parent=self, wrap=True)
        self.names = PlainLabel("", "second", parent=self, wrap=True)
        self.both = button(
            say("Keep both"),
            lambda: self._answer(Way.BOTH),
            "primary",
            tip=say("The new files get a number: memo 2.docx"),
            parent=self,
        )
        self.replace = button(
            say("Replace"),
            lambda: self._answer(Way.REPLACE),
            tip=say("The earlier files are gone then"),
            parent=self,
        )
        lines = column(self)
        for label in (self.head, self.names):
            lines.addWidget(label)
        buttons = line(self.both, self.replace)
        buttons.addStretch()
        lines.addLayout(buttons)
        self.hide()

    def ask(self, files: Sequence[EarlierFile]) -> None:
        """Show what would be replaced; Enter keeps both."""
        self._seen = frozenset(file.sha256 for file in files)
        self.head.setText(
            say_count(len(files), "{count} file would be replaced", "{count} files would be replaced")
        )
        told = [file.sentence for file in files[:MOST_NAMED]]
        more = len(files) - MOST_NAMED
        if more > 0:
            told.append(say_count(more, "… and {count} more like these.", "… and {count} more like these."))
        self.names.setText("\n".join(told))
        self.show()
        self.both.setFocus()

    def _answer(self, way: Way) -> None:
        self.hide()
        self.answered.emit(EarlierFiles(way, self._seen))
