"""One person or office to ask: until when, what was tried, what to ask; one key logs an attempt."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from claimtracker.domain.call_sheet import NOBODY, Call, CallItem
from claimtracker.domain.sources import Contact, ContactStatus
from claimtracker.domain.wording import isolated, joined, say, say_count, to_say
from claimtracker.ui.begun_texts import BegunLine, BegunTexts
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import button, column, line
from claimtracker.ui.claims.inspector_words import label
from claimtracker.ui.day_words import day
from claimtracker.ui.sources.attempt_line import AttemptLine
from claimtracker.ui.sources.contact_log import LOOKS, status_keys
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel
from claimtracker.ui.widgets.pill import Pill

MOST_TRIED = 4
_NOBODY_HINT = to_say(
    "Name a speaker, or link a source that can be asked: an interview, an expert, a contact."
)


class CallCard(QFrame):
    """Shows a call; ``log_requested`` carries it with status, note and answer-by."""

    log_requested = Signal(object, object, str, str)
    open_claim_requested = Signal(int)
    open_source_requested = Signal(int)
    entered = Signal()

    def __init__(self, call: Call, begun: BegunTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.call = call
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys = status_keys()
        self.keys.chosen.connect(self._choose)
        self.note = FieldLine(
            say("Note for the attempt"),
            name=say("Note for the attempt: {name}", name=call.shown),
            kind="plain",
        )
        self.answer_by = DateField(
            say("Answer by"), name=say("Answer by: {name}", name=call.shown), kind="plain"
        )
        self._next = AttemptLine(BegunLine.CALL, self.note, self.answer_by, begun)
        self._next.turn_to(call.mark)
        self.openers = [self._opener(item) for item in call.items]
        self._lay_out()
        to_ask = say_count(len(call.items), "{count} to ask", "{count} to ask")
        self.setAccessibleName(joined(call.shown, self._until(), to_ask))
        for part in (self, self.keys, *self.keys.segments, self.note, self.answer_by, *self.openers):
            part.installEventFilter(self)

    @property
    def can_log(self) -> bool:
        """Whether there is somebody to ask."""
        return self.call.name != NOBODY

    def log(self, status: ContactStatus) -> None:
        """Log an attempt of today with the note and the day that are written, if it is a day."""
        if (taken := self._next.take()) is not None:
            self.log_requested.emit(self.call, status, *taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and self.can_log and event.text() and self.keys.choose_stroke(event.text()):
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def _choose(self, key: str) -> None:
        self.keys.set_current("")
        self.log(ContactStatus(key))

    def _is_over(self) -> bool:
        deadline = self.call.deadline
        return bool(deadline) and deadline < date.today().isoformat()[: len(deadline)]

    def _until(self) -> str:
        if not self.call.deadline:
            return ""
        until = day(self.call.deadline)
        if self._is_over():
            return (
                say("Answer was due {day}", day=until)
                if self.call.told_deadline
                else say("Was due {day}", day=until)
            )
        return say("Answer by {day}", day=until) if self.call.told_deadline else say("Due {day}", day=until)

    def _lay_out(self) -> None:
        call = self.call
        whole = column(self, gap=7)
        whole.setContentsMargins(18, 13, 16, 14)
        whole.addLayout(self._head())
        if call.contact:
            details = PlainLabel(call.contact, "second", wrap=True)
            details.allow_copying()
            whole.addWidget(details)
        for contact in call.contacts[:MOST_TRIED]:
            whole.addLayout(_tried(contact))
        for item, opener in zip(call.items, self.openers, strict=True):
            whole.addSpacing(3)
            whole.addLayout(self._item(item, opener))
        if self.can_log:
            whole.addSpacing(4)
            whole.addWidget(self.keys)
            whole.addWidget(self._next)
        else:
            whole.addWidget(PlainLabel(say(_NOBODY_HINT), "hint", wrap=True))
            for part in (self.keys, self._next):
                part.setParent(self)
                part.hide()
        for said in self.findChildren(PlainLabel):
            said.begin_at_the_window()

    def _head(self) -> QLayout:
        call = self.call
        mark = "lock" if call.confidential else "user" if self.can_log else "circle-help"
        head = line(IconLabel(mark, "mixed_ink" if call.confidential else "ink2", 17), gap=8)
        head.addWidget(PlainLabel(isolated(call.shown), "heading", wrap=True), 1)
        if call.confidential:
            head.addWidget(Pill(say("Confidential"), "mixed"))
        if self._until():
            head.addWidget(Pill(self._until(), "false" if self._is_over() else "progress"))
        if call.source_id:
            opener = button(
                say("Open source"), partial(self.open_source_requested.emit, call.source_id), "link"
            )
            opener.setAccessibleName(say("Open source: {name}", name=call.shown))
            head.addWidget(opener)
        whole = column(gap=2)
        whole.addLayout(head)
        if call.office:
            whole.addWidget(PlainLabel(isolated(call.office), "hint", wrap=True))
        return whole

    def _opener(self, item: CallItem) -> QWidget:
        opener = text_link(
            item.statement, partial(self.open_claim_requested.emit, item.claim_id), tip=item.statement
        )
        opener.setAccessibleName(say("Open claim: {statement}", statement=item.statement[:80]))
        return opener

    def _item(self, item: CallItem, opener: QWidget) -> QLayout:
        rows = column(gap=2)
        head = line(gap=7)
        if item.reply:
            head.addWidget(Pill(say("Right of reply"), "false"))
        head.addWidget(opener, 1, Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(head)
        for question in item.questions:
            rows.addWidget(PlainLabel(isolated(question), "", wrap=True))
        where = joined(item.article_title, say("due {day}", day=day(item.due)) if item.due else "")
        if where:
            rows.addWidget(PlainLabel(where, "hint", wrap=True))
        return rows


def _tried(contact: Contact) -> QLayout:
    mark, role, _ = LOOKS[contact.status]
    until = say("answer by {day}", day=day(contact.answer_by)) if contact.answer_by else ""
    said = joined(label(contact.status), day(contact.on), contact.by, until, contact.note)
    made = line(IconLabel(mark, role, 14), PlainLabel(said, "hint", wrap=True), gap=7)
    made.setStretch(1, 1)
    return made
