"""A line to search in, which tells what was typed shortly after typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind

TYPING_PAUSE_MS = 150
Offers = Callable[[str], Sequence[tuple[str, str]]]


def offer_clearing(field: QLineEdit) -> None:
    """Give a line the small cross that empties it, drawn like the other icons."""
    field.setClearButtonEnabled(True)
    made = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(made, QAction):
        made.setIcon(icon("x", "ink3"))


class SearchLine(QLineEdit):
    """A line to search in; ``searched`` shortly after typing, ``left`` on Down or Enter."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None, *, key: str = "/") -> None:
        super().__init__(parent)
        set_kind(self, "search")
        self.setPlaceholderText(placeholder)
        name = placeholder.rstrip("…")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        offer_clearing(self)
        self.addAction(icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda _: self._pause.start())

    def set_quietly(self, text: str) -> None:
        """Show this text and tell nobody."""
        self.setText(text)  # with its signals: the cross that empties the line goes by them
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (*ENTER_KEYS, Qt.Key.Key_Down):
            self._pause.stop()
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.searched.emit(self.text().strip())


class OfferingLine(SearchLine):
    """A line to search in that offers how to go on: each offer is a whole new text and what it means.

    The offers lie over the window below the line and never take the keyboard from it: Down and Up choose,
    Enter or Tab takes the chosen one, Escape puts them away.
    """

    def __init__(self, placeholder: str, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._offers = offers
        self._found: Sequence[tuple[str, str]] = ()
        self.list = QListWidget(self)
        set_kind(self.list, "completions")
        self.list.setAccessibleName(say("How the search can go on"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _item: self.take(self.list.currentRow()))
        self.list.hide()
        self.textEdited.connect(lambda _text: self.offer())

    def offer(self) -> None:
        """Offer how what stands before the caret could go on."""
        self._found = self._offers(self.text()[: self.cursorPosition()])
        self.list.clear()
        for whole, words in self._found:
            self.list.addItem(f"{whole.split()[-1].lstrip('-(')}   {words}" if whole.endswith(":") else words)
        self.list.setVisible(bool(self._found))
        if self._found:
            self._place()

    def take(self, row: int) -> None:
        """Go on with this offer."""
        if not 0 <= row < len(self._found):
            return
        after = self.text()[self.cursorPosition() :]
        whole = self._found[row][0]
        self.setText(whole + after.lstrip())
        self.setCursorPosition(len(whole))
        self.offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.list.isVisible() and self._steer(Qt.Key(event.key())):
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Tab take the chosen offer before it leaves the line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.list.isVisible()
            and self.list.currentRow() >= 0
        ):
            self.take(self.list.currentRow())
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.list.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.list.hide()

    def _steer(self, key: Qt.Key) -> bool:
        row, count = self.list.currentRow(), self.list.count()
        if key == Qt.Key.Key_Escape:
            self.list.hide()
        elif key == Qt.Key.Key_Down:
            self.list.setCurrentRow((row + 1) % count)
        elif key == Qt.Key.Key_Up:
            self.list.setCurrentRow((row - 1) % count)
        elif key in ENTER_KEYS and row >= 0:
            self.take(row)
        else:
            self.list.setVisible(key not in ENTER_KEYS)
            return False
        return True

    def _place(self) -> None:
        window = self.window()
        self.list.setParent(window)
        rows = self.list.sizeHintForRow(0) * self.list.count()
        height = rows + 2 * self.list.frameWidth() + 12
        width = min(self.width(), round(self.fontMetrics().averageCharWidth() * 64))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.mapTo(window, QPoint(self.width() - width if mirrored else 0, self.height() + 2))
        self.list.setGeometry(corner.x(), corner.y(), width, height)
        self.list.show()
        self.list.raise_()
        # Only what is shown knows how much of it are the frame and the padding of its style.
        self.list.resize(width, height + rows - self.list.viewport().height())
