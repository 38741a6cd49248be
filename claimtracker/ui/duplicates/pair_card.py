"""One pair of claims, side by side, and the keys that decide it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from claimtracker.domain.change_names import said_change
from claimtracker.domain.duplicates import PairCard as Card
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.wording import inside, say
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.claims.inspector_words import percent
from claimtracker.ui.duplicates import pair_words as words
from claimtracker.ui.duplicates.pair_side import PairSide
from claimtracker.ui.duplicates.pair_why import HardDifferences, WhyItMatched
from claimtracker.ui.key_book import said
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.laid_out import laid_out_width
from claimtracker.ui.widgets.pill import Pill
from claimtracker.ui.widgets.scrolled import Scrolled

APART = 36


class PairCard(QFrame):
    """The pair to decide; ``decided`` carries the kind of decision, ``open_requested`` a claim."""

    decided = Signal(str)
    undo_requested = Signal()
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.card: Card | None = None
        self.score = PlainLabel("", "heading")
        self.pill = Pill()
        self.place = PlainLabel("", "third")
        self.body = Body(self)
        inside = self.body.inside
        self.mine = PairSide(say("This claim"), inside)
        self.theirs = PairSide(say("Checked before"), inside)
        self.why, self.hard = WhyItMatched(inside), HardDifferences(inside)
        self.decisions = {
            kind: self._decision(number, kind, word, tip)
            for number, (kind, word, tip) in enumerate(words.DECISIONS, 1)
        }
        self.undo_button = button(say("Undo last"), self.undo_requested.emit, "quiet")
        set_kind(self.undo_button, "yes", "tight")
        self._lay_out()
        self.mine.open_requested.connect(lambda: self._open(mine=True))
        self.theirs.open_requested.connect(lambda: self._open(mine=False))

    def show_pair(self, card: Card) -> None:
        """Show another pair."""
        self.card = card
        match = card.match
        self.setAccessibleName(words.spoken(card))
        self.score.setText(percent(match.score))
        self.pill.show_as(*words.tier_pill(match))
        compared = match.compared or card.theirs.claim.statement
        statement = card.mine.claim.statement
        self.mine.show_side(card.mine, statement, words.marks(match, statement, mine=True), where=True)
        self.theirs.show_side(
            card.theirs, compared, words.marks(match, compared, mine=False), where=not card.theirs.times > 1
        )
        self.theirs.title.setText(
            say("Checked before") if card.theirs.claim.verdict_label else say("Earlier claim")
        )
        self.why.show_shares(match.shares)
        self.hard.show_differences(match.differences)
        hint = words.suggested(match)
        for kind, made in self.decisions.items():
            set_kind(made, "primary" if kind is hint else "")
        self.body.to_top()

    def say_place(self, text: str) -> None:
        """Say where the pair stands among the others."""
        self.place.setText(text)

    def offer_undo(self, name: str) -> None:
        """Offer to take the last step back; "" when there is none."""
        self.undo_button.setEnabled(bool(name))
        self.undo_button.setToolTip(_undo_tip(name))

    def _open(self, *, mine: bool) -> None:
        if self.card is not None:
            self.open_requested.emit((self.card.mine if mine else self.card.theirs).claim.id)

    def _decision(self, number: int, kind: DecisionKind, word: str, tip: str) -> QPushButton:
        return button(
            f"{number} {say(word)}", partial(self.decided.emit, kind.value), tip=f"{say(tip)} ({number})"
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.score)
        head.addWidget(self.pill)
        head.addStretch()
        head.addWidget(self.place)
        rows = QVBoxLayout(self.body.inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(_halves(self.mine, self.theirs))
        line = QFrame()
        set_kind(line, "line")
        rows.addWidget(line)
        rows.addLayout(_halves(self.why, self.hard))
        keys = FlowLayout(gap=8)
        for made in self.decisions.values():
            keys.addWidget(made)
        foot = QHBoxLayout()
        foot.addLayout(keys, 1)
        foot.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.body, 1)
        column.addLayout(foot)


class Body(Scrolled):
    """As high as what it holds where there is room; scrolls where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def to_top(self) -> None:
        """Show the beginning of another pair, in as much room as it needs."""
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(400, self._height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, min(self._height() + 2, 150))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room once what is inside needs it."""
        if watched is self.inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _height(self) -> int:
        inner = self.inside
        # Of the width without a scroll bar: whether there is one must not depend on itself.
        return max(inner.heightForWidth(max(240, laid_out_width(self))), inner.minimumSizeHint().height())


def _undo_tip(name: str) -> str:
    if not name:
        return ""
    return said(f"{say('Undo {change}', change=inside(said_change(name)))} ({{undo}})")


def _halves(left: QWidget, right: QWidget) -> QHBoxLayout:
    both = QHBoxLayout()
    both.setSpacing(APART)
    both.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    both.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return both
