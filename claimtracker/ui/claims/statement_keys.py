"""Enter goes from the text to the statement and back, so that all other keys stay free for verdicts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from claimtracker.ui.widgets.growing_text import GrowingText

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StatementKeys(QObject):
    """Watches the reader's text and the statement; ``edit_requested`` and ``done`` go either way."""

    edit_requested = Signal()
    done = Signal()

    def __init__(self, text: QWidget, statement: GrowingText, may_edit: Callable[[], bool]) -> None:
        super().__init__(text)
        self._text = text
        self._statement = statement
        self._may_edit = may_edit
        text.installEventFilter(self)
        statement.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn a plain Enter into a wish; a statement is one sentence and holds no line break."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if event.key() in ENTER and plain:
                if watched is self._statement:
                    self._statement.flush()
                    self.done.emit()
                    return True
                if self._may_edit():
                    self.edit_requested.emit()
                    return True
            if event.key() == Qt.Key.Key_Escape and watched is self._statement:
                self.done.emit()
        return super().eventFilter(watched, event)
