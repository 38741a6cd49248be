"""The work on a claim: what the second reader said, and the acts that are due now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import UNDER_WAY
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import say
from claimtracker.ui.claims.begun import Begun, Form
from claimtracker.ui.claims.inspector_parts import button, column, emptied
from claimtracker.ui.claims.reason_form import Act, ReasonForm
from claimtracker.ui.claims.work_words import Said, is_own, state, work_lines
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import PlainLabel, plain_tip
from claimtracker.ui.widgets.section_header import SectionHeader


class WorkPanel(QWidget):
    """Says where the work is, and offers only what can be done now. Signals carry the claim's id first.

    A reason that was begun waits for its claim, however many others are shown in between.
    """

    take_on_requested = Signal(int)
    step_requested = Signal(int, str)
    accept_requested = Signal(int)
    reason_given = Signal(int, object, str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim_id = 0
        self._shown: list[Said] = []
        self.header = SectionHeader("users", say("Work"), parent=self)
        self._lines = QWidget(self)
        self._said = column(self._lines, gap=3)
        self.take_on = button(say("Take on"), lambda: self.take_on_requested.emit(self._claim_id))
        self.checked = button(
            say("Checked"), lambda: self.step_requested.emit(self._claim_id, Progress.CHECKED)
        )
        self.accept = button(say("Accept and sign off"), lambda: self.accept_requested.emit(self._claim_id))
        self.give_back = button(say("Return…"), lambda: self.ask(Act.RETURN))
        self.reopen = button(say("Reopen…"), lambda: self.ask(Act.REOPEN))
        self.withdraw = button(say("Withdraw check…"), lambda: self.ask(Act.WITHDRAW), "quiet")
        set_kind(self.withdraw, "yes", "tight")
        self._row = QWidget(self)
        flow = FlowLayout(self._row, gap=6, line_gap=6)
        for made in self._buttons():
            flow.addWidget(made)
        self.form = ReasonForm(self)
        self.begun = Begun(Form.REASON, self.form.begun, self.form.take_up, (self.form.reason,), self)
        self.form.left.connect(self.begun.typed)
        self.form.given.connect(lambda act, why: self.reason_given.emit(self._claim_id, act, why))
        whole = column(self, gap=7)
        for part in (self.header, self._lines, self._row, self.form):
            whole.addWidget(part)

    def show_card(self, card: ClaimCard, person: str) -> None:
        """Show the work on a claim to this person."""
        if card.claim.id != self._claim_id:
            self.begun.leave()
            self.form.done()
            self.begun.enter(card.claim.id)
        self._claim_id = card.claim.id
        self.header.set_note(state(card))
        lines = work_lines(card, person)
        if lines != self._shown:
            self._shown = lines
            self._fill()
        self._lines.setVisible(bool(lines))
        wanted = self._wanted(card, person)
        for made in self._buttons():
            made.setVisible(made in wanted)
        self._row.setVisible(bool(wanted))
        if not self.form.isHidden() and not self._may(self.form.act, card, wanted):
            self.form.late()

    def ask(self, act: Act) -> None:
        """Ask for the reason of an act."""
        if self._claim_id:
            self.form.ask(act)
            self.opened.emit()

    def done(self, claim_id: int) -> None:
        """Put the form of a claim away: its act is done."""
        self.begun.drop(claim_id)
        if claim_id == self._claim_id:
            self.form.done()

    def texts(self) -> list[str]:
        """Return what the section says."""
        return [said.text for said in self._shown]

    def _wanted(self, card: ClaimCard, person: str) -> list[QPushButton]:
        claim, rated = card.claim, bool(card.claim.rating)
        void = bool(card.verdicts) and card.verdicts[0].is_void
        if claim.progress is Progress.SIGNED_OFF:
            return [self.reopen] if void else [self.reopen, self.withdraw]
        if claim.progress is Progress.CHECKED and rated and not void:
            mine = [] if is_own(card, person) else [self.accept, self.give_back]
            return [*mine, self.withdraw]
        if claim.progress in UNDER_WAY:
            return [self.checked] if rated else []
        return [] if rated else [self.take_on]

    def _may(self, act: Act, card: ClaimCard, wanted: list[QPushButton]) -> bool:
        if act is Act.WITHDRAW:
            return bool(card.claim.rating) and not (card.verdicts and card.verdicts[0].is_void)
        return (self.give_back if act is Act.RETURN else self.reopen) in wanted

    def _buttons(self) -> list[QPushButton]:
        return [self.take_on, self.checked, self.accept, self.give_back, self.reopen, self.withdraw]

    def _fill(self) -> None:
        emptied(self._said)
        for said in self._shown:
            label = PlainLabel(said.text, said.kind, wrap=True)
            label.allow_copying()
            label.setToolTip(plain_tip(said.tip))
            self._said.addWidget(label)
