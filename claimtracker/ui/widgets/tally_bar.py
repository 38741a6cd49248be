"""A thin bar that tells how many claims stand where."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.theme import theme

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
        painter.fillRect(QRectF(left, box.top(), width, box.height()), _color(look))
        start += width
    painter.restore()


def _color(look: VerdictClass | str) -> QColor:
    # Work to come is paler than all that was done: a bar of open claims must not look full.
    return theme().color("line_strong") if look == VerdictClass.OPEN else theme().look(look).ink
