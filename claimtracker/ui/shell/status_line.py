"""The bottom line: when it was saved, where, what just happened with Undo, and the article's tally."""

from collections import deque
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.reader.reader_words import announce
from claimtracker.ui.shell.message_strip import MessageStrip, inline_button
from claimtracker.ui.widgets.after_paint import AfterPaint
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel

SHOWN_MS = 8000
LETTER_MS = 80
"""So long a message stays for each of its letters: about 150 words a minute, a slow reader's pace."""
MOST_KEPT = 20
_SIDE, _GAP, _WIDE_GAP = 12, 6, 12


def reading_ms(text: str) -> int:
    """Return how long a message stays: eight seconds, or as long as it takes to read it."""
    return max(SHOWN_MS, LETTER_MS * len(text))


class StatusLine(QWidget):
    """Says what happened without asking anything.

    A message that has no room beside the rest stands whole in a strip above, until it is read or closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saved = PlainLabel("", "hint")
        self.library = PlainLabel("", "hint")
        self.message = ElidedLabel("", "hint")
        self.tally = PlainLabel("", "hint")
        self.strip = MessageStrip()
        self._icon = IconLabel("check-check", "ink2", 14)
        self._when = QWidget()
        self.undo_button = inline_button(say("Undo"))
        self._undo: Callable[[], object] | None = None
        self._text, self._again = "", 0
        self._is_stale, self._after_paint = False, AfterPaint(self)
        self._kept: deque[str] = deque(maxlen=MOST_KEPT)
        self._came_from: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        self.undo_button.clicked.connect(self._take_back)
        self.strip.undo_asked.connect(self._take_back)
        self.strip.closed.connect(self.dismiss)
        self._lay_out()
        self._when.hide()
        self.undo_button.hide()
        self.setAccessibleName(say("Status"))

    @property
    def said(self) -> str:
        """The whole message of the moment, "" for none."""
        return self._text

    def show_saved(self, at: datetime) -> None:
        """Say when the last change was saved."""
        self.saved.setText(say("Saved {time}", time=f"{at:%H:%M}"))
        self._when.show()

    def show_message(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what happened, as long as it takes to read it, with a way to take it back."""
        self._kept.appendleft(text)
        self._again = 0
        self._undo = undo
        self._show(text)
        announce(self, text)

    def read_again(self) -> None:
        """Show what was said last, ready to be read and copied; once more, what was said before it."""
        held = QApplication.focusWidget()
        if held is not None and not self.isAncestorOf(held):
            self._came_from = held
        self._undo = None
        self._show(self._kept[self._again % len(self._kept)] if self._kept else say("Nothing was said yet."))
        self._again += 1
        self._place(strip=True)
        self.strip.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self._text)

    def drop_undo(self) -> None:
        """Take a message with Undo away: another step was made, and Undo would take that one back."""
        if self._undo is not None:
            self._undo, self._is_stale = None, True
            self._after_paint.do(self._dismiss_stale)  # it takes as long to set as what the step changed

    def _dismiss_stale(self) -> None:
        if self._is_stale:
            self.dismiss()

    def dismiss(self) -> None:
        """Take the message away; a keyboard that was in it goes back to where it came from."""
        back = self._came_from if self.strip.is_held else None
        self._undo = self._came_from = None
        self._timer.stop()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the message into the strip, or put it back, as there is room."""
        super().resizeEvent(event)
        if not self.strip.is_held:
            self._place()

    def _show(self, text: str) -> None:
        self._text, self._is_stale = text, False
        self._place()
        if text:
            self._timer.start(reading_ms(text))

    def _place(self, *, strip: bool = False) -> None:
        strip = bool(self._text) and (strip or "\n" in self._text or self._room() < self._wanted())
        self.message.setText("" if strip else self._text)
        self.undo_button.setVisible(self._undo is not None and not strip)
        if strip:
            self.strip.show_message(self._text, undo=self._undo is not None)
        else:
            self.strip.hide()

    def _wanted(self) -> int:
        undo = self.undo_button.sizeHint().width() + _GAP if self._undo is not None else 0
        return self.message.fontMetrics().horizontalAdvance(self._text) + undo + 2

    def _room(self) -> int:
        rest = (self._icon, self.saved, self.library, self.tally)
        taken = sum(part.sizeHint().width() + _GAP for part in rest)
        return self.width() - 2 * _SIDE - taken - 2 * _WIDE_GAP - 2 * _GAP

    def _end(self) -> None:
        """Take the message away once it had its time, unless somebody is reading it."""
        if self.strip.is_used:
            self._timer.start(SHOWN_MS)
        else:
            self.dismiss()

    def _take_back(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(_GAP)
        when = QHBoxLayout(self._when)
        when.setContentsMargins(0, 0, 0, 0)
        when.setSpacing(_GAP)
        when.addWidget(self._icon)
        when.addWidget(self.saved)
        when.addSpacing(_WIDE_GAP)
        row.addWidget(self._when)
        row.addWidget(self.library)
        row.addSpacing(_WIDE_GAP)
        row.addWidget(self.message, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.tally)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(row)
