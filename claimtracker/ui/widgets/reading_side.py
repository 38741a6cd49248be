"""The side at which lines of a text begin: the first letter with a direction says so."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption


def reads_from_right(text: str) -> bool:
    """Tell whether the first letter with a direction is one of a script written from the right."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return False


def lines_of(text: str) -> QTextOption:
    """Return how to lay a text out: wrapped, and its lines beginning where it is read from.

    Qt finds the direction itself, but then leaves lines of Arabic at the left.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if reads_from_right(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option
