"""The log of contacts with a source: logged with one key, latest first, each entry edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from claimtracker.domain.sources import Contact, ContactStatus
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.begun_texts import BegunLine, BegunTexts
from claimtracker.ui.claims.inspector_drafts import Drafts, Stuck
from claimtracker.ui.claims.inspector_fields import (
    EscapeLeaves,
    grows_in_height,
    join_day,
    join_line,
)
from claimtracker.ui.claims.inspector_parts import column, line
from claimtracker.ui.claims.inspector_words import label
from claimtracker.ui.day_words import day
from claimtracker.ui.icons import icon
from claimtracker.ui.sources.attempt_line import AttemptLine
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.key_segment import KeyChoice
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel

STATUSES = (
    ContactStatus.ASKED,
    ContactStatus.CONFIRMED,
    ContactStatus.DECLINED,
    ContactStatus.NO_ANSWER,
)
"""What can come of asking, in the order of the keys 1 to 4."""
LOOKS = {
    ContactStatus.NONE: ("circle-dashed", "ink3", VerdictClass.OPEN),
    ContactStatus.ASKED: ("clock", "accent", VerdictClass.OPEN),
    ContactStatus.CONFIRMED: ("circle-check", "true_ink", VerdictClass.TRUE),
    ContactStatus.DECLINED: ("circle-x", "false_ink", VerdictClass.FALSE),
    ContactStatus.NO_ANSWER: ("circle-dashed", "mixed_ink", VerdictClass.MIXED),
}
NOTHING_YET = to_say("Nobody has been asked yet.")


def status_keys(parent: QWidget | None = None) -> KeyRow:
    """Return a row that logs what came of asking, on the keys 1 to 4."""
    keys = [
        KeyChoice(status.value, label(status), LOOKS[status][2], stroke=str(number))
        for number, status in enumerate(STATUSES, 1)
    ]
    row = grows_in_height(KeyRow(keys, parent))
    row.setAccessibleName(say("Log what came of asking"))
    row.setToolTip(say("Logs it for today"))
    return row


class ContactRow(QWidget):
    """One entry: what came of it, when, by whom; note and answer-by are edited in place."""

    edited = Signal(int, str, str, str)
    remove_asked = Signal(int)

    def __init__(
        self, contact: Contact, escape: EscapeLeaves, stuck: Stuck, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.contact = contact
        self.drafts = Drafts(self, stuck)
        self.drafts.edited.connect(self.edited)
        self.mark = IconLabel("clock", "accent", 15)
        self.said = PlainLabel("", "strong")
        self.on = escape.watch(join_day(self.drafts, "on", DateField(say("No date"), name=say("Day"))))
        self.by = ElidedLabel("", "hint")
        self.note = escape.watch(join_line(self.drafts, "note", FieldLine(say("Note"), name=say("Note"))))
        self.until = PlainLabel(say("Answer by"), "hint")
        self.answer_by = escape.watch(
            join_day(self.drafts, "answer_by", DateField(say("No date"), name=say("Answer by")))
        )
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", "ink3"))
        self.remove.setToolTip(say("Remove this entry"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.contact.id))
        self._lay_out()
        self.show_contact(contact)

    def show_contact(self, contact: Contact) -> None:
        """Show a newer reading; what is being typed stays."""
        self.contact = contact
        mark, role, _ = LOOKS[contact.status]
        self.mark.set_icon(mark, role)
        said = label(contact.status)
        self.said.setText(said)
        self.by.setText(contact.by)
        values = {"on": contact.on, "note": contact.note, "answer_by": contact.answer_by}
        self.drafts.show(contact.id, 0, values)
        self.on.setAccessibleName(say("{contact}: day", contact=said))
        self.note.setAccessibleName(say("{contact}: note", contact=said))
        self.answer_by.setAccessibleName(say("{contact}: answer by", contact=said))
        self.remove.setAccessibleName(say("Remove: {contact} {day}", contact=said, day=day(contact.on)))
        waits = contact.status in (ContactStatus.ASKED, ContactStatus.NO_ANSWER) or bool(contact.answer_by)
        self.until.setVisible(waits)
        self.answer_by.setVisible(waits)

    def _lay_out(self) -> None:
        head = line(self.mark, self.said, self.by, self.remove, gap=6)
        head.setStretch(2, 1)
        said = line(self.on, self.note, gap=2)
        said.setStretch(1, 1)
        until = line(self.until, self.answer_by, gap=2)
        until.setStretch(1, 1)
        until.insertSpacing(0, 7)
        whole = column(self, gap=0)
        whole.addLayout(head)
        for below in (said, until):
            below.insertSpacing(0, self.mark.sizeHint().width())
            whole.addLayout(below)


class ContactLog(QWidget):
    """Keys that log, the note that goes with it, and the entries; signals carry values of the services.

    ``logged`` carries status, note and answer-by.
    """

    logged = Signal(object, str, str)
    edited = Signal(int, str, str, str)
    removed = Signal(int)

    def __init__(self, escape: EscapeLeaves, begun: BegunTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._escape = escape
        self.stuck = Stuck(self)
        self.rows: dict[int, ContactRow] = {}
        self.keys = status_keys(self)
        self.keys.chosen.connect(self._choose)
        self.note = escape.watch(
            FieldLine(say("Note for the next entry"), name=say("Note for the next entry"), kind="plain")
        )
        self.answer_by = escape.watch(
            DateField(say("Answer by"), name=say("Answer by, for the next entry"), kind="plain")
        )
        self._next = AttemptLine(BegunLine.CONTACT, self.note, self.answer_by, begun, self)
        self.nothing = PlainLabel(say(NOTHING_YET), "second")
        self._column = column(gap=8)
        whole = column(self, gap=5)
        whole.addWidget(self.keys)
        whole.addWidget(self._next)
        whole.addWidget(self.nothing)
        whole.addLayout(self._column)

    def show_contacts(self, source_id: int, contacts: Sequence[Contact]) -> None:
        """Show the entries of a source, latest first, and what was begun for its next one."""
        self._next.turn_to(source_id)
        wanted = [contact.id for contact in contacts]
        for gone in [held for held in self.rows if held not in wanted]:
            self._drop(self.rows.pop(gone))
        for place, contact in enumerate(contacts):
            row = self.rows.get(contact.id)
            if row is None:
                row = self.rows[contact.id] = self._make(contact)
            else:
                row.show_contact(contact)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self.nothing.setVisible(not contacts)

    def log(self, status: ContactStatus) -> None:
        """Log an attempt of today with the note and the day that are written, if it is a day."""
        if (taken := self._next.take()) is not None:
            self.logged.emit(status, *taken)

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        for row in self.rows.values():
            row.drafts.hand_over()

    def _choose(self, key: str) -> None:
        self.keys.set_current("")
        self.log(ContactStatus(key))

    def _make(self, contact: Contact) -> ContactRow:
        row = ContactRow(contact, self._escape, self.stuck, self)
        row.edited.connect(self.edited)
        row.remove_asked.connect(self.removed)
        return row

    def _drop(self, row: ContactRow) -> None:
        row.drafts.leave()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
