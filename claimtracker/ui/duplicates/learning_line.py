"""The line below the pairs that says what matching can learn from what was decided."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.duplicates import learning_words as words
from claimtracker.ui.duplicates.learning_desk import LearningDesk
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel

_PRIMARY = "primary"  # not said: a kind of button


class LearningLine(QFrame):
    """What there is to learn from; while a trial is shown, what it would change and the choice."""

    def __init__(self, learning: LearningDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learning = learning
        set_kind(self, "card")
        self.text = PlainLabel("", "second", wrap=True)
        self.advice = PlainLabel("", "strong", wrap=True)
        self.learn = button(
            say("Learn from decisions"),
            learning.learn,
            tip=say("Show what matching would learn; nothing is changed yet"),
        )
        self.stop = button(say("Stop learning"), learning.stop, tip=say("Keep nothing of it"))
        self.keep = button(
            say("Keep what was learnt"),
            learning.keep,
            tip=say("Score so from now on; Undo goes back"),
        )
        self.leave = button(say("Leave as it is"), learning.leave, tip=say("Keep nothing of it"))
        self.reset = button(
            say("Reset"), learning.reset, "quiet", tip=say("Score as ClaimTracker came again; Undo goes back")
        )
        self._lay_out()
        learning.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show where learning stands."""
        learning, known = self._learning, self._learning.learning
        refit = learning.refit
        if learning.trying:
            self.text.setText(say(words.BUSY))
        else:
            self.text.setText(words.offer_words(refit) if refit else words.state_words(known))
        self.advice.setText(words.advice(refit) if refit else "")
        better = refit is not None and words.speaks_for(refit)
        set_kind(self.keep, _PRIMARY if better else "")
        set_kind(self.leave, "" if better else _PRIMARY)
        idle = not learning.trying and refit is None
        shown = {
            self.advice: refit is not None,
            self.learn: idle and words.can_learn(known),
            self.stop: learning.trying,
            self.keep: refit is not None,
            self.leave: refit is not None,
            self.reset: idle and known.refitted,
        }
        held = any(part.hasFocus() for part in shown)
        for part, visible in shown.items():
            part.setVisible(visible)
        if held:
            self._hold_keyboard(self.keep if better else self.leave)

    def _hold_keyboard(self, advised: QPushButton) -> None:
        """Keep the keyboard here when the button that had it is gone, first on what is advised."""
        steps = (advised, self.stop, self.learn, self.reset)
        wanted = next((step for step in steps if step.isVisibleTo(self)), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.text)
        said.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(said, 1)
        for made in (self.keep, self.leave, self.stop, self.learn, self.reset):
            row.addWidget(made)
