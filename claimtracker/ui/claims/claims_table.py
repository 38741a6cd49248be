"""The table of claims: under the reader, and over the whole desk."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.wording import say
from claimtracker.ui.claims.claims_model import PagedClaims
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.rows_table import RowsTable


class ClaimsTable(RowsTable):
    """Claims in rows; ``claim_chosen`` follows the cursor, ``open_requested`` is Enter or a double click."""

    claim_chosen = Signal(int)

    def __init__(self, model: PagedClaims, parent: QWidget | None = None, *, ground: str = "panel") -> None:
        super().__init__(model, say("Claims"), parent, ground=ground)
        self.claims = model
        self.row_chosen.connect(self.claim_chosen)
        self._nothing = ""

    def say_nothing(self, words: str) -> None:
        """Say this in the middle while there are no rows."""
        self._nothing = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme().color("ink2"))
            box = self.viewport().rect().adjusted(16, 0, -16, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)

    def choose_claim(self, claim_id: int, number: int = 0) -> None:
        """Select a claim that was chosen elsewhere; ``number`` is its number in the article."""
        self.choose(claim_id, self._row_of_number(number))

    def selected_claim_ids(self) -> list[int]:
        """Return the ids of the selected claims that are at hand, from top to bottom."""
        return self.selected_ids()

    def ask_selected_claim_ids(self, then: Callable[[list[int]], None]) -> None:
        """Hand the ids of all selected claims to ``then``, however many there are."""
        self.ask_selected_ids(then)

    def _row_of_number(self, number: int) -> int:
        query = self.claims.query
        if query is None or query.sort is not ClaimSort.PLACE:
            return -1
        if query != ClaimQuery(article_id=query.article_id, sort=query.sort, descending=query.descending):
            return -1
        return self.claims.rowCount() - number if query.descending else number - 1
