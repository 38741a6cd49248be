"""The meter in the reader's head: how many sentences are accounted for; a click goes to the next open one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from claimtracker.domain.coverage import Tally
from claimtracker.domain.wording import say
from claimtracker.ui.articles.sentence_words import meter_words
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import beside_icon

_PADDING = 30
_PLENTY = 10_000


class CoverageMeter(QToolButton):
    """Says "19 of 31 sentences accounted for", in fewer words where there is little room."""

    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "meter")
        self._words = meter_words(Tally(0, 0))
        self._room = _PLENTY
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.next_requested)
        self.hide()

    def show_tally(self, tally: Tally | None) -> None:
        """Show how far the article is; None while no article is open."""
        self.setVisible(tally is not None)
        if tally is None:
            return
        self._words = meter_words(tally)
        done = not tally.open
        self.setIcon(icon("check-check", "ink2"))
        self.setEnabled(not done)
        key_tip(
            self,
            say("Every sentence is accounted for")
            if done
            else say("Go to the next open sentence ({next_open})"),
        )
        self.setAccessibleName(self._words[0])
        self.updateGeometry()
        self._fit()

    def set_room(self, pixels: int) -> None:
        """Ask for so much at most, so that a neighbour is not cut for words that do not fit anyway."""
        if pixels != self._room:
            self._room = pixels
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the room of as many of the words as there may be."""
        return QSize(self._width(self._most_within(self._room)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Allow the fewest words."""
        return QSize(self._width(self._words[-1]), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(beside_icon(self._most_within(self.width())))

    def _most_within(self, pixels: int) -> str:
        fitting = (words for words in self._words if self._width(words) <= pixels)
        return next(fitting, self._words[-1])

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(beside_icon(words)) + self.iconSize().width() + _PADDING
