"""What a preference changes in the window, at the start and at once when it is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from claimtracker.bootstrap import Settings
from claimtracker.ui.day_words import show_dates
from claimtracker.ui.theme import theme_keeper

_USUAL_BLINK_MS = 1060
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def apply_all(settings: Settings) -> None:
    """Let everything that was chosen hold, when the window is made; colours and sizes hold already."""
    show_dates(settings.get("dates", ""))
    if settings.get("reduced motion", False):
        reduce_motion(True)


def apply_one(name: str, settings: Settings) -> None:
    """Let one choice hold now."""
    if name == "theme":
        theme_keeper().choose(settings.get("theme", "system"))
    elif name == "scale":
        theme_keeper().zoom(settings.get("scale", 1.0))
    elif name == "dates":
        show_dates(settings.get("dates", ""))
    elif name == "reduced motion":
        reduce_motion(settings.get("reduced motion", False))


def reduce_motion(calm: bool) -> None:
    """Let nothing slide, fade or blink, or let it again."""
    usual = _usual()
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, not calm and effect in usual)
    QApplication.setCursorFlashTime(0 if calm else _USUAL_BLINK_MS)


def _usual() -> frozenset[Qt.UIEffect]:
    if not _seen:
        _seen.append(frozenset(effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)))
    return _seen[0]


_seen: list[frozenset[Qt.UIEffect]] = []
"""What the system had switched on, noted once, before a preference changed any of it."""
