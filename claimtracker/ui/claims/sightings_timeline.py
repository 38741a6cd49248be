"""When a claim was made, as dots along a line: ours filled, others' hollow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from claimtracker.domain.appearances import Appearance, by_year
from claimtracker.domain.records import record
from claimtracker.domain.wording import commas, joined, number, say, say_count
from claimtracker.ui.day_words import day
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import plain_tip

_DOT = 7
_STEP = 9
_HIGHEST = 4
_MOST_IN_TIP = 8


@record
class _Stack:
    """Appearances that fall on the same place of the line, the first at the bottom."""

    x: float
    seen: tuple[Appearance, ...]


class Timeline(QWidget):
    """Dated appearances from the first to the last; the accessible name tells them year by year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[Appearance, ...] = ()
        self.setFont(ui_font(-1.5))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme_keeper().changed.connect(self._dress)

    def show_appearances(self, appearances: Sequence[Appearance]) -> None:
        """Show those that have a date; with fewer than two dates there is nothing to draw."""
        self._seen = tuple(one for one in appearances if when(one.on) is not None)
        years = commas(f"{year}: {number(count)}" for year, count in by_year(self._seen) if count)
        undated = len(appearances) - len(self._seen)
        self.setAccessibleName(_spoken(years, undated))
        self.setVisible(len({one.on for one in self._seen}) > 1)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = theme_keeper().scale
        high = max((len(stack.seen) for stack in self.stacks()), default=1)
        dots = min(high, _HIGHEST) * _STEP + (self.fontMetrics().height() if high > _HIGHEST else 0)
        return QSize(200, round((dots + 10) * scale) + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def stacks(self) -> list[_Stack]:
        """Return the dots by place, from left to right."""
        if not self._seen:
            return []
        first, last = self._ends()
        room = max(1.0, self.width() - 2 * self._dot())
        found: dict[int, list[Appearance]] = {}
        for one in self._seen:
            share = (_when(one) - first) / (last - first) if last > first else 0.5
            found.setdefault(round(share * room / self._step()), []).append(one)
        return [
            _Stack(self._mirrored(self._dot() + min(room, place * self._step())), tuple(seen))
            for place, seen in sorted(found.items())
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - self.fontMetrics().height() - 3.5
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        for stack in self.stacks():
            self._paint_stack(painter, stack, ground)
        self._paint_ends(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = [stack for stack in self.stacks() if abs(stack.x - event.pos().x()) <= self._step() / 2]
            QToolTip.showText(event.globalPos(), plain_tip(_tip(near[0].seen) if near else ""), self)
            return True
        return super().event(event)

    def _paint_stack(self, painter: QPainter, stack: _Stack, ground: float) -> None:
        size, accent = self._dot(), theme().color("accent")
        top = ground - 2
        for one in stack.seen[:_HIGHEST]:
            painter.setPen(QPen(accent, 1.4))
            painter.setBrush(accent if one.article_id else theme().color("panel"))
            painter.drawEllipse(QRectF(stack.x - size / 2, top - size, size, size))
            top -= self._step()
        if len(stack.seen) > _HIGHEST:
            painter.setPen(theme().color("ink2"))
            number = QRectF(0, 0, 60, self.fontMetrics().height())
            number.moveCenter(QPointF(stack.x, top - self.fontMetrics().height() / 2 + 1))
            number.moveLeft(min(max(0.0, number.left()), self.width() - number.width()))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(len(stack.seen)))

    def _paint_ends(self, painter: QPainter) -> None:
        ordered = sorted(self._seen, key=_when)
        if not ordered:
            return
        first, last = (_end(one.on, self._ends()) for one in (ordered[0], ordered[-1]))
        painter.setPen(theme().color("ink3"))
        room = QRectF(0, 0, self.width(), self.height())
        painter.setLayoutDirection(self.layoutDirection())  # turns the sides where it is read from the right
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, first)
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom, last)

    def _ends(self) -> tuple[float, float]:
        dates = [_when(one) for one in self._seen]
        return min(dates), max(dates)

    def _mirrored(self, x: float) -> float:
        return self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x

    def _dot(self) -> float:
        return _DOT * theme_keeper().scale

    def _step(self) -> float:
        return _STEP * theme_keeper().scale

    def _dress(self) -> None:
        self.setFont(ui_font(-1.5))
        self.updateGeometry()
        self.update()


def _spoken(years: str, undated: int) -> str:
    if not years:
        return say("Timeline: no dates known")
    if not undated:
        return say("Timeline by year: {years}", years=years)
    return say_count(
        undated,
        "Timeline by year: {years}; {count} appearance without a date",
        "Timeline by year: {years}; {count} appearances without a date",
        years=years,
    )


def when(iso: str) -> float | None:
    """Return a date as a year with its part, a month or year by its middle; None for what is no date."""
    parts = iso.split("-")
    if not all(part.isdecimal() for part in parts):
        return None
    year, month, on = ([int(part) for part in parts] + [0, 0])[:3]
    return year + ((month - 1 if month else 5.5) + ((on - 1) / 31 if on else 0.5)) / 12


def _when(one: Appearance) -> float:
    return when(one.on) or 0.0


def _end(iso: str, ends: tuple[float, float]) -> str:
    return iso[:4] if ends[1] - ends[0] > 2 else day(iso)


def _tip(seen: Sequence[Appearance]) -> str:
    lines = [joined(day(one.on), one.where, one.speaker) for one in seen[:_MOST_IN_TIP]]
    rest = len(seen) - len(lines)
    return "\n".join([*lines, say_count(rest, "and {count} more", "and {count} more")] if rest else lines)
