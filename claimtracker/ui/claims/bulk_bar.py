"""The bar over the claims table while several claims are selected: one change for all of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.bulk import BulkDone, BulkEdit, BulkField
from claimtracker.domain.claims import Priority, Progress
from claimtracker.domain.progress import ACTS
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.bulk_lines import FIELDS, Remains, ValueLine, WorkLine
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import plain_caption
from claimtracker.ui.widgets.worded_button import WordedButton

MOST_NAMES = 12
_CHOICES: dict[BulkField, Sequence[str]] = {
    BulkField.PROGRESS: [step.value for step in Progress if step not in ACTS],
    BulkField.PRIORITY: [priority.value for priority in Priority],
}
_NAMED = (BulkField.CHECKER, BulkField.SECOND_READER, BulkField.SPEAKER)


class BulkBar(QFrame):
    """Says what can be done with all selected claims; the place's head says how many there are.

    ``change_requested`` carries a BulkEdit; ``open_requested`` the id of a claim that was left as it was.
    """

    all_requested = Signal()
    change_requested = Signal(object)
    stop_requested = Signal()
    open_requested = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Change the selected claims"))
        self._count = 0
        self._names: dict[BulkField, Sequence[str]] = {}
        self.pages = QStackedWidget()
        self.all_button = QPushButton()
        self.buttons: dict[str, QToolButton] = {}
        self.form = ValueLine()
        self.working = WorkLine()
        self.remains = Remains()
        self._lay_out()
        self.all_button.clicked.connect(self.all_requested)
        self.form.given.connect(self._give)
        self.form.cancelled.connect(self.show_choices)
        self.working.stop_button.clicked.connect(self.stop_requested)
        self.remains.closed.connect(self._close_remains)
        self.remains.open_requested.connect(self.open_requested)
        self.hide()

    def show_count(self, selected: int, found: int) -> None:
        """Show how many of those that are found are selected."""
        self._count = selected
        self.all_button.setText(say("Select all {count}", count=found))
        self.all_button.setVisible(selected < found)
        self._fit()
        busy = self.pages.currentWidget() in (self.working, self.remains)
        self.setVisible(selected > 1 or busy)

    def offer_names(self, people: Iterable[str], speakers: Iterable[str]) -> None:
        """Offer these names: the first in the menus, all of them where a name is typed."""
        known = list(people)
        self._names = {
            BulkField.CHECKER: known,
            BulkField.SECOND_READER: known,
            BulkField.SPEAKER: list(speakers),
        }

    def show_choices(self) -> None:
        """Show what can be changed."""
        self._turn_to(self._choices)

    def ask(self, field: BulkField) -> None:
        """Ask for the new value of a field."""
        self.form.ask(field, self._count, self._names.get(field, ()))
        self._turn_to(self.form)
        self.form.focus()

    def show_progress(self, done: int, total: int, words: str = "") -> None:
        """Show how far the change is."""
        self._turn_to(self.working)
        self.working.show_progress(done, total, words)

    def show_done(self, done: BulkDone) -> None:
        """Say which claims were left as they were, if any, else offer the next change."""
        if done.refused_count:
            self.remains.show_refused(done)
            self._turn_to(self.remains)
            self.show()
        else:
            self.show_choices()

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        self.buttons["Progress"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._fit()

    def _fit(self) -> None:
        """Give the page the height it needs at this width: its buttons may stand in two lines."""
        if (page := self.pages.currentWidget()) is None:
            return
        wrapped = page.heightForWidth(self.width()) if page.hasHeightForWidth() else 0
        self.pages.setFixedHeight(max(page.sizeHint().height(), wrapped))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _give(self, edit: BulkEdit) -> None:
        self.change_requested.emit(edit)

    def _close_remains(self) -> None:
        self.show_choices()
        self.setVisible(self._count > 1)
        self.left.emit()

    def _lay_out(self) -> None:
        set_kind(self.all_button, "link")
        self._choices = QWidget()
        flow = FlowLayout(self._choices, gap=4, line_gap=4)
        for button in (self.all_button, *(self._button(title, fields) for title, fields in _MENUS)):
            flow.addWidget(button)
        for page in (self._choices, self.form, self.working, self.remains):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.show_choices()

    def _button(self, title: str, fields: Sequence[BulkField]) -> QToolButton:
        button = WordedButton() if fields == (BulkField.BIN,) else QToolButton()
        set_kind(button, "bordered")
        button.setText(say(title))
        button.setToolTip(say(_TIPS[title]))
        button.setAccessibleName(say(_TIPS[title]))
        self.buttons[title] = button
        if isinstance(button, WordedButton):
            button.setIcon(icon("trash-2"))
            button.say(say(title))
            button.clicked.connect(lambda: self._give(BulkEdit(BulkField.BIN)))
        elif fields == (BulkField.DUE,):
            button.clicked.connect(lambda: self.ask(BulkField.DUE))
        else:
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda: self.fill_menu(menu, fields))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def fill_menu(self, menu: QMenu, fields: Sequence[BulkField]) -> None:
        """Offer the values of a field, or what to do with tags."""
        menu.clear()
        for field in fields:
            if field in _CHOICES:
                for value in _CHOICES[field]:
                    self._offer(menu, field, value, sentence_case(say(value)))
            elif field in _NAMED:
                for name in self._names.get(field, ())[:MOST_NAMES]:
                    self._offer(menu, field, name, name)
                menu.addSeparator()
                menu.addAction(say("Another name…")).triggered.connect(lambda _=False, f=field: self.ask(f))
            else:
                words = say("{field}…", field=say(FIELDS[field]))
                menu.addAction(words).triggered.connect(lambda _=False, f=field: self.ask(f))

    def _offer(self, menu: QMenu, field: BulkField, value: str, words: str) -> None:
        action = menu.addAction(plain_caption(words))
        action.triggered.connect(lambda: self._give(BulkEdit(field, value)))


_MENUS: tuple[tuple[str, tuple[BulkField, ...]], ...] = to_say(
    (
        ("Progress", (BulkField.PROGRESS,)),
        ("Checker", (BulkField.CHECKER,)),
        ("Second reader", (BulkField.SECOND_READER,)),
        ("Due", (BulkField.DUE,)),
        ("Priority", (BulkField.PRIORITY,)),
        ("Tags", (BulkField.ADD_TAGS, BulkField.REMOVE_TAGS)),
        ("Speaker", (BulkField.SPEAKER,)),
        ("Delete", (BulkField.BIN,)),
    )
)
_TIPS = to_say(
    {
        "Progress": "Set the progress of the selected claims",
        "Checker": "Set the checker of the selected claims",
        "Second reader": "Set the second reader of the selected claims",
        "Due": "Set when the selected claims are due",
        "Priority": "Set the priority of the selected claims",
        "Tags": "Add or remove tags of the selected claims",
        "Speaker": "Set who said the selected claims",
        "Delete": "Put the selected claims into the bin",
    }
)
