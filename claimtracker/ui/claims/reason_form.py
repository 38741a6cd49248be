"""A line that asks for a reason before an act that needs one; Ctrl+Enter does it, Esc lets it be."""

import json
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_parts import button, column
from claimtracker.ui.claims.inspector_rows import SpreadRow
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel, plain_caption


class Act(StrEnum):
    """What is done with a reason."""

    RETURN = "return"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"


# question, verb, what is said when the field is empty
_ASKED = to_say(
    {
        Act.RETURN: ("What should the checker look at?", "Return", "Write what the checker should look at."),
        Act.REOPEN: ("Why is it opened again?", "Reopen", "Write why: it stays in the history."),
        Act.WITHDRAW: (
            "Why does the check no longer hold?",
            "Withdraw check",
            "Write why it no longer holds.",
        ),
    }
)


class ReasonForm(QWidget):
    """``given`` carries an Act and the reason; the form stays until ``done`` or ``refuse`` is called."""

    given = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act = Act.RETURN
        self.reason = GrowingText("", name=say("Reason"), framed=True, lines=(2, 12), parent=self)
        self.said = PlainLabel("", "error", wrap=True)
        self.go = button(say("Return"), self.give, "primary", tip=say("Ctrl+Enter"))
        self.cancel = button(say("Cancel"), self.done, tip=say("Esc"))
        whole = column(self)
        how = PlainLabel(say("Ctrl+Enter"), "hint")
        for part in (self.reason, self.said, SpreadRow(self).fill([how], [self.cancel, self.go])):
            whole.addWidget(part)
        self.reason.installEventFilter(self)
        self.hide()

    def ask(self, act: Act) -> None:
        """Open for an act, ready to type; what was typed for the same act is still there."""
        self._open(act)
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begun(self) -> str:
        """Return the act and the reason as they stand here, "" for no reason."""
        reason = self.reason.text()
        kept = json.dumps([self.act, reason], ensure_ascii=False)
        return kept if reason.strip() and not self.isHidden() else ""

    def take_up(self, begun: str) -> None:
        """Go on with what ``begun`` returned before; raises ValueError or TypeError for anything else."""
        act, reason = json.loads(begun)
        self._open(Act(act))
        self.reason.set_text(reason)

    def _open(self, act: Act) -> None:
        question, verb, _ = (say(words) for words in _ASKED[act])
        if act is not self.act:
            self.reason.set_text("")
        self.act = act
        self.reason.setPlaceholderText(question)
        self.reason.setAccessibleName(question)
        self.go.setText(plain_caption(verb))
        self.go.setAccessibleName(verb)
        set_kind(self.go, "danger" if act is Act.WITHDRAW else "primary")
        self.refuse("")
        self.show()

    def give(self) -> None:
        """Hand the reason over, or say that one is needed."""
        reason = self.reason.text().strip()
        if reason:
            self.given.emit(self.act, reason)
        else:
            self.refuse(say(_ASKED[self.act][2]))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, words: str) -> None:
        """Say why it was not done; what was typed stays."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def late(self) -> None:
        """Note that the claim has moved on: an empty form goes, what was typed stays to be copied."""
        if self.reason.text().strip():
            self.refuse(say("The claim has moved on: this cannot be done now."))
        else:
            self.done()

    def done(self) -> None:
        """Put the form away; ``left`` tells that the keyboard was in it."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.reason.set_text("")
        self.refuse("")
        self.hide()
        if had_focus:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.done()
                return True
            if event.key() in ENTER_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.give()
                return True
        return super().eventFilter(watched, event)
