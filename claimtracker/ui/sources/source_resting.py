"""The claims that rest on a source: what it does to each, where in it, and the words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.source_views import Resting
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import isolated, joined, number, say
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import column, emptied, line
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.pill import Pill
from claimtracker.ui.widgets.section_header import SectionHeader

AT_FIRST = 60
LONGEST_PASSAGE = 400


class SourceResting(QWidget):
    """A row for each link; pressing its claim opens it."""

    open_claim_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Resting] | None = None
        self.header = SectionHeader("quote", say("Claims that rest on it"), parent=self)
        self._rows = column(gap=9)
        whole = column(self, gap=5)
        whole.addWidget(self.header)
        whole.addLayout(self._rows)

    def show_resting(self, resting: Sequence[Resting]) -> None:
        """Show the claims with the passages that they use."""
        if resting != self._shown:
            self._fill(resting, AT_FIRST)

    def _fill(self, resting: Sequence[Resting], most: int) -> None:
        self._shown = resting
        emptied(self._rows)
        for one in resting[:most]:
            self._rows.addWidget(self._row(one))
        if len(resting) > most:
            said = say("Show all {count}", count=len(resting))
            self._rows.addWidget(text_link(said, lambda: self._fill(resting, len(resting))))
        count = len({one.claim.id for one in resting})
        self.header.set_note(number(count) if count else say("none yet"))

    def _row(self, one: Resting) -> QWidget:
        row = QWidget()
        rows = column(row, gap=1)
        claim, evidence = one.claim, one.evidence
        act = partial(self.open_claim_requested.emit, claim.id)
        opener = text_link(" ".join(claim.statement.split()), act, tip=claim.statement)
        opener.setAccessibleName(say("Open claim: {statement}", statement=claim.statement[:80]))
        rows.addWidget(opener)
        pills = [Pill(say(evidence.stance.value), words.stance_look(evidence.stance))]
        if claim.verdict_label:
            pills.append(Pill(said_rating(claim.verdict_label), claim.look))
        head = line(*pills)
        group = evidence.independence_group
        group = say("one with “{group}”", group=group) if group else ""
        head.addWidget(PlainLabel(joined(evidence.locator, group), "hint"), 1)
        head.setAlignment(Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(head)
        if evidence.passage.strip():
            cut = beginning(evidence.passage, LONGEST_PASSAGE)
            rows.addWidget(PlainLabel(say("“{passage}”", passage=isolated(cut)), "second", wrap=True))
        return row
