"""The bundled fonts: Inter for the window, Source Serif 4 for the article, Noto Sans Arabic UI for both."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from claimtracker.domain.resources import resources_dir

UI_FAMILIES = (  # not said: names
    "Inter",
    "Segoe UI",
    "SF Pro Text",
    "Noto Sans",
    "Noto Sans Arabic UI",
    "Noto Sans Hebrew",
    "Noto Sans CJK SC",
    "Noto Color Emoji",
    "Sans Serif",
)
READING_FAMILIES = (  # not said: names
    "Source Serif 4",
    "Noto Naskh Arabic",
    "Noto Sans Arabic UI",
    "Noto Serif Hebrew",
    "Noto Serif CJK SC",
    "Noto Serif",
    "Noto Color Emoji",
    "Georgia",
    "Serif",
)
PAPER_FAMILIES = tuple(name for name in READING_FAMILIES if name != "Noto Naskh Arabic")
"""For PDF: the joined letters of Noto Naskh Arabic cannot be copied out of one, nor searched for."""
READING_POINTS = 12.75
SMALLEST_UI_PIXELS = 13
_REFERENCE_DPI = 96.0


def load_fonts() -> int:
    """Load the bundled fonts into the application; returns how many files were understood."""
    files = sorted((resources_dir() / "fonts").glob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)


def base_points() -> float:
    """Return the window's font size in points: the system's, but no smaller than 13 pixels at 100 %."""
    screen = QGuiApplication.primaryScreen()
    dpi = screen.logicalDotsPerInchY() if screen else _REFERENCE_DPI
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return max(system, SMALLEST_UI_PIXELS * 72.0 / dpi)


def application_font(scale: float = 1.0) -> QFont:
    """Return the font the whole window is set in, ``scale`` times its usual size."""
    font = QFont(list(UI_FAMILIES))
    font.setPointSizeF(base_points() * scale)
    return font


def ui_font(delta: float = 0.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the application's font, ``delta`` points larger (or smaller, at least 6 points)."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(max(6.0, font.pointSizeF() + delta))
    font.setWeight(weight)
    return font


def reading_font(point_size: float | None = None) -> QFont:
    """Return the article's serif, 17 pixels at 96 dpi unless told, with fallbacks for other scripts.

    Without a size it grows and shrinks with the application's font.
    """
    font = QFont(list(READING_FAMILIES))
    if point_size is None:
        point_size = READING_POINTS * QGuiApplication.font().pointSizeF() / base_points()
    font.setPointSizeF(point_size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
