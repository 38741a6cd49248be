"""The table of claims: under the reader, and over the whole desk."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from claimtracker.domain.claims import ClaimQuery, ClaimSort, Progress
from claimtracker.domain.progress import next_steps
from claimtracker.domain.wording import say
from claimtracker.ui.claims.claims_model import PagedClaims
from claimtracker.ui.claims.inspector_words import label
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.rows_table import RowsTable


class ClaimsTable(RowsTable):
    """Claims in rows; ``claim_chosen`` follows the cursor, ``open_requested`` is Enter or a double click.

    ``step_requested`` carries a progress that the selected claims are to have.
    """

    claim_chosen = Signal(int)
    step_requested = Signal(str)

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

    def make_menu(self) -> QMenu:
        """Return the menu of the rows, with the steps that some of the selected claims can take."""
        menu = super().make_menu()
        steps = () if self.menu_actions else self.steps()  # where there are actions, steps are among them
        if steps:
            offered = QMenu(say("Progress"), menu)
            for step in steps:
                act = offered.addAction(label(step))
                act.triggered.connect(lambda _=False, step=step: self.step_requested.emit(step.value))
            menu.insertMenu(menu.actions()[0], offered)
        return menu

    def steps(self) -> list[Progress]:
        """Return where the work on the selected claims at hand can go, in the domain's order."""
        ranges = self.selected_ranges()
        held = {
            (row.progress, bool(row.verdict_label))
            for start, rows in self.claims.held()
            for number, row in enumerate(rows, start)
            if any(first <= number <= last for first, last in ranges)
        }
        onward = {step for now, rated in held for step in next_steps(now, rated=rated) if step is not now}
        return [step for step in Progress if step in onward]

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
