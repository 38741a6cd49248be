"""A message that has no room in the bottom line, whole, on lines of its own above it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.growing_text import GrowingText

MOST_LINES = 8
_BESIDE = 4
"""With the padding of the text and the buttons, the words stand above those of the bottom line."""
_SHARE = 10
"""A message with more lines, or more than this part of the window, scrolls."""


def inline_button(words: str) -> QPushButton:
    """Return a button that looks like a word of the line."""
    made = QPushButton(words)
    set_kind(made, "inline")
    return made


class MessageStrip(QWidget):
    """The words, to be read, selected and copied; ``closed`` by its button or Esc, ``undo_asked``."""

    closed = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = GrowingText(name=say("Message"), lines=(1, MOST_LINES))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.undo_button = inline_button(say("Undo"))
        self.close_button = inline_button(say("Close"))
        self.undo_button.clicked.connect(lambda: self.undo_asked.emit())
        self.close_button.clicked.connect(lambda: self.closed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(_BESIDE, 1, _BESIDE, 1)
        row.setSpacing(6)
        row.addWidget(self.text, 1)
        for button in (self.undo_button, self.close_button):
            beside_first_line = QVBoxLayout()
            beside_first_line.setContentsMargins(0, 5, 0, 0)
            beside_first_line.addWidget(button)
            beside_first_line.addStretch(1)
            row.addLayout(beside_first_line)
            button.installEventFilter(self)
        self.text.installEventFilter(self)
        self.hide()

    @property
    def is_held(self) -> bool:
        """Whether the keyboard is here."""
        held = QApplication.focusWidget()
        return held is not None and self.isAncestorOf(held)

    @property
    def is_used(self) -> bool:
        """Whether somebody is reading: the mouse or the keyboard is here."""
        return self.underMouse() or self.is_held

    def show_message(self, text: str, *, undo: bool) -> None:
        """Show the whole message."""
        lines = self.window().height() // _SHARE // self.text.fontMetrics().lineSpacing()
        self.text.set_lines(1, min(MOST_LINES, max(2, lines)))
        self.text.set_text(text)
        self.undo_button.setVisible(undo)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Esc, wherever in the strip the keyboard is."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)
