"""What the mouse does over the text: hovering tells of a highlight, clicking selects it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.reader.reader_words import tip


class Pointer(QObject):
    """Watches the paper's view; a click that selects no words is a click on what lies under it."""

    clicked = Signal(object)
    selection_finished = Signal()

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self._pressed_at: QPoint | None = None
        self.tell_otherwise: Callable[[QPoint], str] | None = None
        paper.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse; nothing is taken from the text but tool tips."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tell(event)
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        elif event.type() == QEvent.Type.Leave:
            self._hover(())
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._hover(self._paper.highlights_at(point))
        elif event.button() != Qt.MouseButton.LeftButton:
            return
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = point
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
            moved = (point - self._pressed_at).manhattanLength()
            self._pressed_at = None
            if moved < QApplication.startDragDistance() and not event.modifiers():
                self._click(point)
            self.selection_finished.emit()

    def _click(self, point: QPoint) -> None:
        found = self._paper.highlights_at(point)
        if found:
            self.clicked.emit(found)

    def _hover(self, highlights: Sequence[ReaderHighlight]) -> None:
        hovered = frozenset(shown.highlight.id for shown in highlights)
        if hovered != self._paper.hovered:
            self._paper.hovered = hovered
            self._paper.viewport().update()

    def _tell(self, event: QHelpEvent) -> bool:
        words = tip(self._paper.highlights_at(event.pos()))
        if not words and self.tell_otherwise is not None:
            words = self.tell_otherwise(event.pos())
        if words:
            QToolTip.showText(event.globalPos(), words, self._paper.viewport())
        else:
            QToolTip.hideText()
        return True
