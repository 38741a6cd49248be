"""How wide a widget is that asks for a height which depends on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_USUAL = 640


def laid_out_width(widget: QWidget) -> int:
    """Return the width that a widget was given; as long as nothing gave it one, that of a usual column.

    Qt says 100 until then of a widget that was made in its parent, which would ask for many short lines.
    """
    given = widget.testAttribute(Qt.WidgetAttribute.WA_Resized)
    return (given and widget.width()) or _USUAL
