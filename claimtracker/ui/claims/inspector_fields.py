"""The kit's fields joined to drafts, so that each saves by itself."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.ui.claims.inspector_drafts import Drafts, Read, Ready
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.due_field import DueField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.key_row import KeyRow

_ARROW_ROOM = 41

Field = TypeVar("Field", bound=QWidget)
Day = TypeVar("Day", bound=DateField | DueField)


class SnugChoice(ChoiceField):
    """A choice no wider than the word it shows, so that it reads as text."""

    def __init__(
        self,
        choices: Iterable[tuple[str, str]],
        *,
        name: str,
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(choices, name=name, kind=kind, parent=parent)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Return the room of the word and the arrow."""
        width = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(width + round(_ARROW_ROOM * theme_keeper().scale), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a choice is never cut."""
        return self.sizeHint()


def grows_in_height(field: KeyRow) -> KeyRow:
    """Return the row after letting it take as many lines as its width asks for."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    field.setSizePolicy(policy)
    return field


class EscapeLeaves(QObject):
    """Lets Esc leave a field: the keys of the desk act again."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home

    def watch(self, field: Field) -> Field:
        """Return the field after joining it."""
        field.installEventFilter(self)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)


def join_line(drafts: Drafts, name: str, field: FieldLine, read: Read | None = None) -> FieldLine:
    """Save a one-line field by itself."""
    draft = drafts.add(name, read or field.text, lambda text: _write_line(field, text))
    if drafts.in_journal:
        field.leave_to_journal()
    field.textEdited.connect(lambda _: draft.typed.emit())
    field.edited.connect(lambda _: draft.hand_over())
    field.committed.connect(lambda _: draft.hand_over())
    return field


def join_text(
    drafts: Drafts, name: str, field: GrowingText, read: Read | None = None, ready: Ready = lambda: True
) -> GrowingText:
    """Save a text by itself."""
    draft = drafts.add(name, read or field.text, lambda text: _write_text(field, text), ready)
    if drafts.in_journal:
        field.leave_to_journal()
    field.textChanged.connect(lambda: draft.typed.emit())
    field.edited.connect(lambda _: draft.hand_over())
    field.committed.connect(lambda _: draft.hand_over())
    return field


def join_required(drafts: Drafts, name: str, field: GrowingText) -> GrowingText:
    """Save a text that must not be empty; one that is left empty comes back as it was."""
    join_text(drafts, name, field, ready=lambda: bool(field.text().strip()))

    def left(text: str) -> None:
        if not text.strip():
            drafts[name].restore()

    field.committed.connect(left)
    return field


def join_day(drafts: Drafts, name: str, field: Day) -> Day:
    """Save a date by itself once it is understood, and not while it is being typed."""
    draft = drafts.add(name, field.draft_text, field.set_text, lambda: field.understood)
    field.textEdited.connect(lambda _: draft.typed.emit())
    field.committed.connect(lambda _: draft.hand_over())
    return field


def join_choice(drafts: Drafts, name: str, field: ChoiceField) -> ChoiceField:
    """Save a choice as soon as it is made."""
    draft = drafts.add(name, field.value, field.set_value)
    field.chosen.connect(lambda _: draft.hand_over())
    return field


def join_keys(drafts: Drafts, name: str, field: KeyRow) -> KeyRow:
    """Save a choice among keys as soon as it is made."""
    draft = drafts.add(name, lambda: field.current, field.set_current)
    field.chosen.connect(lambda _: draft.hand_over())
    return field


def values_of(record: object, names: Iterable[str]) -> dict[str, str]:
    """Return fields of a record as an edit writes them: yes and no for flags."""
    return {name: _as_text(getattr(record, name)) for name in names}


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _write_line(field: FieldLine, text: str) -> None:
    place = field.cursorPosition()
    field.set_text(text)
    if field.hasFocus():
        field.setCursorPosition(min(place, len(text)))


def _write_text(field: GrowingText, text: str) -> None:
    place = field.textCursor().position()
    with QSignalBlocker(field):
        field.set_text(text)
    if field.hasFocus():
        cursor = field.textCursor()
        cursor.setPosition(min(place, field.document().characterCount() - 1), QTextCursor.MoveMode.MoveAnchor)
        field.setTextCursor(cursor)
