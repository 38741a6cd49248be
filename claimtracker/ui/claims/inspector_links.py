"""Lines of text that can be pressed: flush with the text around them, elided where there is no room."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from claimtracker.ui.fonts import ui_font
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.reading_side import at_start, direction_of

_ARROW = 12
_ARROW_GAP = 5


class TextLink(QAbstractButton):
    """A word or a line to press; with an arrow it opens and closes what stands below it."""

    def __init__(self, text: str, role: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._has_arrow = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(text)
        theme_keeper().changed.connect(self._dress)

    def say(self, text: str, *, name: str = "") -> None:
        """Show another text; ``name`` is what a screen reader says instead of it."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.updateGeometry()

    def add_arrow(self) -> None:
        """Make it a line that opens and closes something."""
        self._has_arrow = True
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(_font())
        return QSize(metrics.horizontalAdvance(self.text()) + self._indent() + 4, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(80, self.sizeHint().width()), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        indent, mirrored = self._indent(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._has_arrow:
            side = indent - _ARROW_GAP
            left = self.width() - side if mirrored else 0
            name = "chevron-down" if self.isChecked() else "chevron-left" if mirrored else "chevron-right"
            paint_icon(painter, name, QRectF(left, (self.height() - side) / 2, side, side), "ink3")
        painter.setFont(_font(underlined=self.underMouse()))
        painter.setPen(theme().color(self._role))
        room = self.rect().adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        said = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(direction_of(self.text()))
        painter.drawText(room, int(at_start(self.layoutDirection())), said)
        if self.hasFocus():
            painter.setPen(QPen(theme().color("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _indent(self) -> int:
        return round(_ARROW * theme_keeper().scale) + _ARROW_GAP if self._has_arrow else 0

    def _height(self) -> int:
        return round(QFontMetrics(_font()).height() * 1.5)


def _font(*, underlined: bool = False) -> QFont:
    font = ui_font(-0.5, QFont.Weight.Medium)
    font.setUnderline(underlined)
    return font


def text_link(text: str, on_press: Callable[[], object], *, tip: str = "", role: str = "accent") -> TextLink:
    """Return a line of text that does something when it is pressed."""
    made = TextLink(text, role)
    made.setToolTip(plain_tip(tip))
    made.clicked.connect(lambda: on_press())
    return made
