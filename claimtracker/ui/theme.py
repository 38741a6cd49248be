"""Palettes, looks of verdicts, and the keeper that dresses the application in them.

A palette is a file in ``resources/themes``; the one style sheet is ``resources/style.qss``
with ``$role`` for colours, ``$s8`` for 8 pixels at the usual font size and ``$f11`` for text
as large as 11 pixels there, so that everything grows with the application's font.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.records import record
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, spoken
from claimtracker.ui.fonts import SMALLEST_UI_PIXELS, application_font, base_points

CHOICES = ("system", "light", "dark", "high-contrast")

_UNDERLINE = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "wavy": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
}
_LOOKS = {
    "true": ("solid", "circle-check"),
    "mixed": ("dashed", "circle-alert"),
    "false": ("wavy", "circle-x"),
    "open": ("dotted", "circle-dashed"),
    "progress": ("solid", "circle-dot"),
}


@record
class Look:
    """How one class of verdict appears: colours, underline (a word of Qt's styles) and icon."""

    ink: QColor
    wash: QColor
    underline: str
    icon: str

    @property
    def text_underline(self) -> QTextCharFormat.UnderlineStyle:
        """The same underline for character formats."""
        return _UNDERLINE[self.underline]


@record
class Theme:
    """One palette: colours by role, as written in its file."""

    name: str
    dark: bool
    roles: MappingProxyType[str, str] = field(repr=False)

    def color(self, role: str) -> QColor:
        """Return the colour of a role; raises KeyError for a role no palette has."""
        return QColor(self.roles[role])

    def look(self, look: VerdictClass | str) -> Look:
        """Return the look of a verdict class, or of ``"progress"`` for claims in progress."""
        underline, icon = _LOOKS[str(look)]
        return Look(self.color(f"{look}_ink"), self.color(f"{look}_wash"), underline, icon)


@cache
def read_theme(name: str) -> Theme:
    """Read the palette of that name; raises EnvironmentFault when it is missing or broken."""
    path = resources_dir() / "themes" / f"{name}.json"
    try:
        data = json.loads(path.read_text("utf-8"))
        return Theme(name, bool(data["dark"]), MappingProxyType(dict(data["colors"])))
    except (OSError, ValueError, KeyError) as error:
        raise EnvironmentFault(
            say("A colour palette cannot be read."), say("Install ClaimTracker again.")
        ) from error


def palette_of(theme: Theme) -> QPalette:
    """Return the Qt palette for what the style itself paints."""
    roles = QPalette.ColorRole
    palette = QPalette(theme.color("panel"))
    for role, name in _PALETTE.items():
        palette.setColor(role, theme.color(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        faint = theme.color("ink3")
        faint.setAlphaF(0.6)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


_PALETTE = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "paper",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "false_ink",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "on_tip",
}

_PLACEHOLDER = re.compile(r"\$(?:s(?P<size>\d+)|f(?P<font>\d+)|(?P<role>[a-z_0-9]+))\b")


def style_sheet(theme: Theme, scale: float) -> str:
    """Fill the style sheet's template; ``scale`` is the font's size over its usual size."""
    template = _template(theme.name)
    points_per_pixel = base_points() / SMALLEST_UI_PIXELS * scale
    mirrored = spoken().right_to_left
    words = {
        **theme.roles,
        "edge": "0px" if mirrored else "1px",  # the splitter draws the line where the panel ends at the left
        "spacing": "0px" if mirrored else "0.6px",  # letters that are joined stay joined
        "folder": (resources_dir() / "themes").as_posix(),
        "tone": "dark" if theme.dark else "light",
    }

    def fill(match: re.Match[str]) -> str:
        if size := match["size"]:
            return f"{max(1, round(int(size) * scale))}px"
        if font := match["font"]:
            return f"{int(font) * points_per_pixel:.2f}pt"
        return words[match["role"]]

    return _PLACEHOLDER.sub(fill, template)


@cache
def _template(theme_name: str) -> str:
    """Return the one style sheet, with what a palette that has a sheet of its own adds to it."""
    own = resources_dir() / "themes" / f"{theme_name}.qss"
    sheet = (resources_dir() / "style.qss").read_text("utf-8")  # not said: a file
    return sheet + own.read_text("utf-8") if own.exists() else sheet


class ThemeKeeper(QObject):
    """Keeps the application's dress: follows the system or the person's choice, and tells painters."""

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = ""
        self._scale = 1.0
        self.current = read_theme("light")
        _registered.append(self)
        self._style = QStyleFactory.create("fusion")
        app.setStyle(self._style)
        app.setFont(application_font())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(choice)

    @property
    def choice(self) -> str:
        """What was chosen: ``system``, ``light``, ``dark`` or ``high-contrast``."""
        return self._choice

    @property
    def scale(self) -> float:
        """The font's size over its usual size."""
        return self._scale

    def choose(self, choice: str) -> None:
        """Dress the application; an unknown choice, as from a later version's settings, means system."""
        self._choice = choice if choice in CHOICES else "system"
        self._wear(read_theme(self._wanted()))

    def zoom(self, scale: float) -> None:
        """Set all text of the window ``scale`` times its usual size, between 0.75 and 3."""
        wanted = min(3.0, max(0.75, scale))
        if wanted == self._scale:
            return  # to dress the whole window anew takes long, and would change nothing
        self._scale = wanted
        self._app.setFont(application_font(self._scale))
        self._wear(self.current)

    def _wanted(self) -> str:
        if self._choice != "system":
            return self._choice
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _follow_system(self) -> None:
        if self._choice == "system" and self._wanted() != self.current.name:
            self.choose("system")

    def _wear(self, theme: Theme) -> None:
        self.current = theme
        self._app.setPalette(palette_of(theme))
        self._app.setStyleSheet(style_sheet(theme, self._scale))
        self.changed.emit(theme)


_registered: list[ThemeKeeper] = []


def theme_keeper() -> ThemeKeeper:
    """Return the application's keeper, making one on first need; raises EnvironmentFault without an app."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise EnvironmentFault(say("The window's colours were asked for before the window system was there."))
    # One that Qt has deleted with its owner is still in the list, and must not be asked for its parent.
    _registered[:] = [keeper for keeper in _registered[-1:] if isValid(keeper) and keeper.parent() is app]
    return _registered[0] if _registered else ThemeKeeper(app)


@contextmanager
def undressed() -> Iterator[None]:
    """Let many widgets be made without the style sheet, which dresses them all at once afterwards.

    Qt dresses a widget anew with every parent it gets: that takes longer than to make the window.
    """
    app = QApplication.instance()
    sheet = app.styleSheet() if isinstance(app, QApplication) else ""
    if not isinstance(app, QApplication) or not sheet:
        yield
        return
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def theme() -> Theme:
    """Return the current palette, for painters."""
    return _registered[-1].current if _registered else read_theme("light")


def set_kind(widget: QWidget, kind: str, name: str = "kind") -> None:
    """Give the widget one of the style sheet's kinds (its list is at the top of style.qss)."""
    if widget.property(name) == kind:
        return
    widget.setProperty(name, kind)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # its first dressing reads the kind; a dressing now would be made again by then
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
