"""The ratings of a scale while it is edited, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.verdicts import Rating, VerdictClass
from claimtracker.domain.wording import say
from claimtracker.ui.icons import icon
from claimtracker.ui.scales.rating_heads import RatingHeads
from claimtracker.ui.scales.rating_row import RatingRow
from claimtracker.ui.widgets.labels import beside_icon


class RatingRows(QWidget):
    """Rows that can be added, moved and removed; ``edited`` when anything differs."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RatingRow] = []
        self.add_button = QPushButton(icon("plus"), beside_icon(say("Add a rating")))
        self.add_button.clicked.connect(self.add)
        self.heads = RatingHeads(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heads)
        column.addLayout(self._lines)
        column.addSpacing(2)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def ratings(self) -> tuple[Rating, ...]:
        """Return the ratings as they stand in the fields."""
        return tuple(row.rating() for row in self.rows)

    def fill(self, ratings: Sequence[Rating]) -> None:
        """Show these ratings instead."""
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [RatingRow(rating, number) for number, rating in enumerate(ratings, 1)]
        for row in self.rows:
            row.edited.connect(self.edited)
            row.move_requested.connect(lambda step, row=row: self._move(row, step))
            row.remove_requested.connect(lambda row=row: self._remove(row))
            row.next_requested.connect(lambda row=row: self._next(row))
            self._lines.addWidget(row)
        self.heads.stand_over(self.rows[0] if self.rows else None)
        if self.rows:
            self.rows[0].up.setEnabled(False)
            self.rows[-1].down.setEnabled(False)

    def add(self) -> RatingRow:
        """Add an empty rating at the end."""
        self.fill([*self.ratings(), Rating("", "", VerdictClass.OPEN)])
        self.edited.emit()
        self.rows[-1].take_focus()
        return self.rows[-1]

    def begin(self) -> None:
        """Put the keyboard on the first rating, made if there is none."""
        (self.rows[0] if self.rows else self.add()).take_focus()

    def _next(self, row: RatingRow) -> None:
        """Go to the rating below, or add one below the last that has a label."""
        at = self.rows.index(row) + 1
        if at < len(self.rows):
            self.rows[at].take_focus()
        elif row.rating().label:
            self.add()

    def _move(self, row: RatingRow, step: int) -> None:
        at = self.rows.index(row)
        to = min(max(at + step, 0), len(self.rows) - 1)
        ratings = list(self.ratings())
        ratings.insert(to, ratings.pop(at))
        self.fill(ratings)
        self.edited.emit()
        (self.rows[to].up if step < 0 else self.rows[to].down).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: RatingRow) -> None:
        at = self.rows.index(row)
        self.fill([one.rating() for one in self.rows if one is not row])
        self.edited.emit()
        left = self.rows[min(at, len(self.rows) - 1)].remove if self.rows else self.add_button
        left.setFocus(Qt.FocusReason.OtherFocusReason)
