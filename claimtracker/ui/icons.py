"""Lucide icons, tinted with a role of the palette and cached."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.wording import say, spoken
from claimtracker.ui.theme import theme

_FORMER_NAMES = {
    "bar-chart-3": "chart-column",
    "more-horizontal": "ellipsis",
    "help-circle": "circle-help",
    "alert-triangle": "triangle-alert",
    "alert-circle": "circle-alert",
}


@cache
def _file(name: str) -> Path:
    path = resources_dir() / "icons" / f"{_FORMER_NAMES.get(name, name)}.svg"
    if not path.is_file():
        sentence = say("The icon “{name}” is missing.", name=name)
        raise EnvironmentFault(sentence, say("Install ClaimTracker again."))
    return path


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    # QSvgRenderer paints currentColor black, so the palette's colour is written in.
    return QSvgRenderer(QByteArray(_file(name).read_text("utf-8").replace("currentColor", color).encode()))


def paint_icon(painter: QPainter, name: str, box: QRectF, role: str = "ink2") -> None:
    """Paint the icon into ``box`` (device-independent pixels) in the colour of ``role``."""
    _renderer(name, theme().roles[role]).render(painter, box)


def pixmap(name: str, size: int = 16, role: str = "ink2", ratio: float = 2.0) -> QPixmap:
    """Return the icon ``size`` device-independent pixels square, sharp up to ``ratio``."""
    return _pixmap(name, size, theme().roles[role], ratio)


@cache
def _pixmap(name: str, size: int, color: str, ratio: float) -> QPixmap:
    image = QImage(QSize(round(size * ratio), round(size * ratio)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, color).render(painter)
    painter.end()
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture


_clones: list[QIconEngine] = []


class _TintedIcon(QIconEngine):
    """Paints the icon in the palette of the moment, so that a change of theme needs no new icons."""

    def __init__(self, name: str, role: str, on_role: str) -> None:
        super().__init__()
        self._name, self._role, self._on_role = name, role, on_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        role = self._on_role if state == QIcon.State.On else self._role
        if mode == QIcon.Mode.Disabled and role == "on_accent":
            role = "ink2"  # a button that cannot be pressed has no accent to stand on
        paint_icon(painter, self._name, QRectF(rect), role)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        if size.isEmpty():
            return picture
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        copy = _TintedIcon(self._name, self._role, self._on_role)
        _clones.append(copy)  # Qt owns the copy but the binding would free it with its last reference
        return copy


_OTHER_WAY = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}  # not said: names


def icon(name: str, role: str = "ink2", on_role: str = "accent") -> QIcon:
    """Return the icon for buttons and actions: ``role``, ``on_role`` when checked, pale when disabled.

    It follows the theme by itself, and points the way that the language is read. Raises EnvironmentFault
    when there is no such icon.
    """
    return _icon(_OTHER_WAY.get(name, name) if spoken().right_to_left else name, role, on_role)


@cache
def _icon(name: str, role: str, on_role: str) -> QIcon:
    _file(name)  # read when it is first painted: most icons wait in menus and places not yet seen
    return QIcon(_TintedIcon(name, role, on_role))
