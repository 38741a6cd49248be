"""The line that stands for the page furniture set aside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from claimtracker.domain.wording import say, say_count
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.theme import theme


class FurnitureLine(QAbstractButton):
    """A dashed line above the text: how much furniture there is, and Show or Set aside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words, self._deed = "", ""
        self.count = 0

    def say(self, count: int, shown: bool) -> None:
        """Tell how many lines there are, and whether they are shown."""
        self.count = count
        self._words = (
            say_count(
                count, "{count} line of page furniture in grey", "{count} lines of page furniture in grey"
            )
            if shown
            else say_count(
                count, "{count} line of page furniture set aside", "{count} lines of page furniture set aside"
            )
        )
        self._deed = say("Set aside") if shown else say("Show")
        self.setChecked(shown)
        self.setVisible(count > 0)
        self.setAccessibleName(f"{self._words}. {self._deed}")
        self.setToolTip(
            say("Set the page furniture aside") if shown else say("Show the page furniture where it stands")
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line with some air."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._words) + 140, metrics.height() + 11)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as the space bar does."""
        if event.key() in ENTER_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, words and deed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme()
        self._paint_frame(painter)
        height = self.fontMetrics().height()
        box = QRectF(self.rect()).adjusted(10, 0, -11, 0)
        icon = QRectF(box.left(), box.center().y() - height / 2 + 0.5, height - 1, height - 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icon.moveRight(box.right())
        paint_icon(painter, "newspaper", icon, "ink3")
        words = box.adjusted(height + 7, 0, -height - 7, 0)
        painter.setPen(colors.color("ink3"))
        painter.drawText(words, self._flags(leading=True), self.words_within(words.width() + height - 1))
        painter.setPen(colors.color("accent"))
        painter.drawText(box, self._flags(leading=False), self._deed)

    def words_within(self, room: float) -> str:
        """Return the words as far as they fit beside the deed, which is never covered."""
        metrics = self.fontMetrics()
        left = int(room) - metrics.horizontalAdvance(self._deed)
        return metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, left)

    def _paint_frame(self, painter: QPainter) -> None:
        colors = theme()
        lit = self.hasFocus() or self.underMouse()
        pen = QPen(colors.color("accent" if self.hasFocus() else "line_strong" if lit else "line"), 1.2)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _flags(self, *, leading: bool) -> int:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if leading != rtl else Qt.AlignmentFlag.AlignRight
        return int(side) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignAbsolute)
