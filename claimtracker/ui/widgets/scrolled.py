"""A column that scrolls where it is higher than its place."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = 300


class Scrolled(QScrollArea):
    """Scrolls up and down only; ``inside`` is an empty widget on the ground of its place, to be filled.

    It is filled where it stands: a column that was filled before it got there would be dressed twice.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = QWidget(self)
        self.inside.setProperty("ground", "none")
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class ScrolledSide(Scrolled):
    """A column beside something that can make way: never narrower than what it holds."""

    def minimumSizeHint(self) -> QSize:
        """Return the width of what it holds, and of the scroll bar beside it."""
        inner = self.inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(LEAST, inner), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds when that needs another width or height."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
