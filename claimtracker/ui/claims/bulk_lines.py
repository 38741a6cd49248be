"""Pages of the bar that changes many claims: the new value, how far it is, what stayed as it was."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.bulk import BulkDone, BulkEdit, BulkField, Refusal
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel

_TALL = 6
FIELDS = to_say(
    {
        BulkField.CHECKER: "Checker",
        BulkField.SECOND_READER: "Second reader",
        BulkField.SPEAKER: "Speaker",
        BulkField.DUE: "Due",
        BulkField.ADD_TAGS: "Add tags",
        BulkField.REMOVE_TAGS: "Remove tags",
    }
)
_ASKS = to_say(
    {
        BulkField.CHECKER: "Name, or nothing for nobody",
        BulkField.SECOND_READER: "Name, or nothing for nobody",
        BulkField.SPEAKER: "Who said it",
        BulkField.DUE: "2026-12-01, tomorrow, or nothing for no date",
        BulkField.ADD_TAGS: "Tags, with commas between",
        BulkField.REMOVE_TAGS: "Tags, with commas between",
    }
)


class ValueLine(QWidget):
    """A line for the new value; ``given`` carries the change."""

    given = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = BulkField.CHECKER
        self.words = PlainLabel("", "strong")
        self.text = FieldLine(kind="plain")
        self.day = DateField(say(_ASKS[BulkField.DUE]), name=say("Due"), kind="plain")
        self.button = QPushButton()
        set_kind(self.button, "primary")
        self.cancel = QPushButton(say("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.text, 1)
        row.addWidget(self.day, 1)
        row.addWidget(self.button)
        row.addWidget(self.cancel)
        self.button.clicked.connect(self._take)
        self.text.returnPressed.connect(self._take)
        self.day.returnPressed.connect(self._take)
        self.cancel.clicked.connect(self.cancelled)

    def ask(self, field: BulkField, count: int, names: Iterable[str] = ()) -> None:
        """Ask for this field of so many claims; these names are offered while one is typed."""
        self._field = field
        self.words.setText(say(FIELDS[field]))
        self.text.set_text("")
        self.text.set_suggestions(names)
        self.day.set_text("")
        self.text.setPlaceholderText(say(_ASKS[field]))
        self.text.setAccessibleName(
            say_count(
                count, "{field} of {count} claim", "{field} of {count} claims", field=say(FIELDS[field])
            )
        )
        self.text.setVisible(field is not BulkField.DUE)
        self.day.setVisible(field is BulkField.DUE)
        self.button.setText(say_count(count, "Change {count} claim", "Change {count} claims"))

    def focus(self) -> None:
        """Put the caret into the line."""
        line = self.day if self._field is BulkField.DUE else self.text
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if self._field is not BulkField.DUE:
            self.given.emit(BulkEdit(self._field, self.text.text()))
        elif self.day.understood:
            self.given.emit(BulkEdit(self._field, self.day.iso))


class WorkLine(QWidget):
    """How far a change is, and a way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("How far the change is"))
        self.stop_button = QPushButton(say("Stop"))
        self.stop_button.setToolTip(say("Stop; nothing is changed then"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)

    def show_progress(self, done: int, total: int, words: str) -> None:
        """Show ``done`` of ``total`` claims."""
        self.words.setText(words or say("Changing claims… {done} of {total}", done=done, total=total))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)


class Remains(QWidget):
    """The claims that were left as they were, each with its reason."""

    closed = Signal()
    open_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", "strong")
        self.list = QListWidget()
        self.list.setAccessibleName(say("Claims that stayed as they were"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self._open)
        close = QPushButton(say("Done"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)

    def show_refused(self, done: BulkDone) -> None:
        """List the claims that stayed as they were."""
        self.words.setText(_left_words(done.refused_count, len(done.refused)))
        self.list.clear()
        for refusal in done.refused:
            self.list.addItem(_item(refusal))
        line = self.list.sizeHintForRow(0) if done.refused else 20
        self.list.setFixedHeight(line * min(_TALL, len(done.refused)) + 6)

    def _open(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(item.data(Qt.ItemDataRole.UserRole))


def _left_words(count: int, listed: int) -> str:
    if listed < count:
        return say_count(
            count,
            "{count} claim stayed as it was; the first {listed} are listed. Enter opens one.",
            "{count} claims stayed as they were; the first {listed} are listed. Enter opens one.",
            listed=listed,
        )
    return say_count(
        count,
        "{count} claim stayed as it was. Enter opens one.",
        "{count} claims stayed as they were. Enter opens one.",
    )


def _item(refusal: Refusal) -> QListWidgetItem:
    words = " ".join(refusal.statement.split())
    item = QListWidgetItem(f"{refusal.reason}   {words}")
    item.setData(Qt.ItemDataRole.UserRole, refusal.claim_id)
    return item
