"""A field that takes the next key, whatever it means in the window."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from claimtracker.domain.wording import say, to_say

_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_INVITES = to_say("Set a key…")
_WAITS = to_say("Press the new key; Esc keeps the old one")


class KeyCapture(QPushButton):
    """Pressed, it waits for a key; ``captured`` carries it in Qt's portable form."""

    captured = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(_INVITES), parent)
        self.waits = False
        self.clicked.connect(self.begin)

    def begin(self) -> None:
        """Wait for a key."""
        self.waits = True
        self.setText(say(_WAITS))
        self.setAccessibleName(say(_WAITS))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Wait no longer."""
        self.waits = False
        self.setText(say(_INVITES))
        self.setAccessibleName(say(_INVITES))

    def event(self, event: QEvent) -> bool:
        """Take a key before the window's actions and before Tab moves the focus."""
        if self.waits and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up when the focus goes elsewhere."""
        super().focusOutEvent(event)
        if self.waits and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.end()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _HELD:
            return
        self.end()
        if event.key() != Qt.Key.Key_Escape:
            self.captured.emit(portable(event.keyCombination(), event.text()))


def portable(combination: QKeyCombination, text: str) -> str:
    """Return a pressed key in Qt's portable form; a sign made with Shift, such as “?”, is that sign."""
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if text.isprintable() and text and not text.isalnum() and not text.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, combination.key())).toString(
        QKeySequence.SequenceFormat.PortableText
    )
