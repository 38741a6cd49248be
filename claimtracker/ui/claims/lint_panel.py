"""What the check still lacks: a quiet line for each note, and a reason to put it aside."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.lint import NO_LINT, Aside, LintNote, LintReport, LintRule, stale_sentence
from claimtracker.domain.wording import joined, say, say_count
from claimtracker.services import lint_claims
from claimtracker.ui.begun_texts import BegunLine, BegunTexts
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import Disclosure, column, emptied, line
from claimtracker.ui.claims.inspector_words import quoted
from claimtracker.ui.day_words import day
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel


class ReasonLine(FieldLine):
    """Takes the reason; Enter keeps it, Esc leaves it."""

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(
            say("Why it does not matter here; Enter"), name=say("Reason to put it aside"), kind="plain"
        )
        self.returnPressed.connect(lambda: self.given.emit(self.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class NoteLine(QWidget):
    """One note: what is lacking, what to do, and the way to put it aside."""

    put_aside = Signal(str)
    typed = Signal(str)

    def __init__(self, note: LintNote, begun: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = PlainLabel(_sentence(note), "", wrap=True)
        self.next_step = PlainLabel(note.next_step, "hint", wrap=True)
        self.link = text_link(
            say("Put aside…"), self._ask, tip=say("Keeps it out of sight, with your reason"), role="ink2"
        )
        self.link.setAccessibleName(say("Put aside: {note}", note=_sentence(note)))
        self.reason = ReasonLine()
        self.reason.set_text(begun)
        (self.link if begun else self.reason).hide()
        self.reason.textEdited.connect(self.typed)
        self.reason.given.connect(self._give)
        self.reason.left.connect(self._leave)
        words = column(gap=1)
        words.addWidget(self.said)
        words.addWidget(self.next_step)
        words.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.reason)
        whole = line(gap=8)
        whole.addWidget(IconLabel("circle-alert", "mixed_ink", 15), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
        self.setLayout(whole)

    def _give(self, reason: str) -> None:
        if reason:
            self.put_aside.emit(reason)

    def _ask(self) -> None:
        self.link.hide()
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.reason.set_text("")
        self.typed.emit("")
        self.reason.hide()
        self.link.show()
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)


class LintPanel(QWidget):
    """Shows a report; hidden while there is nothing to say."""

    aside_requested = Signal(int, object, str, str)
    take_up_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim_id = 0
        self._report = NO_LINT
        self.begun = BegunTexts(self)
        self.lines: list[NoteLine] = []
        self._rows = column(gap=9)
        self._list = QWidget(self)
        self._list.hide()
        self._asides = column(self._list, gap=5)
        self.aside = Disclosure("", lambda: self._list, self)
        whole = column(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.addLayout(self._rows)
        whole.addWidget(self.aside)
        self.hide()

    def show_report(self, claim_id: int, told: LintReport) -> None:
        """Show what a claim lacks; a reason that is being typed stays."""
        if (claim_id, told) == (self._claim_id, self._report):
            return
        if claim_id != self._claim_id:
            self.aside.close_up()
        self._claim_id, self._report = claim_id, told
        emptied(self._rows)
        self.lines = [self._line(note) for note in told.open]
        for made in self.lines:
            self._rows.addWidget(made)
        emptied(self._asides)
        for note, aside in told.aside:
            self._asides.addWidget(self._aside(note, aside))
        count = len(told.aside)
        self.aside.head.say(say_count(count, "{count} note put aside", "{count} notes put aside"))
        self.aside.setVisible(bool(count))
        self.setVisible(bool(told.open or told.aside))

    def _line(self, note: LintNote) -> NoteLine:
        about = _line_of(self._claim_id, note.rule, note.about)
        made = NoteLine(note, self.begun.of(BegunLine.ASIDE, about), self)
        made.put_aside.connect(partial(self._put, note.rule, note.about))
        made.typed.connect(partial(self.begun.keep, BegunLine.ASIDE, about))
        return made

    def _put(self, rule: LintRule, about: str, reason: str) -> None:
        self.aside_requested.emit(self._claim_id, rule, about, reason)

    def _aside(self, note: LintNote, aside: Aside) -> QWidget:
        made = QWidget()
        rows = column(made, gap=0)
        rows.addWidget(PlainLabel(_sentence(note), "second", wrap=True))
        at = day(aside.at.date().isoformat()) if aside.at else ""
        rows.addWidget(PlainLabel(joined(quoted(aside.reason), aside.by, at), "hint", wrap=True))
        again = text_link(say("Show it again"), partial(self.take_up_requested.emit, aside.id), role="ink2")
        again.setAccessibleName(say("Show again: {note}", note=_sentence(note)))
        rows.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return made


def _line_of(claim_id: int, rule: LintRule, about: str) -> str:
    """Return what the reason for putting a note aside waits under until it is given."""
    return f"{claim_id} {rule.value} {about}"


def _sentence(note: LintNote) -> str:
    return stale_sentence(day(note.about)) if note.rule is LintRule.STALE else note.sentence


class LintDesk(QObject):
    """The panel's wishes joined to the desk."""

    def __init__(self, panel: LintPanel, desk: Desk) -> None:
        super().__init__(panel)
        self._desk = desk
        panel.begun = desk.begun
        panel.aside_requested.connect(self._put)
        panel.take_up_requested.connect(
            lambda aside_id: desk.act(lambda library: lint_claims.take_up(library, aside_id))
        )

    def _put(self, claim_id: int, rule: LintRule, about: str, reason: str) -> None:
        def done(_aside_id: int) -> None:
            self._desk.begun.keep(BegunLine.ASIDE, _line_of(claim_id, rule, about), "")
            self._desk.tell_done(say("Put aside."))

        self._desk.act(lambda library: lint_claims.put_aside(library, claim_id, rule, about, reason), done)
