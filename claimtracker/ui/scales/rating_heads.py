"""What the fields of the ratings are: a heading over each column, where the fields of the first row stand."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.scales.rating_row import RatingRow
from claimtracker.ui.widgets.labels import ElidedLabel


class RatingHeads(QWidget):
    """One line of headings; follows the fields of a row when they move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named = (say("Colour and sign"), say("Label"), say("Symbol"), say("Number"), say("What it means"))
        self.labels = [ElidedLabel(name, "section", parent=self) for name in named]
        self._row: RatingRow | None = None

    def sizeHint(self) -> QSize:
        return QSize(0, max(label.sizeHint().height() for label in self.labels))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def stand_over(self, row: RatingRow | None) -> None:
        """Take the places of the headings from this row; without one there are none."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        row.look.installEventFilter(self)
        row.description.installEventFilter(self)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the first and the last field: the others stand between them."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._row is None:
            return
        row = self._row
        fields = (row.look, row.label, row.symbol, row.number, row.description)
        for label, field in zip(self.labels, fields, strict=True):
            label.setGeometry(field.x(), 0, field.width(), self.height())
