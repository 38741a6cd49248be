"""The line for a conclusion in one's own words, on a scale that has no ratings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import Progress
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import say
from claimtracker.ui.claims.begun import Begun, Form
from claimtracker.ui.claims.inspector_frozen import freeze_field
from claimtracker.ui.widgets.field_line import FieldLine

_DONE = frozenset({Progress.CHECKED, Progress.SIGNED_OFF})


class ConclusionLine(FieldLine):
    """``given`` carries the words on Enter alone, for half a sentence is no verdict.

    What was typed and not given waits for its claim, however many others are shown in between.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = say("Conclusion in your own words, then Enter")
        super().__init__(words, name=say("Conclusion"), kind="plain", parent=parent)
        self._card: ClaimCard | None = None
        self._asked = self._said = ""
        self.begun = Begun(Form.CONCLUSION, self._typed, self.set_text, (self,), self)
        self.returnPressed.connect(self._give)

    def show_card(self, card: ClaimCard) -> None:
        """Show the conclusion of a claim, to be read only once it is signed off."""
        claim, before = card.claim, self._card
        self.setVisible(not card.scale.ratings)
        said = claim.verdict_label if claim.scale == card.scale.code else ""
        frozen = claim.progress is Progress.SIGNED_OFF
        if before is None or before.claim.id != claim.id or frozen != self.isReadOnly():
            self.begun.leave()
            self.set_text(said)
        elif not self._typed():
            self.set_text(said)
        freeze_field(self, frozen=frozen)
        self._card, self._said, self._asked = card, said, ""
        if not frozen:
            self.begun.enter(claim.id)

    def _typed(self) -> str:
        if self._card is None or self.isReadOnly() or self.text().strip() == self._said:
            return ""
        return self.text()

    def _give(self) -> None:
        card, words = self._card, self.text().strip()
        if card is None or card.scale.ratings or self.isReadOnly() or words in ("", self._asked):
            return
        # Once work has been taken up again, the same words are a verdict anew.
        if words != self._said or card.claim.progress not in _DONE:
            self._asked = words
            self.given.emit(words)
