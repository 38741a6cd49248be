"""A thin bar that tells how many claims stand where."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say
from claimtracker.ui.theme import theme, theme_keeper

Part = tuple[VerdictClass | str, int]


def paint_tally(painter: QPainter, box: QRectF, parts: Sequence[Part], total: int) -> None:
    """Paint the parts as segments of ``box``, as wide as their share of ``total``; the rest is the track."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    outline = QPainterPath()
    outline.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setClipPath(outline)
    painter.fillRect(box, theme().color("track"))
    total = max(total, sum(count for _, count in parts))
    right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    start = 0.0
    for look, count in parts:
        width = box.width() * count / total if total else 0.0
        left = box.right() - start - width if right_to_left else box.left() + start
        painter.fillRect(QRectF(left, box.top(), width, box.height()), theme().look(look).ink)
        start += width
    painter.restore()


class TallyBar(QWidget):
    """The bar under an article's title: counts by look, out of a total."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tally(self, parts: Sequence[Part], total: int, words: str = "") -> None:
        """Show the parts out of ``total``; ``words`` say the same for the tool tip and the screen reader."""
        self._parts, self._total = tuple(parts), total
        words = words or say("{place} of {total}", place=sum(count for _, count in parts), total=total)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin line's room."""
        return QSize(120, round(4 * theme_keeper().scale))

    def minimumSizeHint(self) -> QSize:
        """Allow it to be short."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments."""
        paint_tally(QPainter(self), QRectF(self.rect()), self._parts, self._total)
