"""Why two claims matched, as bars, and which hard differences stand between them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from claimtracker.domain.matches import Difference, Share
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.matching.model import ANY
from claimtracker.ui.claims.inspector_bars import ShareBars
from claimtracker.ui.claims.inspector_parts import column, emptied
from claimtracker.ui.duplicates.pair_words import nothing_else
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.pill import Pill

MOST_BARS = 5
MOST_DIFFERENCES = 6
REST = to_say("Everything else")


def main_shares(shares: Sequence[Share]) -> tuple[Share, ...]:
    """Return the shares that say most, and the rest as one, so that they still add up to the score."""
    telling = sorted((one for one in shares if one.name != ANY), key=lambda one: -abs(one.points))
    main = telling[: MOST_BARS - 1]
    rest = sum(share.points for share in shares) - sum(share.points for share in main)
    return (*main, Share(REST, 1.0, rest)) if len(shares) > len(main) else tuple(main)


class WhyItMatched(QWidget):
    """The shares of the score as bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: ShareBars | None = None
        self._bars = column()
        whole = column(self, gap=6)
        whole.addWidget(PlainLabel(say("Why it matched"), "section"))
        whole.addLayout(self._bars)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show the shares of another pair."""
        emptied(self._bars)
        self.bars = ShareBars(main_shares(shares))
        self._bars.addWidget(self.bars)


class HardDifferences(QWidget):
    """Each difference by its kind and both pieces; then what was looked for and not found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rest = PlainLabel("", "third", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(5)
        whole = column(self, gap=6)
        whole.addWidget(PlainLabel(say("Hard differences"), "section"))
        whole.addLayout(self._rows)
        whole.addWidget(self.rest)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show the differences of another pair."""
        emptied(self._rows)
        for difference in differences[:MOST_DIFFERENCES]:
            self._rows.addWidget(_row(difference))
        left = len(differences) - MOST_DIFFERENCES
        said = say_count(left, "And {count} more.", "And {count} more.") if left > 0 else ""
        self.rest.setText(" ".join(part for part in (said, nothing_else(differences)) if part))


def _row(difference: Difference) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    pill = Pill(say(difference.kind.value), VerdictClass.MIXED if difference.hard else VerdictClass.OPEN)
    pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    line.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
    said = PlainLabel(_from_to(difference.mine, difference.theirs), wrap=True)
    said.begin_at_the_window()
    line.addWidget(said, 1)
    return row


def _from_to(mine: str, theirs: str) -> str:
    """Return both pieces with an arrow from the left to the right, whatever script they are in."""
    one, other = (f"\u2068{piece or say('nothing')}\u2069" for piece in (mine, theirs))
    return f"\u200e{one} → {other}"
