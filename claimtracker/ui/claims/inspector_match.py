"""One earlier claim: how like it is, what was said of it, and what differs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_bars import ShareBars
from claimtracker.ui.claims.inspector_parts import Disclosure, button, column, line
from claimtracker.ui.claims.inspector_rows import FittingButton, OverflowRow, SpreadRow
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel, plain_tip
from claimtracker.ui.widgets.pill import Pill

TAKE_OVER = "Take over verdict and sources"
_ORDER = (
    DecisionKind.SAME,
    DecisionKind.DIFFERENT,
    DecisionKind.VARIANT,
    DecisionKind.UPDATE,
    DecisionKind.OTHER_SPEAKER,
)
_TIPS = {
    DecisionKind.SAME: "Both say the same thing",
    DecisionKind.DIFFERENT: "Never suggest this one here again",
    DecisionKind.VARIANT: "The same claim with another number, date or detail",
    DecisionKind.UPDATE: "A newer state of the same matter",
    DecisionKind.OTHER_SPEAKER: "The same words, said by somebody else",
}


def marks(seen: SeenBefore) -> list[Span]:
    """Return the spans to mark in the earlier sentence, inside it and without overlaps."""
    text = compared_text(seen)
    spans = sorted(d.theirs_span for d in seen.match.differences if d.theirs_span is not None)
    kept: list[Span] = []
    for span in spans:
        if span.end <= len(text) and (not kept or not kept[-1].overlaps(span)):
            kept.append(span)
    return kept


def compared_text(seen: SeenBefore) -> str:
    """Return the wording of the earlier claim that was compared, to which the spans belong."""
    return seen.match.compared or seen.claim.statement


class MatchCard(QFrame):
    """A card for one match; the old verdict keeps its colour only when the two are the same claim."""

    decided = Signal(str)
    take_over_asked = Signal()
    open_asked = Signal()

    def __init__(self, seen: SeenBefore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = seen
        set_kind(self, "card")
        self.setAccessibleName(f"{words.percent(seen.match.score)}, {words.band(seen.match)}")
        self.score = PlainLabel(words.percent(seen.match.score), "heading")
        self.score.setToolTip(plain_tip(words.band(seen.match)))
        self.pill = Pill(seen.claim.verdict_label or words.label(seen.claim.progress), self._look())
        self.sentence = MarkedText(ui_font)
        self.sentence.show_text(compared_text(seen), marks(seen))
        self.differs = PlainLabel(words.differs_in(seen.match.differences), "hint", wrap=True)
        self.note = PlainLabel(words.old_verdict_note(seen.match), "second", wrap=True)
        self.where = PlainLabel(words.where_seen(seen), "hint", wrap=True)
        self.decisions = {kind: self._decision(kind) for kind in _ORDER}
        kind = "primary" if seen.match.tier is Tier.SAME else ""
        self.take_over = FittingButton((TAKE_OVER, "Take over"), self.take_over_asked.emit, kind)
        self.take_over.setToolTip("A new verdict here that says where it came from")
        self.row = self._row()
        self.why = Disclosure("Why it matched", lambda: ShareBars(seen.match.shares))
        self._lay_out()

    def _look(self) -> VerdictClass:
        return self.seen.claim.look if self.seen.match.tier is Tier.SAME else VerdictClass.OPEN

    def _decision(self, kind: DecisionKind) -> QPushButton:
        made = button(words.label(kind), partial(self._decide, kind), tip=_TIPS[kind])
        made.setCheckable(True)
        made.setChecked(self.seen.decision is kind)
        return made

    def _decide(self, kind: DecisionKind) -> None:
        # What is decided is shown when the library says so.
        self.decisions[kind].setChecked(self.seen.decision is kind)
        if self.seen.decision is not kind:
            self.decided.emit(kind.value)

    def _row(self) -> OverflowRow:
        row = OverflowRow(list(self.decisions.values()))
        if self._differs() and self.seen.claim.verdict_label:
            row.add_to_menu(TAKE_OVER, self.take_over_asked.emit)
        return row

    def _differs(self) -> bool:
        return self.seen.match.tier is Tier.DIFFERS

    def _lay_out(self) -> None:
        whole = column(self, gap=5)
        whole.setContentsMargins(11, 9, 11, 10)
        when = PlainLabel(words.when_checked(self.seen), "third")
        open_it = button("Open", self.open_asked.emit, "link", tip="Show the earlier claim")
        acts = line(self.row)
        acts.setStretch(0, 1)
        acts.addWidget(open_it)
        whole.addWidget(SpreadRow([self.score, self.pill], [when]))
        for part in (self.sentence, self.differs, self.note, self.where):
            whole.addWidget(part)
        whole.addWidget(self.take_over)
        whole.addLayout(acts)
        whole.addWidget(self.why)
        self.differs.setVisible(bool(self.differs.text()))
        has_verdict = bool(self.seen.claim.verdict_label)
        self.note.setVisible(bool(self.note.text()) and has_verdict)
        self.where.setVisible(bool(self.where.text()))
        self.take_over.setVisible(has_verdict and not self._differs())
        self.why.setVisible(bool(self.seen.match.shares))
