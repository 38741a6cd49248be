"""The margin beside the text: the numbers of the claims, each by the line where its highlight begins."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from claimtracker.domain.records import record
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.reader.reader_geometry import DROP, RISE
from claimtracker.ui.reader.reader_highlights import Mark, look_name
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.reader.reader_words import tip
from claimtracker.ui.theme import Theme, theme

_GAP = 4
_FROM_TEXT = 3
_MOST = 3


@record
class Chip:
    """A number in the margin, or ``+3`` for the claims that have no room of their own."""

    rect: QRectF
    label: str
    highlights: tuple[ReaderHighlight, ...]


class MarginNumbers(QWidget):
    """One side of the margin; where it is not ``numbered`` it only passes wheel and mouse on to the text."""

    chosen = Signal(object)

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self.numbered = False
        self.on_right = False
        self.ringed = 0
        self.painted_over: list[Callable[[QPainter, MarginNumbers, QRect], None]] = []
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setMouseTracking(True)
        paper.verticalScrollBar().valueChanged.connect(self.update)

    def chips(self, part: QRect | None = None) -> list[Chip]:
        """Return the numbers of the paragraphs in view, or in a part of it, with where they stand."""
        if not self.numbered:
            return []
        chips: list[Chip] = []
        for paragraph in self._paper.visible(part):
            lines: dict[int, tuple[float, list[Mark]]] = {}
            for mark in self._paper.index.in_piece(paragraph.number):
                box = next(paragraph.boxes(mark.start, mark.end), None) if mark.first else None
                if box is not None:
                    lines.setdefault(box.line, (box.base, []))[1].append(mark)
            for base, marks in lines.values():
                middle = base - (RISE - DROP) / 2 * paragraph.em - self._paper.scrolled().y()
                chips += self._row(middle, [mark.shown for mark in marks])
        return chips

    def _row(self, middle: float, highlights: Sequence[ReaderHighlight]) -> list[Chip]:
        metrics = self.fontMetrics()
        height = metrics.height() + 6.0

        def width(label: str) -> float:
            return max(height, metrics.horizontalAdvance(label) + 0.5 * height)

        groups = [(str(shown.number), [shown]) for shown in highlights]
        room, count = self.width() - _FROM_TEXT - 4.0, 0
        while count < min(len(groups), _MOST) and room >= width(groups[count][0]):
            room -= width(groups[count][0]) + _GAP
            count += 1
        if count < len(groups):
            kept = max(0, count - 1)
            rest = list(highlights[kept:])
            groups = [*groups[:kept], (f"+{len(rest)}", rest)]
        widths = [width(label) for label, _ in groups]
        x = self._first_x(sum(widths) + _GAP * (len(widths) - 1))
        chips = []
        for (label, shown), wide in zip(groups, widths, strict=True):
            chips.append(Chip(QRectF(x, middle - height / 2, wide, height), label, tuple(shown)))
            x += wide + _GAP
        return chips

    def _first_x(self, total: float) -> float:
        return float(_FROM_TEXT) if self.on_right else self.width() - _FROM_TEXT - total

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for chip in self.chips(event.rect()):
            ringed = any(shown.highlight.claim_id == self.ringed for shown in chip.highlights)
            paint_chip(painter, chip, theme(), ringed)
        for paint in self.painted_over:
            paint(painter, self, event.rect())

    def event(self, event: QEvent) -> bool:
        """Tell of the claim under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            chip = self._chip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(chip.highlights) if chip else "", self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        self._paper.wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the claim of a number; beside the numbers, start to select lines."""
        chip = self._chip_at(event.position())
        if chip is None:
            self._pass_on(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(list(chip.highlights))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked, and carry on a selection."""
        chip = self._chip_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if chip else Qt.CursorShape.IBeamCursor)
        if event.buttons():
            self._pass_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection."""
        self._pass_on(event)

    def _chip_at(self, point: QPointF) -> Chip | None:
        return next((chip for chip in self.chips() if chip.rect.contains(point)), None)

    def _pass_on(self, event: QMouseEvent) -> None:
        view = self._paper.viewport()
        there = QPointF(view.mapFrom(self._paper, self.mapTo(self._paper, event.position().toPoint())))
        copy = QMouseEvent(
            event.type(), there, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        QApplication.sendEvent(view, copy)


def paint_chip(painter: QPainter, chip: Chip, theme: Theme, ringed: bool) -> None:
    """Paint a number: its colour and the line around it tell the state.

    True has a whole line, mixed a dashed one, in progress half of one, open none; false is filled.
    """
    name = look_name(chip.highlights[0]) if len(chip.highlights) == 1 else "open"
    look = theme.look(name)
    box = chip.rect.adjusted(1, 1, -1, -1)
    radius = box.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.ink if name == "false" else look.wash)
    painter.drawRoundedRect(box, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name in ("true", "mixed", "progress"):
        painter.save()
        pen = QPen(look.ink, 1.4)
        if name == "mixed":
            pen.setDashPattern([2.4, 1.6])
        elif name == "progress":
            painter.setClipRect(QRectF(chip.rect.left(), chip.rect.top(), chip.rect.width() / 2, 99))
        painter.setPen(pen)
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()
    painter.setPen(theme.color("paper") if name == "false" else look.ink)
    painter.drawText(chip.rect, Qt.AlignmentFlag.AlignCenter, chip.label)
    if ringed:
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, radius + 2.5)


def chip_font() -> QFont:
    """Return the font of the numbers: the window's, small and firm."""
    return ui_font(-1.5, QFont.Weight.DemiBold)
