"""Drawing of highlights under the words, and of the ring around the selected claim."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from claimtracker.domain.records import record
from claimtracker.ui.reader.reader_geometry import DROP, Box, Paragraph, contour
from claimtracker.ui.reader.reader_highlights import Mark, flatten, look_name
from claimtracker.ui.theme import Look, Theme

RING = 2.0
HANDLE = 4.0
"""Radius of a handle at an end of the ring; it is caught within twice that."""

DEEPEST = 0.3
"""The most that a wash takes of its ink, however many highlights overlap there."""

_DEEPER = 0.10
_HOVERED = 0.12


@record
class Hit:
    """A place found by the find bar, in UTF-16 units of its paragraph."""

    start: int
    end: int
    current: bool = False


def blend(color: QColor, other: QColor, share: float) -> QColor:
    """Return ``color`` with ``share`` (0 to 1) of ``other`` mixed in."""
    keep = 1 - share
    return QColor.fromRgbF(
        color.redF() * keep + other.redF() * share,
        color.greenF() * keep + other.greenF() * share,
        color.blueF() * keep + other.blueF() * share,
    )


def paint_marks(
    painter: QPainter, paragraph: Paragraph, marks: Sequence[Mark], theme: Theme, hovered: Collection[int]
) -> None:
    """Paint the washes of a paragraph's marks, deeper where they overlap, and each one's underline."""
    looks: dict[str, Look] = {}

    def look_of(mark: Mark) -> Look:
        name = look_name(mark.shown)
        if name not in looks:
            looks[name] = theme.look(name)
        return looks[name]

    for segment in flatten(marks):
        inner = look_of(segment.marks[-1])
        share = _DEEPER * (len(segment.marks) - 1)
        if any(mark.id in hovered for mark in segment.marks):
            share += _HOVERED
        wash = blend(inner.wash, inner.ink, min(share, 0.0 if paragraph.pale else DEEPEST))
        for box in paragraph.boxes(segment.start, segment.end):
            painter.fillRect(box.rect, wash)
    for mark in marks:
        paint_underlines(painter, paragraph, mark, look_of(mark))


def paint_underlines(painter: QPainter, paragraph: Paragraph, mark: Mark, look: Look) -> None:
    """Paint the mark's underline, each level lower than the one before, in the style of its look."""
    width = min(2.5, max(1.5, paragraph.em / 9))
    for box in paragraph.boxes(mark.start, mark.end):
        y = box.base + DROP * paragraph.em + width / 2 + mark.level * (width + 1)
        underline(painter, box.rect.left(), box.rect.right(), y, width, look)


def underline(painter: QPainter, left: float, right: float, y: float, width: float, look: Look) -> None:
    """Draw one underline from left to right in the style of a look."""
    pen = QPen(look.ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if look.underline == "wavy":
        tile = _wave(look.ink.name(), width, painter.device().devicePixelRatio())
        height = tile.deviceIndependentSize().height()
        painter.drawTiledPixmap(QRectF(left, y - height / 2, right - left, height), tile)
        return
    if look.underline == "dashed":
        pen.setDashPattern([3, 1.5])
    elif look.underline == "dotted":
        pen.setDashPattern([1, 1.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


@lru_cache(maxsize=64)
def _wave(ink: str, width: float, ratio: float) -> QPixmap:
    """Return one period of a wave, to be tiled: an antialiased path is 20 times slower to draw."""
    step, height = round(4 * width), round(2.5 * width) + 1
    tile = QPixmap(round(step * ratio), round(height * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), width * 0.7))
    path = QPainterPath(QPointF(-step / 2, height / 2))
    for index in range(-1, 3):
        x, rise = index * step / 2, height * (0.6 if index % 2 else -0.6)
        path.quadTo(QPointF(x + step / 4, height / 2 + rise), QPointF(x + step / 2, height / 2))
    painter.drawPath(path)
    painter.end()
    return tile


def paint_hits(painter: QPainter, paragraph: Paragraph, hits: Iterable[Hit], theme: Theme) -> None:
    """Paint what the find bar found; the current one has a firmer frame."""
    for hit in hits:
        painter.setPen(QPen(theme.color("accent"), 2.0 if hit.current else 0.75))
        painter.setBrush(theme.color("accent_wash"))
        for box in paragraph.boxes(hit.start, hit.end):
            painter.drawRoundedRect(box.rect, 2, 2)


def ring_boxes(boxes: Iterable[Box]) -> list[QRectF]:
    """Return the boxes that the ring goes around: the washes with their underline and a little air."""
    return [box.rect.adjusted(-1, -1, 1, RING + 1.5) for box in boxes]


def paint_ring(painter: QPainter, boxes: Sequence[QRectF], theme: Theme) -> None:
    """Paint the outline of the selected claim around these boxes."""
    painter.setPen(QPen(theme.color("accent"), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(contour(boxes, 3.5))


def paint_handles(painter: QPainter, points: Iterable[QPointF], theme: Theme) -> None:
    """Paint the handles by which the ends of the ringed highlight are dragged."""
    painter.setPen(QPen(theme.color("paper"), 1.5))
    painter.setBrush(theme.color("accent"))
    for point in points:
        painter.drawEllipse(point, HANDLE, HANDLE)
