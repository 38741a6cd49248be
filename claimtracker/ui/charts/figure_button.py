"""One number of the desk: how many, of what; pressed, it opens them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from claimtracker.domain.desk_numbers import ArticleFigure, Figure
from claimtracker.domain.wording import number, say, say_count
from claimtracker.ui.charts.chart_words import counted
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme, theme_keeper

# Figure -> (icon, colour of the number while it is not nothing).
_LOOKS = {
    "overdue": ("circle-alert", "false_ink"),
    "today": ("calendar", "mixed_ink"),
    "waiting": ("hourglass", "ink"),
    "unread": ("users", "ink"),
    "returned": ("rotate-ccw", "mixed_ink"),
    "stale": ("clock", "ink"),
    "articles": ("newspaper", "mixed_ink"),
}


class FigureButton(QAbstractButton):
    """A large number above its name."""

    def __init__(self, figure: Figure | ArticleFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = figure
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme_keeper().changed.connect(self._fit)
        self.show_figure(figure)

    def show_figure(self, figure: Figure | ArticleFigure) -> None:
        """Show another count."""
        self.figure = figure
        of_articles = isinstance(figure, ArticleFigure)
        said = counted(figure.count, "articles" if of_articles else "claims")
        self.setAccessibleName(say("{bar}: {count}", bar=figure.title, count=said))
        self.setToolTip(_tip(figure) if figure.count else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of number and name."""
        large, small = QFontMetrics(self._large()), self.fontMetrics()
        scale = theme_keeper().scale
        words = small.horizontalAdvance(self.figure.title) + small.height() + 6
        width = max(large.horizontalAdvance(number(self.figure.count)), words) + round(28 * scale)
        return QSize(max(round(118 * scale), width), large.height() + small.height() + round(20 * scale))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, number, icon and name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, scale = theme(), theme_keeper().scale
        inset = 1.0 if self.hasFocus() else 0.5
        painter.setPen(QPen(colors.color("accent" if self.hasFocus() else "line"), 2 * inset))
        painter.setBrush(colors.color("hover" if self.underMouse() else "paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        icon_name, role = _LOOKS[self.figure.id]
        edge = 14 * scale
        room = QRectF(self.rect()).adjusted(edge, 9 * scale, -edge, -9 * scale)
        side = Qt.AlignmentFlag.AlignLeading
        painter.setFont(self._large())
        painter.setPen(colors.color(role if self.figure.count else "ink3"))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignTop), number(self.figure.count))
        painter.setFont(self.font())
        painter.setPen(colors.color("ink2"))
        high = self.fontMetrics().height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.right() - high + 2 if mirrored else room.left()
        paint_icon(painter, icon_name, QRectF(left, room.bottom() - high + 2, high - 3, high - 3), "ink2")
        words = room.adjusted(0 if mirrored else high + 3, 0, -high - 3 if mirrored else 0, 0)
        painter.drawText(words, int(side | Qt.AlignmentFlag.AlignBottom), self.figure.title)

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.75)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _fit(self, _theme: object = None) -> None:
        self.updateGeometry()
        self.update()


def _tip(figure: Figure | ArticleFigure) -> str:
    if isinstance(figure, Figure):
        return say_count(figure.count, "Open {count} claim", "Open {count} claims")
    return say("Open the article") if figure.only else say("Go to these articles")
