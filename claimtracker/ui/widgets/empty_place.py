"""What an empty place says: what will be here, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from claimtracker.domain.wording import to_say
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel, plain_caption

EARLIER_CHECKS = to_say("Load earlier checks…")
"""The way from a place without claims to an archive."""


class EmptyPlace(QWidget):
    """An icon, a sentence and up to two buttons in the middle, which ask for an action or the other one."""

    action_requested = Signal()
    other_requested = Signal()

    def __init__(
        self, icon_name: str, title: str, text: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.picture = IconLabel(icon_name, "ink3", 28)
        self.title = PlainLabel("", "heading", wrap=True)
        self.text = PlainLabel("", "second", wrap=True)
        self.button = QPushButton()
        set_kind(self.button, "primary")
        self.button.clicked.connect(lambda: self.action_requested.emit())
        self.other = QPushButton()
        self.other.clicked.connect(lambda: self.other_requested.emit())

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        column.addSpacing(6)
        for button in (self.button, self.other):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say(title, text, action)

    def say(self, title: str, text: str = "", action: str = "", other: str = "") -> None:
        """Say something else, as when a search finds nothing."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        for button, caption in ((self.button, action), (self.other, other)):
            button.setText(plain_caption(caption))
            button.setVisible(bool(caption))
        self.setAccessibleName(f"{title} {text}".strip())
