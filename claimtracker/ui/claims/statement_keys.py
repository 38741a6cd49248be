"""Enter goes from the text to the statement and back, so that all other keys stay free for verdicts.

It leads back from the finding and the suggested wording, too.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.widgets.growing_text import GrowingText


class StatementKeys(QObject):
    """Watches the reader's text and the statement; ``edit_requested`` and ``done`` go either way."""

    edit_requested = Signal()
    done = Signal()

    def __init__(self, text: QWidget, statement: GrowingText, may_edit: Callable[[], bool]) -> None:
        super().__init__(text)
        self._text = text
        self._fields: list[GrowingText] = []
        self._may_edit = may_edit
        text.installEventFilter(self)
        self.lead_back(statement)

    def lead_back(self, *fields: GrowingText) -> None:
        """Let Enter and Esc lead from these fields back to the text; Shift+Enter breaks a line."""
        self._fields += fields
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn a plain Enter into a wish; these fields hold a sentence or two, and no lines."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            enters = event.key() in ENTER_KEYS and plain
            if watched is self._text and enters and self._may_edit():
                self.edit_requested.emit()
                return True
            if watched in self._fields and (enters or event.key() == Qt.Key.Key_Escape):
                next(field for field in self._fields if field is watched).flush()
                self.done.emit()
                return True
        return super().eventFilter(watched, event)
