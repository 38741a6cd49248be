"""A chart as a file of its own: a picture with its title and legend, or its table."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from claimtracker.domain.desk_numbers import Chart
from claimtracker.domain.wording import joined
from claimtracker.ui.charts.chart_paint import paint_plan
from claimtracker.ui.charts.chart_plan import plan_chart
from claimtracker.ui.fonts import application_font
from claimtracker.ui.theme import theme

WIDTH = 720
SHARPNESS = 2
_EDGE = 20.0


def chart_png(chart: Chart, note: str) -> bytes:
    """Return the chart as a PNG in the colours of the moment; ``note`` says which period it is of."""
    size = _size(chart)
    image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    _paint(painter, chart, note, size)
    painter.end()
    return _bytes(lambda buffer: QImageWriter(buffer, QByteArray(b"png")).write(image))


def chart_svg(chart: Chart, note: str) -> bytes:
    """Return the chart as an SVG with its words as text."""
    size = _size(chart)

    def draw(buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(chart.title)
        generator.setDescription(note)
        painter = QPainter(generator)
        _paint(painter, chart, note, size)
        painter.end()

    return _bytes(draw)


def _paint(painter: QPainter, chart: Chart, note: str, size: QSize) -> None:
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme().color("paper"))
    heading, body = _fonts()
    line = QFontMetricsF(heading).height()
    room = size.width() - 2 * _EDGE
    painter.setFont(heading)
    painter.setPen(theme().color("ink"))
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    start = side | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(QRectF(_EDGE, _EDGE, room, line), start, chart.title)
    painter.setFont(body)
    painter.setPen(theme().color("ink2"))
    said = joined(note, chart.note)
    small = QFontMetricsF(body).height()
    painter.drawText(QRectF(_EDGE, _EDGE + line, room, small), start, said)
    painter.translate(_EDGE, _EDGE + line + small * 1.8)
    paint_plan(painter, plan_chart(chart, room, body, mirrored=mirrored), 1.0, lines=True)


def _size(chart: Chart) -> QSize:
    heading, body = _fonts()
    plan = plan_chart(chart, WIDTH - 2 * _EDGE, body)
    above = QFontMetricsF(heading).height() + QFontMetricsF(body).height() * 1.8
    return QSize(WIDTH, round(plan.height + above + 2 * _EDGE))


def _fonts() -> tuple[QFont, QFont]:
    body = application_font()
    heading = QFont(body)
    heading.setPointSizeF(body.pointSizeF() * 1.25)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading, body


def _bytes(draw: Callable[[QBuffer], object]) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(buffer)
    buffer.close()
    return bytes(content.data())
