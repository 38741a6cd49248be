"""A chart on the screen: bars are opened with the mouse or by keyboard, and told to a screen reader."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from claimtracker.domain.desk_numbers import Bar, Chart, Form, Part
from claimtracker.domain.wording import say
from claimtracker.ui.charts.chart_paint import Spot, paint_plan, spot_at
from claimtracker.ui.charts.chart_plan import Plan, plan_chart
from claimtracker.ui.charts.chart_words import said_of
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.laid_out import laid_out_width

_OPENS = (*ENTER_KEYS, Qt.Key.Key_Space)
_ALONG = {Form.BARS: (Qt.Key.Key_Up, Qt.Key.Key_Down), Form.COLUMNS: (Qt.Key.Key_Left, Qt.Key.Key_Right)}
_ACROSS = {Form.BARS: (Qt.Key.Key_Left, Qt.Key.Key_Right), Form.COLUMNS: (Qt.Key.Key_Down, Qt.Key.Key_Up)}


class ChartView(QWidget):
    """Draws a chart; ``opened`` carries a Bar and the Part of it that was chosen, or None for all of it.

    Tab goes to the chart, arrows from bar to bar and into their parts, Enter opens.
    """

    opened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._spot: Spot = (0, -1)
        self._plan: Plan | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_keeper().changed.connect(self._fit)

    @property
    def spot(self) -> Spot:
        """The bar that the keyboard is on, and the part of it, -1 for all of it."""
        return self._spot

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; the keyboard stays where it was as far as it can."""
        self.chart = chart
        self._spot = (min(self._spot[0], max(0, len(chart.bars) - 1)), -1)
        self._tell()
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """A narrower chart may need more lines for its legend."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the chart in this width."""
        return round(self._planned(width).height) + 2 if self.chart else 0

    def sizeHint(self) -> QSize:
        """Ask for the height of the width it has."""
        width = laid_out_width(self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(round(180 * theme_keeper().scale), self.heightForWidth(max(180, laid_out_width(self))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, with a ring where the keyboard is."""
        if self.chart is None or self.chart.is_empty:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        spot = self._spot if self.hasFocus() else None
        paint_plan(painter, self._planned(self.width()), theme_keeper().scale, spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from bar to bar, into parts and out again; open."""
        key = Qt.Key(event.key())
        if self.chart is None or self.chart.is_empty:
            super().keyPressEvent(event)
        elif key in _OPENS:
            self.open_spot()
        elif not self._moved(self.chart, key):
            super().keyPressEvent(event)

    def go_to_first(self) -> None:
        """Take the keyboard, on the first bar."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go((0, -1))

    def open_spot(self) -> None:
        """Open the claims of what the keyboard is on."""
        bar, part = self._at(self._spot)
        if bar is not None and can_open(bar, part):
            self.opened.emit(bar, part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be opened."""
        bar, part = self._under(event.position())
        opens = bar is not None and can_open(bar, part)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        spot = self._spot_under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and spot is not None:
            self._go(spot)
            self.open_spot()

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.chart:
            bar, part = self._under(QPointF(event.pos()))
            words = said_of(self.chart, bar, part) if bar else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def _moved(self, chart: Chart, key: Qt.Key) -> bool:
        number, piece = self._spot
        along, across = list(_ALONG[chart.form]), list(_ACROSS[chart.form])
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            along, across = (along, across[::-1]) if chart.form is Form.BARS else (along[::-1], across)
        last = len(chart.bars) - 1
        if key in along:
            wanted = number + (1 if key == along[1] else -1)
            self._go((max(0, min(last, wanted)), -1))
        elif key in across:
            wanted = piece + (1 if key == across[1] else -1)
            self._go((number, max(-1, min(len(chart.bars[number].parts) - 1, wanted))))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go((0 if key == Qt.Key.Key_Home else last, -1))
        else:
            return False
        return True

    def _go(self, spot: Spot) -> None:
        self._spot = spot
        self._tell()
        self.update()

    def _tell(self) -> None:
        chart = self.chart
        bar, part = self._at(self._spot)
        if chart is None or bar is None:
            self.setAccessibleName(say("Nothing to draw yet") if chart is None else chart.title)
            return
        told = say(
            "{chart}. {bar} ({place} of {count})",
            chart=chart.title,
            bar=said_of(chart, bar, part),
            place=self._spot[0] + 1,
            count=len(chart.bars),
        )
        self.setAccessibleName(told)
        self.setAccessibleDescription(say("Arrows go from bar to bar and into its parts, Enter opens."))

    def _at(self, spot: Spot) -> tuple[Bar | None, Part | None]:
        if self.chart is None or spot[0] >= len(self.chart.bars):
            return None, None
        bar = self.chart.bars[spot[0]]
        return bar, bar.parts[spot[1]] if 0 <= spot[1] < len(bar.parts) else None

    def _under(self, point: QPointF) -> tuple[Bar | None, Part | None]:
        spot = self._spot_under(point)
        return self._at(spot) if spot is not None else (None, None)

    def _spot_under(self, point: QPointF) -> Spot | None:
        return spot_at(self._planned(self.width()), point) if self.chart else None

    def _planned(self, width: float) -> Plan:
        assert self.chart is not None
        if self._plan is None or self._plan.width != width:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._plan = plan_chart(self.chart, width, self.font(), mirrored=mirrored)
        return self._plan

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    def _fit(self, _theme: object = None) -> None:
        self._plan = None
        self.updateGeometry()
        self.update()


def can_open(bar: Bar, part: Part | None) -> bool:
    """Tell whether there is something to open: claims, one claim or an article."""
    if part is not None and part.query is not None:
        return part.count > 0
    return bool(bar.total and (bar.query or bar.claim_id or bar.article_id))
