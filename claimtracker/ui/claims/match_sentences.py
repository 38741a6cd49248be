"""The two sentences of a match with what differs marked in both, and why it matched."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from claimtracker.domain.excerpts import excerpt
from claimtracker.domain.matches import Tier
from claimtracker.domain.spans import Span
from claimtracker.domain.text import fold
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_bars import ShareBars
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.widgets.labels import PlainLabel


class Sentences(QWidget):
    """The earlier sentence; below it this one, unless nothing differs between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier, self.this = MarkedText(ui_font), MarkedText(ui_font, "ink2")
        self._labels = (
            PlainLabel(say("Then", sense="in the earlier claim"), "hint"),
            PlainLabel(say("Here", sense="in this claim"), "hint"),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (label, text) in enumerate(zip(self._labels, (self.earlier, self.this), strict=True)):
            label.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)

    def show_seen(self, seen: SeenBefore) -> None:
        """Show the sentences of a match, cut short around what differs."""
        both = (
            seen.match.tier is not Tier.SAME and bool(seen.asked) and fold(seen.asked) != fold(compared(seen))
        )
        self.earlier.show_text(*excerpt(compared(seen), marks(seen)))
        self.this.show_text(*(excerpt(seen.asked, marks(seen, mine=True)) if both else ("", ())))
        for part in (*self._labels, self.this):
            part.setVisible(both)


class WhyItMatched(QWidget):
    """Each feature's share of the score, and how the texts were read."""

    def __init__(self, seen: SeenBefore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(self)
        self.bars = ShareBars(seen.match.shares)
        whole.addWidget(self.bars)
        whole.addWidget(PlainLabel(read_as(seen), "hint", wrap=True))


def read_as(seen: SeenBefore) -> str:
    """Return which language pack read the texts, or that they were compared by characters."""
    if seen.pack:
        return say("Read with the {language} language pack.", language=seen.pack)
    return say("Compared by characters: there is no language pack for this text.")


def marks(seen: SeenBefore, *, mine: bool = False) -> list[Span]:
    """Return the spans to mark in the earlier sentence, or in this one, inside it and without overlaps."""
    text = seen.asked if mine else compared(seen)
    return _apart(
        (span for one in seen.match.differences if (span := one.mine_span if mine else one.theirs_span)), text
    )


def compared(seen: SeenBefore) -> str:
    """Return the wording of the earlier claim that was compared, to which its spans belong."""
    return seen.match.compared or seen.claim.statement


def _apart(spans: Iterable[Span], text: str) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans):
        if span.end <= len(text) and (not kept or not kept[-1].overlaps(span)):
            kept.append(span)
    return kept
