"""The bar below the text: what is looked for and how, how often it stands there, and marking all places."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.wording import say, say_count, spoken
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.icons import icon
from claimtracker.ui.reader.reader_find import Wanted
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.search_line import offer_clearing


class FindBar(QFrame):
    """A field, three switches, a count, previous and next; below it, when asked for, how to mark all places.

    ``mark_requested`` says whether each place becomes a claim of its own, and whether its sentence is marked.
    """

    typed = Signal(object)
    moved = Signal(int)
    mark_requested = Signal(bool, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        set_kind(self, "below")
        self.field = QLineEdit()
        set_kind(self.field, "search")
        self.field.setPlaceholderText(say("Find in this article"))
        self.field.setAccessibleName(say("Find in this article"))
        offer_clearing(self.field)
        self.case = _switch("Aa", say("Capitals count (Alt+C)"))  # not said: a sign
        self.whole = _switch("", say("Whole words only (Alt+W)"), "whole-word")
        self.pattern = _switch(".*", say("Regular expression (Alt+R)"))
        self.count = PlainLabel("", "second")
        self.mark_button = QPushButton(say("Mark all…"))
        set_kind(self.mark_button, "quiet")
        self.mark_button.setToolTip(say("Make claims of all places at once (Alt+M)"))
        self.marking = Marking()
        self._lay_out()
        self.field.textChanged.connect(self._tell)
        self.field.installEventFilter(self)
        for switch in (self.case, self.whole, self.pattern):
            switch.toggled.connect(self._tell)
        self.mark_button.clicked.connect(self.ask_marking)
        self.marking.mark_requested.connect(self.mark_requested)
        self.hide()

    @property
    def wanted(self) -> Wanted:
        """What is looked for, and how."""
        return Wanted(
            self.field.text(), self.case.isChecked(), self.whole.isChecked(), self.pattern.isChecked()
        )

    def open(self, wanted: str = "") -> None:
        """Show the bar with the field ready to type in, holding these words if any."""
        self.show()
        if wanted:
            self.field.setText(wanted)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def say(self, words: str, count: int = 0) -> None:
        """Show which of how many, and whether all of them can be marked."""
        self.count.setText(words)
        self.field.setAccessibleDescription(words)
        self.mark_button.setEnabled(count > 0)
        self.marking.show_count(count)

    def ask_marking(self) -> None:
        """Ask how all places are to be marked, or put the question away."""
        self.marking.setVisible(self.marking.isHidden() and self.mark_button.isEnabled())
        if not self.marking.isHidden():
            self.marking.one_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the switches from the menus, which have some of them, too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._switch_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape closes; a switch's key is no letter for the field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ENTER_KEYS:
            self.moved.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif (act := self._switch_of(event)) is not None:
            act()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._switch_of(event)
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _switch_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        switches = {
            Qt.Key.Key_C: self.case.toggle,
            Qt.Key.Key_W: self.whole.toggle,
            Qt.Key.Key_R: self.pattern.toggle,
            Qt.Key.Key_M: self.ask_marking,
        }
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return None
        return switches.get(Qt.Key(event.key()))

    def _tell(self) -> None:
        self.typed.emit(self.wanted)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for switch in (self.case, self.whole, self.pattern):
            row.addWidget(switch)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.mark_button)
        row.addWidget(_button("chevron-up", say("Previous place (Shift+Enter)"), lambda: self.moved.emit(-1)))
        row.addWidget(_button("chevron-down", say("Next place (Enter)"), lambda: self.moved.emit(1)))
        row.addWidget(_button("x", say("Close the find bar (Esc)"), self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 10, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.marking)


class Marking(QWidget):
    """Asks whether all places are one claim, or each is a claim of its own."""

    mark_requested = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", "second")
        self.one_button = QPushButton(say("As one claim"))
        self.each_button = QPushButton(say("A claim each"))
        self.sentences = QCheckBox(say("Mark the whole sentences"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.words, self.one_button, self.each_button, self.sentences):
            row.addWidget(part)
        row.addStretch(1)
        self.one_button.clicked.connect(lambda: self._ask(each=False))
        self.each_button.clicked.connect(lambda: self._ask(each=True))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many places there are; with none the question goes away."""
        self.words.setText(say_count(count, "Mark {count} place:", "Mark {count} places:"))
        if not count:
            self.hide()

    def _ask(self, *, each: bool) -> None:
        self.hide()
        self.mark_requested.emit(each, self.sentences.isChecked())


def _switch(text: str, words: str, icon_name: str = "") -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setText(f"\u200e{text}\u200e" if spoken().right_to_left else text)  # signs, not words
    if icon_name:
        button.setIcon(icon(icon_name))
    button.setToolTip(words)
    button.setAccessibleName(words.split(" (", maxsplit=1)[0])
    return button


def _button(name: str, words: str, act: object) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(words)
    button.setAccessibleName(words.split(" (", maxsplit=1)[0])
    button.clicked.connect(act)
    return button
