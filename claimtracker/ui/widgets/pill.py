"""Pills: a word on a wash, for verdicts, stances and roles; as a widget and for table cells."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme

_FONT_SHARE = 11 / 13


def pill_font(font: QFont) -> QFont:
    """Return the font of a pill that stands in text of this font."""
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * _FONT_SHARE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def pill_size(text: str, font: QFont, *, with_icon: bool = False) -> QSize:
    """Return the room a pill takes in text of this font."""
    metrics = QFontMetrics(pill_font(font))
    height = round(metrics.height() * 1.32)
    icon_width = metrics.height() if with_icon else 0
    return QSize(metrics.horizontalAdvance(text) + ceil(height * 0.86) + icon_width + 1, height)


def paint_pill(
    painter: QPainter,
    box: QRectF,
    text: str,
    look: VerdictClass | str,
    font: QFont,
    *,
    with_icon: bool = False,
    edged: bool = False,
) -> None:
    """Paint a pill into ``box``, at its start, elided where it is too wide.

    On a ground of colour it is ``edged``: its wash may be nearly the ground's.
    """
    dress = theme().look(look)
    shape = _shape(painter, box, pill_size(text, font, with_icon=with_icon))
    small = pill_font(font)
    metrics = QFontMetrics(small)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(dress.ink if edged else Qt.PenStyle.NoPen)
    painter.setBrush(dress.wash)
    edge = shape.adjusted(0.5, 0.5, -0.5, -0.5) if edged else shape
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
    inner = shape.adjusted(shape.height() * 0.43, 0, -shape.height() * 0.43, 0)
    if with_icon:
        side = metrics.height() * 0.86
        place = QRectF(inner.left() - 1, shape.center().y() - side / 2, side, side)
        paint_icon(painter, dress.icon, place, f"{look}_ink")
        inner.setLeft(inner.left() + metrics.height())
    painter.setFont(small)
    painter.setPen(dress.ink)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, ceil(inner.width()))
    painter.drawText(inner.adjusted(-2, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def _shape(painter: QPainter, box: QRectF, size: QSize) -> QRectF:
    width = min(float(size.width()), box.width())
    right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = box.right() - width if right_to_left else box.left()
    return QRectF(left, box.center().y() - size.height() / 2, width, size.height())


class Pill(QWidget):
    """A word on the wash of its look: a verdict class, or ``"progress"``."""

    def __init__(
        self,
        text: str = "",
        look: VerdictClass | str = VerdictClass.OPEN,
        *,
        with_icon: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._with_icon = with_icon
        self._asked: tuple[str, QFont] | None = None
        self._room = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_as(text, look)

    @property
    def text(self) -> str:
        """The word on it."""
        return self._text

    def show_as(self, text: str, look: VerdictClass | str) -> None:
        """Show another word and look."""
        self._text, self._look = text, look
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the word and its round ends."""
        # A row asks over and over while it finds its lines.
        asked = self._text, self.font()
        if asked != self._asked:
            self._asked, self._room = asked, pill_size(*asked, with_icon=self._with_icon)
        return self._room

    def minimumSizeHint(self) -> QSize:
        """Allow the word to be elided."""
        size = self.sizeHint()
        return QSize(min(size.width(), size.height() * 2), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        paint_pill(
            painter, QRectF(self.rect()), self._text, self._look, self.font(), with_icon=self._with_icon
        )
