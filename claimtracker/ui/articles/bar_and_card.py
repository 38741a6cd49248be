"""A bar above the text: one line with its buttons, and below it a card that is folded away at first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from claimtracker.ui.widgets.labels import IconLabel


def lay_out_bar(bar: QFrame, picture: str, line: QWidget, buttons: Sequence[QWidget], card: QWidget) -> None:
    """Set an icon, the line and its buttons above the card, and a rule below them."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(picture, "accent", 16))
    row.addWidget(line, 1)
    for button in buttons:
        row.addWidget(button)
    inner = QVBoxLayout()
    inner.setContentsMargins(16, 7, 10, 7)
    inner.setSpacing(6)
    inner.addLayout(row)
    inner.addWidget(card)
    rule = QFrame()
    rule.setProperty("kind", "line")
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(inner)
    column.addWidget(rule)
    card.hide()
