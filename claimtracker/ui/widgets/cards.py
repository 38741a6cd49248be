"""The sheet of paper on which a table or a list lies."""

from typing import TypeVar

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from claimtracker.ui.theme import set_kind

Held = TypeVar("Held", bound=QWidget)


class Card(QFrame):
    """A card for one widget, with little room around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(1, 5, 1, 5)  # the lines of a table go from edge to edge

    def hold(self, widget: Held) -> Held:
        """Take the widget, best one that was made in the card, and return it."""
        self._inside.addWidget(widget)
        return widget
