"""Why two claims matched, as bars."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from claimtracker.domain.matches import Share
from claimtracker.domain.wording import commas, say, to_say
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.laid_out import laid_out_width

_THICK = 4
_GAP = 8
_LEAST_BAR = 60
MOST_SHOWN = 7
REST = to_say("Everything else")


class ShareBars(QWidget):
    """A line for each share of a score: its name, a bar, and its points; they add up to the percentage.

    What counts against the match has a hollow bar and a minus.
    """

    def __init__(self, shares: Sequence[Share], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = the_rest_together(sorted(shares, key=lambda share: -share.points))
        self._said = dict(zip(self._shares, in_whole_points(self._shares), strict=True))
        self.setFont(ui_font(-1.0))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = commas(f"{say(share.name)} {self._points(share)}" for share in self._shares)
        total = sum(self._said.values())
        self.setAccessibleName(
            say("Why it matched: {shares}, together {total}", shares=said, total=total)
            if said
            else say("Why it matched is not known")
        )
        theme_keeper().changed.connect(self._dress)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line_height() * len(self._shares) * (2 if self._stacked(width) else 1)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(laid_out_width(self)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._line_height() * (2 if self._stacked(self.width()) else 1)
        for row, share in enumerate(self._shares):
            line = QRectF(0, row * step, self.width(), self._line_height())
            self._paint_share(painter, line, share)
        painter.end()

    def _dress(self) -> None:
        self.setFont(ui_font(-1.0))
        self.updateGeometry()
        self.update()

    def _stacked(self, width: int) -> bool:
        """Tell whether a name and a bar worth seeing do not fit beside each other."""
        return self._name_width() + _GAP + _LEAST_BAR + self._number_width() > width

    def _paint_share(self, painter: QPainter, line: QRectF, share: Share) -> None:
        stacked = self._stacked(self.width())
        self._write(painter, line, say(share.name), "ink2", Qt.AlignmentFlag.AlignLeading)
        if stacked:
            line.translate(0, self._line_height())
        self._write(painter, line, self._points(share), "ink", Qt.AlignmentFlag.AlignTrailing)
        before = 0 if stacked else self._name_width() + _GAP
        after = self._number_width() + _GAP
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = line.adjusted(after if mirrored else before, 0, -before if mirrored else -after, 0)
        track = QRectF(room.left(), room.center().y() - _THICK / 2, room.width(), _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("track"))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        filled = track.width() * min(1.0, abs(share.points))
        track.setLeft(track.right() - filled if mirrored else track.left())
        track.setWidth(filled)
        if share.points < 0:
            painter.setPen(theme().color("ink3"))
        painter.setBrush(theme().color("accent" if share.points >= 0 else "panel"))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)

    def _write(self, painter: QPainter, line: QRectF, text: str, role: str, side: Qt.AlignmentFlag) -> None:
        painter.setPen(theme().color(role))
        at = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(line, int(at), text)

    def _number_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("−100")

    def _name_width(self) -> int:
        return max(
            (self.fontMetrics().horizontalAdvance(say(share.name)) for share in self._shares), default=0
        )

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.35)

    def _points(self, share: Share) -> str:
        return str(self._said[share]).replace("-", "−")


def the_rest_together(shares: Sequence[Share]) -> list[Share]:
    """Return the shares that weigh most, in order, and what is left of the sum as one."""
    if len(shares) <= MOST_SHOWN:
        return list(shares)
    heavy = sorted(shares, key=lambda share: -abs(share.points))[: MOST_SHOWN - 1]
    rest = sum(share.points for share in shares if share not in heavy)
    return [*(share for share in shares if share in heavy), Share(REST, 0.0, rest)]


def in_whole_points(shares: Sequence[Share]) -> list[int]:
    """Return the shares in whole hundredths that add up to the percentage as it is shown.

    The percentage is rounded down; the points it has more than the shares rounded down go to those
    that lost most by rounding (the largest remainder method).
    """
    exact = [share.points * 100 for share in shares]
    whole = [math.floor(points) for points in exact]
    missing = math.floor(sum(exact) + 1e-9) - sum(whole)
    for index in sorted(range(len(exact)), key=lambda index: whole[index] - exact[index])[:missing]:
        whole[index] += 1
    return whole
