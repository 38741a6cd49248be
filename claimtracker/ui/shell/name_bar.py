"""Asks once, quietly, what the history shall call this person."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.progress import same_person
from claimtracker.domain.wording import say, to_say
from claimtracker.services import give_verdicts
from claimtracker.ui.desk import Desk
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel

_TOLD = to_say("Recorded under this name from now on. Change it any time in the preferences.")


def sign_as(desk: Desk, name: str) -> None:
    """Record this name from now on; what may be done depends on who sits here, so it is asked again."""
    if desk.is_open:
        desk.library.actor = name
        desk.refresh()


class NameBar(QFrame):
    """One line above the status line; ``chosen`` carries the name, Enter in the field is enough.

    ``put_off`` tells that the person wants to say it another time.
    """

    chosen = Signal(str)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "paper", "ground")
        set_kind(self, "below")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = FieldLine(say("Your name"), name=say("Your name in the history"), kind="plain")
        self.field.setMaximumWidth(260)
        self.keep = QPushButton(say("Use this name"))
        set_kind(self.keep, "primary")
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("x"))
        self.close_button.setToolTip(say("Close"))
        self.close_button.setAccessibleName(say("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(
            PlainLabel(say("Verdicts and second readings are signed. Is this your name?"), "second")
        )
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.put_off)
        self.keep.clicked.connect(self._choose)
        self.field.returnPressed.connect(self._choose)
        self.hide()

    def ask(self, guess: str, *, now: bool) -> None:
        """Show the line with a guess; ``now`` puts the keyboard into it."""
        if self.isHidden():
            self.field.set_text(guess)
            self.show()
        if now:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def _choose(self) -> None:
        name = self.field.text().strip()
        if name:
            self.chosen.emit(name)


class NameDesk(QObject):
    """Lets an act that is signed wait for the name, and reminds of it after a verdict."""

    def __init__(self, bar: NameBar, desk: Desk, settings: Settings) -> None:
        super().__init__(bar)
        self._bar, self._desk, self._settings = bar, desk, settings
        self._waiting: Callable[[], object] | None = None
        self._since = datetime.now(UTC)
        self._was_put_off = False
        bar.chosen.connect(self._choose)
        bar.put_off.connect(self._put_off)
        desk.changed.connect(self._said_elsewhere)

    def named(self, act: Callable[[], object]) -> None:
        """Do it when the name is known, else once it is said."""
        if self._settings.get("person", ""):
            act()
        else:
            self._waiting = act
            self._bar.ask(self._settings.person, now=True)

    def remind(self) -> None:
        """Ask beside the work, when the name was never said or put off; nothing waits for it."""
        if not self._settings.get("person", "") and not self._was_put_off:
            self._bar.ask(self._settings.person, now=False)

    def _said_elsewhere(self) -> None:
        """Ask no more once the name was said in the menu or the preferences."""
        if self._settings.get("person", "") and self._bar.isVisible():
            self._bar.hide()

    def _put_off(self) -> None:
        self._was_put_off, self._waiting = True, None
        self._bar.hide()

    def _choose(self, name: str) -> None:
        self._settings.put("person", name)
        self._settings.save()
        guess = self._desk.library.actor if self._desk.is_open else ""
        sign_as(self._desk, name)
        if guess and not same_person(guess, name):
            self._desk.act(lambda library: give_verdicts.sign_again(library, guess, self._since))
        self._bar.hide()
        self._desk.messages.status(say(_TOLD))
        act, self._waiting = self._waiting, None
        if act is not None:
            act()
