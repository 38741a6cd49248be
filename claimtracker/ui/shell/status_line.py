"""The bottom line: when it was saved, where, what just happened with Undo, and the article's tally."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel

SHOWN_MS = 8000


class StatusLine(QWidget):
    """Says what happened without asking anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saved = PlainLabel("", "hint")
        self.library = PlainLabel("", "hint")
        self.message = ElidedLabel("", "hint")
        self.tally = PlainLabel("", "hint")
        self._icon = IconLabel("check-check", "ink2", 14)
        self._undo_button = QPushButton(say("Undo"))
        set_kind(self._undo_button, "inline")
        self._undo_button.hide()
        self._undo: Callable[[], object] | None = None
        self._undo_button.clicked.connect(self._take_back)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(6)
        self._icon.hide()
        row.addWidget(self._icon)
        row.addWidget(self.saved)
        row.addSpacing(10)
        row.addWidget(self.library)
        row.addSpacing(12)
        row.addWidget(self.message, 1)
        row.addWidget(self._undo_button)
        row.addWidget(self.tally)
        self.setAccessibleName(say("Status"))

    def show_saved(self, at: datetime) -> None:
        """Say when the last change was saved."""
        self.saved.setText(say("Saved {time}", time=f"{at:%H:%M}"))
        self._icon.show()

    def show_message(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what happened, for eight seconds, with a way to take it back."""
        self.message.setText(text)
        self._undo = undo
        self._undo_button.setVisible(undo is not None)
        self._timer.start(SHOWN_MS)

    def drop_undo(self) -> None:
        """Take a message with Undo away: another step was made, and Undo would take that one back."""
        if self._undo is not None:
            self._undo = None
            self._clear()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._clear()
        if undo is not None:
            undo()

    def _clear(self) -> None:
        self.message.setText("")
        self._undo_button.hide()
