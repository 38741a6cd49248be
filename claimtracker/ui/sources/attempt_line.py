"""What goes with the next attempt to ask somebody: a note, and the day until which an answer is awaited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from claimtracker.ui.claims.inspector_parts import column, line
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel


class AttemptLine(QWidget):
    """Two fields side by side, named for a screen reader by who is asked; a day that is none is refused."""

    def __init__(self, note: FieldLine, answer_by: DateField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.answer_by = note, answer_by
        self._source_id = 0
        self._begun: dict[int, tuple[str, str]] = {}
        self.said = PlainLabel("", "error", wrap=True)
        self.said.hide()
        answer_by.textChanged.connect(lambda _: self.said.hide())
        fields = line(note, answer_by, gap=4)
        fields.setStretch(0, 3)
        fields.setStretch(1, 2)
        whole = column(self, gap=3)
        whole.addLayout(fields)
        whole.addWidget(self.said)

    def turn_to(self, source_id: int) -> None:
        """Go on with what was begun for a source; what was begun for the last one waits until it is back."""
        if source_id == self._source_id:
            return
        self._begun[self._source_id] = self.note.text(), self.answer_by.draft_text()
        self._source_id = source_id
        note, until = self._begun.pop(source_id, ("", ""))
        self.note.set_text(note)
        self.answer_by.set_text(until)

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
        return taken
