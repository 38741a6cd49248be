"""A ring around what scrolls while it has the keyboard itself: its own ground lies under what it holds."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from claimtracker.ui.theme import theme

_WIDTH = 2


class FocusRing(QWidget):
    """Lies over the widget it was given and lets everything through; a click shows none."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.setGeometry(self._around.rect())
            self.raise_()
            self.setVisible(event.gotFocus() and event.reason() != Qt.FocusReason.MouseFocusReason)
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("accent"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
