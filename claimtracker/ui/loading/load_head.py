"""The head of the place for archives: what is at hand, and what can be done next."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon


class LoadHead(QWidget):
    """Title, counts, buttons of which some are shown at a time, and a bar for work under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = PlainLabel("", "second", wrap=True)
        self.folder = QPushButton(icon("folder-open"), beside_icon(say("Choose a folder…")))
        self.cancel = QPushButton(say("Cancel"))
        self.keep = QPushButton(say("Stop and keep"))
        self.take_back = QPushButton(say("Stop and take back"))
        self.load = QPushButton(icon("archive", "on_accent"), beside_icon(say("Load")))
        self.bar = QProgressBar()
        self._buttons = (self.folder, self.cancel, self.keep, self.take_back, self.load)
        self._lay_out()

    def show_only(self, *buttons: QPushButton, busy: bool = False) -> None:
        """Show these buttons, and the bar while something is under way."""
        for button in self._buttons:
            button.setVisible(button in buttons)
        self.bar.setValue(0)
        self.bar.setVisible(busy)

    def _lay_out(self) -> None:
        set_kind(self.load, "primary")
        self.load.setToolTip(say("Add these claims in one step, which Undo takes back (Ctrl+Enter)"))
        self.cancel.setToolTip(say("Write nothing"))
        self.keep.setToolTip(say("End here with the claims that are in; Undo takes them back"))
        self.take_back.setToolTip(say("End here and leave the desk as it was"))
        self.bar.setAccessibleName(say("How far it is"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(PlainLabel(say("Load archive"), "title"))
        line.addWidget(self.note, 1)
        for button in self._buttons:
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.bar)
