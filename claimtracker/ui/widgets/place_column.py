"""The column in which a place of the window lies: the same room around it everywhere."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

MARGINS = (24, 20, 24, 20)


def place_column(place: QWidget, gap: int) -> QVBoxLayout:
    """Lay a place out in one column, with so much room between its parts."""
    made = QVBoxLayout(place)
    made.setContentsMargins(*MARGINS)
    made.setSpacing(gap)
    return made
