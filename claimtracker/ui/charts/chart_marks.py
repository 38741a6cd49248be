"""How each kind of a chart looks: a colour and a pattern, so that colour is never the only sign.

Patterns are drawn line by line inside their box: pictures in SVG know neither clips nor brushes of Qt's kind.
"""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap

from claimtracker.ui.theme import theme

# Kind -> (look whose ink it wears, pattern upon it).
MARKS: dict[str, tuple[str, str]] = {
    "true": ("true", "plain"),
    "mixed": ("mixed", "rising"),
    "false": ("false", "crossed"),
    "open": ("open", "dotted"),
    "overdue": ("false", "crossed"),
    "today": ("mixed", "rising"),
    "week": ("progress", "plain"),
    "waiting": ("progress", "plain"),
    "reading": ("open", "dotted"),
    "returned": ("mixed", "rising"),
    "claims": ("progress", "plain"),
    "sentences": ("open", "dotted"),
    "settled": ("true", "plain"),
}
_GAP = 6.0
_REPEATS = 4
_SHARP = 2


def paint_mark(painter: QPainter, box: QRectF, kind: str, scale: float = 1.0, *, lines: bool = False) -> None:
    """Fill a box in the colour and pattern of a kind; with ``lines`` stroke by stroke, as SVG needs it."""
    look, pattern = MARKS[kind]
    ink, paper = theme().look(look).ink, theme().color("paper")
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if lines or pattern == "plain":
        painter.setBrush(ink)
        painter.drawRect(box)
        if pattern != "plain":
            _stroke(painter, box, pattern, paper, scale)
    else:
        painter.setBrushOrigin(box.topLeft())
        painter.setBrush(QBrush(_tile(pattern, ink.name(), paper.name(), scale)))
        painter.drawRect(box)
    painter.restore()


@lru_cache(maxsize=64)
def _tile(pattern: str, ink: str, paper: str, scale: float) -> QPixmap:
    """Return a pattern as a square that repeats without a seam, twice as sharp as the usual screen."""
    side = max(4, round(_GAP * scale)) * _REPEATS
    image = QImage(side * _SHARP, side * _SHARP, QImage.Format.Format_RGB32)
    image.fill(QColor(ink))
    image.setDevicePixelRatio(_SHARP)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = QRectF(-side, -side, side * 3, side * 3)
    _stroke(painter, wide, pattern, QColor(paper), side / _REPEATS / _GAP)
    painter.end()
    return QPixmap.fromImage(image)


def _stroke(painter: QPainter, box: QRectF, pattern: str, paper: QColor, scale: float) -> None:
    painter.setPen(QPen(paper, 1.3 * scale))
    if pattern == "dotted":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        for place in _dots(box, _GAP * scale):
            painter.drawEllipse(place, 1.1 * scale, 1.1 * scale)
    if pattern in ("rising", "crossed"):
        painter.drawLines(list(_slanted(box, _GAP * scale, rising=True)))
    if pattern == "crossed":
        painter.drawLines(list(_slanted(box, _GAP * scale, rising=False)))


def _dots(box: QRectF, gap: float) -> Iterator[QPointF]:
    for row in range(int(box.height() / gap) + 1):
        for column in range(int(box.width() / gap) + 1):
            place = QPointF(
                box.left() + gap * (column + (0.5 if row % 2 else 0.25)), box.top() + gap * (row + 0.5)
            )
            if box.adjusted(1, 1, -1, -1).contains(place):
                yield place


def _slanted(box: QRectF, gap: float, *, rising: bool) -> Iterator[QLineF]:
    """Yield lines at 45 degrees, cut at the edges of the box."""
    offset = gap / 2
    while offset < box.width() + box.height():
        # From the left or bottom edge to the top or right one; falling lines are the same, turned over.
        start = QPointF(max(0.0, offset - box.height()), min(offset, box.height()))
        end = QPointF(min(offset, box.width()), max(0.0, offset - box.width()))
        first, last = (start, end) if rising else (_turned(start, box), _turned(end, box))
        yield QLineF(box.topLeft() + first, box.topLeft() + last)
        offset += gap


def _turned(place: QPointF, box: QRectF) -> QPointF:
    return QPointF(place.x(), box.height() - place.y())
