"""One claim of a pair: its statement with what differs marked, who said it when, where, and the verdict."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from claimtracker.domain.duplicates import LikeClaim
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_parts import button, column
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.claims.inspector_words import verdict_or_progress
from claimtracker.ui.day_words import day
from claimtracker.ui.duplicates import pair_words as words
from claimtracker.ui.fonts import reading_font
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel
from claimtracker.ui.widgets.pill import Pill

LEADING = 1.18
_NAMES = _SPEAKER, _SAID_ON, _SEEN, _WHERE, _VERDICT = to_say(
    ("Speaker", "Said on", "Seen", "Where", "Verdict")
)


class PairSide(QWidget):
    """A column of the pair; ``open_requested`` when the claim is to be opened."""

    open_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "section")
        self.open_button = button(say("Open", sense="verb"), self.open_requested.emit, "link")
        self.open_button.setAccessibleName(say("{claim}: open", claim=title))
        self.statement = MarkedText(reading_font)
        self.statement.set_leading(LEADING)
        self.own = PlainLabel("", "hint", wrap=True)
        middle = Qt.TextElideMode.ElideMiddle
        self.values = {name: ElidedLabel() for name in _NAMES[:3]}
        self.values[_WHERE] = ElidedLabel(mode=middle)
        self.names = {name: PlainLabel(say(name), "third") for name in _NAMES}
        self.pill = Pill()
        self.checked = ElidedLabel()
        self._lay_out()

    def show_side(self, side: LikeClaim, text: str, marks: Sequence[Span], *, where: bool) -> None:
        """Show a claim; ``text`` is the wording that was compared, ``where`` prefers place to count."""
        claim = side.claim
        self.statement.show_text(text, marks)
        self.own.setText(
            ""
            if text == claim.statement
            else say("Another wording of: {statement}", statement=claim.statement)
        )
        self.own.setVisible(bool(self.own.text()))
        self._set(_SPEAKER, claim.speaker)
        self._set(_SAID_ON, day(claim.said_on))
        self._set(_WHERE, words.where_words(side) if where else "")
        self._set(_SEEN, words.seen_words(side) if not where or side.times > 1 else "")
        look = claim.look if claim.verdict_label else VerdictClass.OPEN
        self.pill.show_as(verdict_or_progress(claim.verdict_label, claim.progress), look)
        self.checked.setText(words.verdict_words(side))

    def _set(self, name: str, value: str) -> None:
        self.values[name].setText(value)
        for part in (self.names[name], self.values[name]):
            part.setVisible(bool(value))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.open_button)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, heading) in enumerate(self.names.items()):
            grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignVCenter)
            if name in self.values:
                grid.addWidget(self.values[name], row, 1)
        verdict = QHBoxLayout()
        verdict.setSpacing(8)
        verdict.addWidget(self.pill)
        verdict.addWidget(self.checked, 1)
        grid.addLayout(verdict, len(self.names) - 1, 1)
        whole = column(self, gap=6)
        whole.addLayout(head)
        whole.addWidget(self.statement)
        whole.addWidget(self.own)
        whole.addLayout(grid)
        whole.addStretch()
