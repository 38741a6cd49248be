"""The head of a section in a panel: icon, name, a quiet note, and at most one thing to do.

Where the words of the button have no room beside the name, as with large text, its icon stands for them.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import FlowingLabel, IconLabel, PlainLabel, plain_caption, plain_tip


class SectionHeader(QWidget):
    """A section's name in small capitals; ``action_requested`` when its button is pressed."""

    action_requested = Signal()

    def __init__(
        self,
        icon_name: str,
        text: str,
        action_text: str = "",
        *,
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = FlowingLabel(text, "section")
        self.note = PlainLabel("", "hint")
        # With its parent from the start: shown without one, it would be a window of its own for a moment.
        self._action_text = plain_caption(action_text)
        self.button = QPushButton(self._action_text, self)
        set_kind(self.button, "yes", "small")
        set_kind(self.button, "link")
        if action_icon:
            self.button.setIcon(icon(action_icon, "accent"))
            self.button.setToolTip(plain_tip(action_text))
        self.button.setVisible(bool(action_text))
        self.button.setAccessibleName(f"{text}: {action_text}")
        self.button.clicked.connect(lambda: self.action_requested.emit())

        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        if icon_name:
            line.addWidget(IconLabel(icon_name, "ink3", 15))
        line.addWidget(self.label)
        line.addStretch(1)
        line.addWidget(self.note)
        line.addWidget(self.button)

    def set_text(self, text: str) -> None:
        """Name the section anew."""
        self.label.setText(text)
        self.button.setAccessibleName(f"{text}: {self._action_text}")

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the icon of the button where it has one."""
        whole = super().minimumSizeHint()
        return QSize(whole.width() - self._words_width(), whole.height()) if self.button.text() else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the button's words out where they have no room, and bring them back."""
        super().resizeEvent(event)
        if self.button.icon().isNull() or not self._action_text:
            return
        left_out = 0 if self.button.text() else self._words_width()
        fits = super().minimumSizeHint().width() + left_out <= self.width()
        self.button.setText(self._action_text if fits else "")

    def _words_width(self) -> int:
        if self.button.icon().isNull():
            return 0
        return self.button.fontMetrics().horizontalAdvance(self._action_text)

    def set_note(self, text: str) -> None:
        """Show a quiet word at the end of the line, such as a count or a mode."""
        self.note.setText(text)
