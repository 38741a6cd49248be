"""Why two claims matched, as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.domain.matches import Share
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import theme, theme_keeper

_THICK = 4
_GAP = 8


class ShareBars(QWidget):
    """A line for each share of a score: its name, a bar, and its points in hundredths."""

    def __init__(self, shares: Sequence[Share], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = sorted(shares, key=lambda share: -share.points)
        self.setFont(ui_font(-1.0))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        said = ", ".join(f"{share.name} {self._points(share)}" for share in self._shares)
        self.setAccessibleName(f"Why it matched: {said}" if said else "Why it matched is not known")
        theme_keeper().changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(200, self._line_height() * len(self._shares))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, share in enumerate(self._shares):
            line = QRectF(0, row * self._line_height(), self.width(), self._line_height())
            self._paint_share(painter, line, share)
        painter.end()

    def _dress(self) -> None:
        self.setFont(ui_font(-1.0))
        self.updateGeometry()
        self.update()

    def _paint_share(self, painter: QPainter, line: QRectF, share: Share) -> None:
        metrics = self.fontMetrics()
        number_width = metrics.horizontalAdvance("100")
        name_width = min(self._name_width(), (line.width() - number_width) * 0.6)
        name = metrics.elidedText(share.name, Qt.TextElideMode.ElideRight, int(name_width))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme().color("ink2"))
        painter.drawText(line.adjusted(0, 0, name_width - line.width(), 0), int(middle), name)
        painter.setPen(theme().color("ink"))
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), self._points(share))
        room = line.width() - name_width - number_width - 2 * _GAP
        track = QRectF(name_width + _GAP, line.center().y() - _THICK / 2, max(0.0, room), _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("track"))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        painter.setBrush(theme().color("accent"))
        track.setWidth(track.width() * min(1.0, max(0.0, share.points)))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)

    def _name_width(self) -> int:
        return max((self.fontMetrics().horizontalAdvance(share.name) for share in self._shares), default=0)

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.35)

    @staticmethod
    def _points(share: Share) -> str:
        return f"{share.points * 100:.0f}"
