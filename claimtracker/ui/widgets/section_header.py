"""The head of a section in a panel: icon, name, a quiet note, and at most one thing to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel, plain_caption


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
        self.label = PlainLabel(text, "section")
        self.note = PlainLabel("", "hint")
        # With its parent from the start: shown without one, it would be a window of its own for a moment.
        self.button = QPushButton(plain_caption(action_text), self)
        set_kind(self.button, "yes", "small")
        set_kind(self.button, "link")
        if action_icon:
            self.button.setIcon(icon(action_icon, "accent"))
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
        self.button.setAccessibleName(f"{text}: {self.button.text()}")

    def set_note(self, text: str) -> None:
        """Show a quiet word at the end of the line, such as a count or a mode."""
        self.note.setText(text)
