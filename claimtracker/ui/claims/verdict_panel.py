"""The verdict: a row of keys, the finding, what should change, and earlier verdicts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.precedents import Precedent
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import say
from claimtracker.ui.claims.change_box import ChangeBox
from claimtracker.ui.claims.conclusion_line import ConclusionLine
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import (
    EscapeLeaves,
    grows_in_height,
    join_choice,
    join_line,
    join_text,
)
from claimtracker.ui.claims.inspector_frozen import WHY
from claimtracker.ui.claims.inspector_parts import Disclosure, column
from claimtracker.ui.claims.precedents import PrecedentsPanel
from claimtracker.ui.claims.verdict_lines import VerdictLines
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.key_row import KeyRow
from claimtracker.ui.widgets.key_segment import choices_of
from claimtracker.ui.widgets.section_header import SectionHeader

_COPIED = ("finding", "explanation", "problem_type", "suggested_wording")
_NOT_GOOD = (VerdictClass.FALSE, VerdictClass.MIXED)


class VerdictPanel(QWidget):
    """Ratings on the keys 1 to 9; fields below are copied into each verdict.

    A scale without ratings has a line for a conclusion instead. ``reissue_requested`` when some of
    those fields were edited after a verdict, and the panel is left.
    """

    verdict_requested = Signal(int, str, str)
    conclusion_requested = Signal(int, str, str)
    reissue_requested = Signal(int)

    def __init__(self, drafts: Drafts, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._card: ClaimCard | None = None
        self._edited_since = False
        self.header = SectionHeader("scale", say("Verdict"), parent=self)
        self.keys = grows_in_height(KeyRow(parent=self))
        self.keys.setAccessibleName(say("Verdict"))
        self.keys.chosen.connect(self._give)
        self.keys.considered.connect(self._consider)
        self.conclusion = escape.watch(ConclusionLine(self))
        self.conclusion.given.connect(self._conclude)
        self.precedents = PrecedentsPanel(self)
        self.finding = GrowingText(
            say("Finding: one or two sentences"), name=say("Finding"), framed=True, parent=self
        )
        self.change = ChangeBox(self)
        self.explanation = GrowingText(
            say("How we know, at length"), name=say("Explanation"), framed=True, lines=(3, 30)
        )
        self.review_title = FieldLine(
            say("Headline of the published check"), name=say("Published as"), kind="plain"
        )
        self.review_url = FieldLine(
            say("Address of the published check: https://…"), name=say("Published at"), kind="plain"
        )
        self.longer = Disclosure(say("Explanation"), lambda: longer, self)
        longer = self._make_longer()
        self.history = VerdictLines(self)
        self._join(escape)
        whole = column(self, gap=7)
        for part in (
            self.header,
            self.keys,
            self.conclusion,
            self.precedents,
            self.finding,
            self.change,
            self.longer,
            self.history,
        ):
            whole.addWidget(part)

    def show_card(self, card: ClaimCard) -> None:
        """Show the verdict of a claim and the ratings it can get."""
        claim, before = card.claim, self._card
        if before is None or before.claim.id != claim.id:
            self._leave(before)
            self.longer.close_up()
            if claim.explanation or claim.review_title or claim.review_url:
                self.longer.open()
        if before is None or before.scale != card.scale:
            self.header.set_note(said_rating(card.scale.name))
            self.keys.set_choices(choices_of(card.scale))
        self._card = card
        self.keys.setVisible(bool(card.scale.ratings))
        self.keys.set_resting(say(WHY) if claim.progress is Progress.SIGNED_OFF else "")
        self.conclusion.show_card(card)
        self.keys.set_current(claim.rating if claim.scale == card.scale.code else "")
        if before is None or before.claim.id != claim.id:
            self.show_precedents(())
        self._consider("")
        self.change.setVisible(not card.scale.claim_review)
        self.change.show_quote(card.highlights[0].quote if card.highlights else claim.statement)
        self.change.show_rows(_needs_change(claim))
        self.history.show_verdicts(card.verdicts, card.scale.code)
        for part in (self.review_title, self.review_url):
            part.setVisible(card.scale.claim_review)
        longer = say("Explanation and published check") if card.scale.claim_review else say("Explanation")
        self.longer.head.setText(longer)

    def show_precedents(self, precedents: Sequence[Precedent]) -> None:
        """Show how similar claims were rated; each key that departs from them says so."""
        self.precedents.show_precedents(precedents)
        said = self.precedents.departures(self._card.scale) if self._card is not None else {}
        for segment in self.keys.segments:
            segment.warn(said.get(segment.choice.key, ""))
        self._consider("")

    def _consider(self, key: str) -> None:
        scale = self._card.scale if self._card is not None else None
        self.precedents.warn(scale.rating(key or self.keys.current) if scale is not None else None)

    @property
    def first(self) -> QWidget:
        """What a verdict is given with: the keys, or the line for a conclusion."""
        return self.conclusion if self.keys.isHidden() else self.keys

    def give(self, number: int) -> bool:
        """Give the verdict on that key, 1 being the first; returns whether there is one."""
        return self.keys.choose_stroke(str(number))

    def editors(self) -> dict[str, QWidget]:
        """Return the fields by their names in the record."""
        return {
            "finding": self.finding,
            "explanation": self.explanation,
            "review_title": self.review_title,
            "review_url": self.review_url,
            "suggested_wording": self.change.wording,
            "problem_type": self.change.problem,
            "change_decision": self.change.decision,
        }

    def reveal(self, field: str) -> None:
        """Show a field that may be put away."""
        if field in ("explanation", "review_title", "review_url"):
            self.longer.open()
        else:
            self.change.show_rows(True)

    def leave(self) -> None:
        """Close the claim: the record of its verdict is brought up to what was typed."""
        self._leave(self._card)

    def _join(self, escape: EscapeLeaves) -> None:
        drafts, change = self._drafts, self.change
        texts = {
            "finding": self.finding,
            "explanation": self.explanation,
            "suggested_wording": change.wording,
        }
        for name, text in texts.items():
            read = change.suggestion if text is change.wording else text.text
            escape.watch(join_text(drafts, name, text, read))
        lines = {
            "problem_type": change.problem,
            "review_title": self.review_title,
            "review_url": self.review_url,
        }
        for name, field in lines.items():
            escape.watch(join_line(drafts, name, field))
        escape.watch(join_choice(drafts, "change_decision", change.decision))
        for name in _COPIED:
            drafts[name].handed_over.connect(self._note_edit)
        # Finding, wording and the rest are one conclusion: going from one to the next ends nothing, and
        # neither does a look at another program, where no widget has the keyboard.
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keyboard_moved)

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        part = now
        while part is not None and part is not self:
            part = part.parentWidget()  # out of a list that drops down, too, which is a window of its own
        if now is not None and part is None:
            self.leave()

    def _note_edit(self) -> None:
        self._edited_since = True

    def _leave(self, card: ClaimCard | None) -> None:
        if self._edited_since and card is not None and card.claim.rating:
            self.reissue_requested.emit(card.claim.id)
        self._edited_since = False

    def _give(self, rating: str) -> None:
        if self._card is None:
            return
        self._drafts.hand_over()
        self._edited_since = False
        self.verdict_requested.emit(self._card.claim.id, self._card.scale.code, rating)

    def _conclude(self, words: str) -> None:
        if self._card is not None:
            self._drafts.hand_over()
            self._edited_since = False
            self.conclusion_requested.emit(self._card.claim.id, self._card.scale.code, words)

    def _make_longer(self) -> QWidget:
        # A home from the start: a field without one would be shown as a window of its own.
        made = QWidget(self)
        made.hide()
        whole = column(made)
        for part in (self.explanation, self.review_title, self.review_url):
            whole.addWidget(part)
        return made


def _needs_change(claim: Claim) -> bool:
    written = claim.suggested_wording or claim.problem_type or claim.change_decision
    return bool(written) or (bool(claim.rating) and claim.look in _NOT_GOOD)
