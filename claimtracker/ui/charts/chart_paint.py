"""Painting a planned chart: on the screen, into a PNG, or into an SVG."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from claimtracker.ui.charts.chart_marks import paint_mark
from claimtracker.ui.charts.chart_plan import Plan, Words
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.reading_side import direction_of

_SIDES = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "end": Qt.AlignmentFlag.AlignRight,
    "middle": Qt.AlignmentFlag.AlignHCenter,
}
Spot = tuple[int, int]
"""A bar and a part of it, -1 for the whole bar."""


def paint_plan(
    painter: QPainter, plan: Plan, scale: float, spot: Spot | None = None, *, lines: bool = False
) -> None:
    """Paint a chart; ``spot`` gets a ring, ``lines`` draws patterns stroke by stroke."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for kind, swatch, said in plan.legend:
        paint_mark(painter, swatch, kind, scale, lines=lines)
        _write(painter, said, "ink2")
    for number, (height, said) in enumerate(plan.ticks):
        painter.setPen(QPen(theme().color("line_strong" if number == 0 else "line"), 1))
        axis = max(said.box.right(), 0.0) + 6 if said.side == "end" else 0.0
        end = plan.width if said.side == "end" else said.box.left() - 6
        painter.drawLine(QLineF(axis, height, end, height))
        _write(painter, said, "ink3")
    for number, place in enumerate(plan.bars):
        here = spot is not None and spot[0] == number
        for part, box in place.parts:
            paint_mark(painter, box, part.kind, scale, lines=lines)
        for said in place.words:
            _write(painter, said, "ink" if here or not plan.ticks else "ink3")
    if spot is not None:
        _paint_ring(painter, spot_box(plan, spot))


def spot_box(plan: Plan, spot: Spot) -> QRectF:
    """Return the box of a bar, or of a part of it."""
    place = plan.bars[spot[0]]
    return place.area if spot[1] < 0 else place.parts[spot[1]][1].adjusted(-1, -1, 1, 1)


def spot_at(plan: Plan, point: QPointF) -> Spot | None:
    """Return what stands at a point: a part, else the bar around it, else nothing."""
    for number, place in enumerate(plan.bars):
        for piece, (_, box) in enumerate(place.parts):
            if box.adjusted(0, -2, 1, 2).contains(point):
                return number, piece
        if place.area.contains(point):
            return number, -1
    return None


def _write(painter: QPainter, said: Words, role: str) -> None:
    painter.setPen(theme().color(role))
    shown = painter.fontMetrics().elidedText(
        said.text, Qt.TextElideMode.ElideRight, int(said.box.width()) + 1
    )
    painter.setLayoutDirection(direction_of(said.text))  # the ellipsis stands where the words go on
    flags = _SIDES[said.side] | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    # Letters of another script may reach below the line of the window's own font.
    painter.drawText(said.box, int(flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), shown)


def _paint_ring(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
