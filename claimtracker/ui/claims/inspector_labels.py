"""Labels beside fields, in two columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.labels import PlainLabel

_EDGE = 5


class LabelledFields(QGridLayout):
    """A label and a field a line; long fields take the room, choices only what they need."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(6)
        self.setVerticalSpacing(0)
        self.setColumnStretch(1, 1)

    def add(self, said: str, field: QWidget) -> PlainLabel:
        """Append a line and return its label."""
        row = 2 * self._lines  # the rows between are for what must be said below a field
        self._lines += 1
        label = PlainLabel(said, "second")
        label.setBuddy(field)
        label.setContentsMargins(0, _EDGE, 0, _EDGE)
        top = Qt.AlignmentFlag.AlignTop
        narrow = isinstance(field, ChoiceField)
        self.addWidget(label, row, 0, top)
        self.addWidget(field, row, 1, top | Qt.AlignmentFlag.AlignLeft if narrow else top)
        return label
