"""What goes with the next attempt to ask somebody: a note, and the day until which an answer is awaited."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from claimtracker.ui.begun_texts import BegunLine, BegunTexts
from claimtracker.ui.claims.inspector_parts import column, line
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel


class AttemptLine(QWidget):
    """Two fields side by side, named for a screen reader by who is asked; a day that is none is refused.

    What is typed waits in ``begun`` until it is logged.
    """

    def __init__(
        self,
        kind: BegunLine,
        note: FieldLine,
        answer_by: DateField,
        begun: BegunTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.note, self.answer_by, self.begun = note, answer_by, begun
        self._kind, self._about = kind, ""
        self.said = PlainLabel("", "error", wrap=True)
        self.said.hide()
        answer_by.textChanged.connect(lambda _: self.said.hide())
        for field in (note, answer_by):
            field.textEdited.connect(lambda _: self._keep())
        fields = line(note, answer_by, gap=4)
        fields.setStretch(0, 3)
        fields.setStretch(1, 2)
        whole = column(self, gap=3)
        whole.addLayout(fields)
        whole.addWidget(self.said)
        begun.changed.connect(self._go_on)

    def turn_to(self, about: object) -> None:
        """Go on with what was begun for a source or a person; what was begun for the last one waits."""
        if str(about) != self._about:
            self._about = str(about)
            self._show()

    def take(self) -> tuple[str, str] | None:
        """Return note and day and empty the fields; None when the day is not understood, which is said."""
        if not self.answer_by.understood:
            self.said.setText(self.answer_by.reason)
            self.said.show()
            self.answer_by.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        taken = self.note.text().strip(), self.answer_by.iso
        self.note.set_text("")
        self.answer_by.set_text("")
        self._keep()
        return taken

    def _keep(self) -> None:
        keep_attempt(self.begun, self._kind, self._about, self.note.text(), self.answer_by.draft_text())

    def _show(self) -> None:
        note, until = _fields_of(self.begun.of(self._kind, self._about))
        self.note.set_text(note)
        self.answer_by.set_text(until)

    def _go_on(self) -> None:
        if not self.note.text() and not self.answer_by.text():  # something that could not be logged is back
            self._show()


def keep_attempt(begun: BegunTexts, kind: BegunLine, about: object, note: str, until: str) -> None:
    """Keep what goes with an attempt that is not logged: it is being typed, or could not be saved."""
    fields = note, until
    begun.keep(kind, about, json.dumps(fields, ensure_ascii=False) if any(fields) else "")


def _fields_of(text: str) -> tuple[str, str]:
    try:
        note, until = json.loads(text or '["", ""]')
        return str(note), str(until)
    except (ValueError, TypeError):
        return "", ""  # another version wrote it
