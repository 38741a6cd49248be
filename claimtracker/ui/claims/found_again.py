"""The claim that was chosen among a few is in view again when all are shown."""

from PySide6.QtCore import QItemSelectionModel

from claimtracker.services import browse
from claimtracker.ui.claims.claims_filter import ClaimFilter
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.desk import Desk


class FoundAgain:
    """Scrolls to the chosen claim once nothing is narrowed by any more; the claims at hand need no help.

    Where something is narrowed by, the best of it is at the top, and that is what is looked for.
    """

    def __init__(self, table: ClaimsTable, narrowed: ClaimFilter, desk: Desk) -> None:
        self._table, self._filter, self._desk = table, narrowed, desk
        self._chosen = 0
        self._wanted = False
        table.claim_chosen.connect(self._choose)
        narrowed.changed.connect(self._narrowed)
        table.claims.counted.connect(self._look)

    def _choose(self, claim_id: int) -> None:
        self._chosen = claim_id
        self._wanted = False

    def _narrowed(self) -> None:
        self._wanted = not self._filter.is_set

    def _look(self) -> None:
        claims, chosen = self._table.claims, self._chosen
        query = claims.query
        if not self._wanted or query is None or query != claims.wanted_query:
            return
        self._wanted = False
        if chosen and claims.row_of(chosen) < 0:
            self._desk.ask(
                lambda library: browse.claim_place(library, query, chosen),
                lambda row: self._show(chosen, row) if claims.wanted_query == query else None,
                owner=self._table,
                latest="found again",
            )

    def _show(self, chosen: int, row: int) -> None:
        index = self._table.claims.index(row, 0)
        if chosen == self._chosen and index.isValid():
            # Where it is selected is known once its page has come.
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self._table.selectionModel().setCurrentIndex(index, flag)
            self._table.scrollTo(index, self._table.ScrollHint.PositionAtCenter)
