"""When and how wide widgets are laid out."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

_USUAL = 640


def paint_next_turn(widget: QWidget) -> None:
    """Lay a widget out in this turn of the event loop and paint it in the next.

    Where much comes at once either takes as long as the other: what somebody pressed comes in between.
    """
    if widget.updatesEnabled():
        widget.setUpdatesEnabled(False)
        QTimer.singleShot(0, widget, lambda: widget.setUpdatesEnabled(True))


def laid_out_width(widget: QWidget) -> int:
    """Return the width that a widget was given; as long as nothing gave it one, that of a usual column.

    Qt says 100 until then of a widget that was made in its parent, which would ask for many short lines.
    """
    given = widget.testAttribute(Qt.WidgetAttribute.WA_Resized)
    return (given and widget.width()) or _USUAL
