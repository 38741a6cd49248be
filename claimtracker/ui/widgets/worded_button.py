"""A tool button whose words stand beside its icon, with as much room on either side."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from claimtracker.ui.widgets.labels import beside_icon


class WordedButton(QToolButton):
    """An icon and words; the style sheet gives the icon its size, so that it grows with the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def say(self, words: str) -> None:
        """Show these words beside the icon."""
        self.setText(beside_icon(words))

    def sizeHint(self) -> QSize:
        """Leave out the room of two spaces that Qt adds behind the words and nowhere else."""
        hint = super().sizeHint()
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return hint
        return QSize(hint.width() - 2 * self.fontMetrics().horizontalAdvance(" "), hint.height())
