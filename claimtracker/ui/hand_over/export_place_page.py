"""The first page of what will be written, as a picture on a table."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.theme import set_kind

WIDTH = 1400
"""Pixels that the picture is drawn with: enough for a wide pane on a fine screen."""
_MOST_SHOWN = 900
_ROOM = 24


class PagePicture(QScrollArea):
    """A page as wide as there is room, to be scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._page = QLabel()
        self._page.setAccessibleName(say("First page"))
        set_kind(self._page, "page")
        self.setWidget(self._page)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("Preview of the first page"))
        self.viewport().installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether there is a page."""
        return not self._image.isNull()

    def show_page(self, image: QImage) -> None:
        """Show this page from its top."""
        self._image = image
        self._fit()
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page anew when the room for it changes."""
        if isinstance(event, QResizeEvent):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._image.isNull():
            return
        width = min(_MOST_SHOWN, max(120, self.viewport().width() - _ROOM))
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(self._image.scaledToWidth(round(width * ratio), smooth))
        pixmap.setDevicePixelRatio(ratio)
        self._page.setPixmap(pixmap)
        self._page.adjustSize()
