"""The side at which lines of a text begin: the first letter with a direction says so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption

from claimtracker.domain.wording import sides


def reads_from_right(text: str, *, otherwise: bool = False) -> bool:
    """Tell whether the first letter with a direction is one of a script written from the right.

    What is isolated does not count, as Qt has it; without a letter it is as ``otherwise`` says.
    """
    first = next(sides(text), "")
    return first != "L" if first else otherwise


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction that a line of this text has, whatever the window's is."""
    return Qt.LayoutDirection.RightToLeft if reads_from_right(text) else Qt.LayoutDirection.LeftToRight


def at_start(widget_direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the side at which lines begin in a window of this direction, for a text of any direction."""
    mirrored = widget_direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


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
