"""The button of a form that names the file which goes along."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_parts import button, column
from claimtracker.ui.widgets.labels import plain_caption


class FileToAttach(QWidget):
    """Asks for a file, and says which one it is; ``path`` is empty while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = ""
        self._button = button(say("Attach file…"), self._choose, "link")
        self.setFocusProxy(self._button)
        column(self).addWidget(self._button)

    def set_path(self, path: str) -> None:
        """Take this file, or none."""
        self.path = path
        said = say("Attached: {file}", file=Path(path).name) if path else say("Attach file…")
        self._button.setText(plain_caption(said))

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Attach a file to the source"))
        if path:
            self.set_path(path)
