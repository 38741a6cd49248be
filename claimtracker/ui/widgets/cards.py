"""The sheet of paper on which a table or a list lies."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from claimtracker.ui.theme import set_kind


def card_around(widget: QWidget) -> QFrame:
    """Return a card that holds the widget, with little room around it."""
    card = QFrame()
    set_kind(card, "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(4, 6, 4, 6)
    inside.addWidget(widget)
    return card
