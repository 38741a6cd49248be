"""Ctrl+Enter presses the button that a place leads to, wherever in it the keyboard is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from claimtracker.ui.enter_keys import ENTER_KEYS


class CtrlEnter(QObject):
    """Watches for the keys that nothing inside of a place took."""

    def __init__(self, place: QWidget, button: QPushButton) -> None:
        super().__init__(place)
        self._button = button
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button if it is shown."""
        if _is_ctrl_enter(event) and self._button.isVisible():
            self._button.click()
            return True
        return super().eventFilter(watched, event)


def _is_ctrl_enter(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() in ENTER_KEYS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
