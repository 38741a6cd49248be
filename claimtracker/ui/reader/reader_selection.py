"""The button beside a fresh selection, for people who work with the mouse."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_book, native
from claimtracker.ui.theme import set_kind

_AIR = 8


class SelectionButton(QPushButton):
    """Offers to mark the selected words; it never takes the focus from the text."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        set_kind(self, "bordered")
        self.setIcon(icon("highlighter"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(say("Mark the selected words as a claim"))
        self._book = key_book()
        self._book.changed.connect(self._name_key)
        self._name_key()
        self.hide()

    def appear(self, selection_end: QRect) -> None:
        """Stand below the selection's end, or above it where there is no room."""
        self.adjustSize()
        view = self._view.rect()
        x = min(max(0, selection_end.center().x() - self.width() // 2), max(0, view.width() - self.width()))
        y = selection_end.bottom() + _AIR
        if y + self.height() > view.height():
            y = selection_end.top() - _AIR - self.height()
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def _name_key(self) -> None:
        """Name the key that does the same, as it is now."""
        key, words = native(self._book.key("mark_claim")), say("Mark the selected words as a claim")
        self.setText(f" {say('Mark claim')}   {key}" if key else f" {say('Mark claim')}")
        self.setToolTip(f"{words} ({key})" if key else words)
        self.adjustSize()
