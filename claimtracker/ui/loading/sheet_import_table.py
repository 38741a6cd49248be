"""The preview of a claim sheet's import: a table in which conflicts are decided."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.loading.sheet_import_rows import LOOKS, Effect, SheetLine, effect_word
from claimtracker.ui.widgets.paged_rows import NOTHING, Column, PagedRows
from claimtracker.ui.widgets.rows_table import RowsTable

KEEP, TAKE = to_say(("Keep the desk’s", "Take the sheet’s"))


class SheetTable(RowsTable):
    """Lines of a preview; Space or a click on the decision turns a conflict over.

    ``decided`` after every decision. Undecided, the desk's value stays.
    """

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines: list[SheetLine] = []
        self._taken: set[tuple[str, str]] = set()
        self.lines: PagedRows[str, SheetLine] = PagedRows(
            lambda _query, first, count, then: then(self._lines[first : first + count]),
            lambda _query, then: then(len(self._lines)),
            self._columns(),
        )
        super().__init__(self.lines, say("What the claim sheet would change"), parent, ground="paper")
        self.lines.setParent(self)

    @property
    def taken(self) -> frozenset[tuple[str, str]]:
        """The conflicts, by key and field, in which the sheet's value is taken."""
        return frozenset(self._taken)

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show these lines; every conflict keeps the desk's value."""
        self._lines, self._taken = list(lines), set()
        self.lines.show_query("lines")

    def decide_all(self, take: bool) -> None:
        """Take the sheet's value in every conflict, or keep the desk's in every one."""
        conflicts = {line.choice for line in self._lines if line.effect is Effect.CONFLICT}
        self._taken = conflicts if take else set()
        self._tell()

    def turn_over(self, line_ids: Sequence[int]) -> None:
        """Turn the decision of these lines, where they are conflicts."""
        for line in self._lines:
            if line.id in line_ids and line.effect is Effect.CONFLICT:
                self._taken ^= {line.choice}
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turn_over(self.selected_ids())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at: QPoint = event.position().toPoint()
        index = self.indexAt(at)
        last = len(self.lines.columns) - 1
        if event.button() == Qt.MouseButton.LeftButton and index.column() == last:
            self.turn_over([self.lines.record_id(index.row())])

    def _tell(self) -> None:
        self.viewport().update()
        self.decided.emit()

    def _decision(self, line: SheetLine) -> str:
        if line.effect is not Effect.CONFLICT:
            return ""
        return say(TAKE if line.choice in self._taken else KEEP)

    def _decision_look(self, line: SheetLine) -> VerdictClass | str | None:
        if line.effect is not Effect.CONFLICT:
            return None
        return "progress" if line.choice in self._taken else VerdictClass.OPEN

    def _columns(self) -> tuple[Column[SheetLine], ...]:
        return (
            Column(
                to_say("Effect"),
                lambda line: effect_word(line.effect),
                max(9, 2 + max(len(effect_word(effect)) for effect in Effect)),
                pill=lambda line: LOOKS[line.effect],
            ),
            Column(to_say("What"), lambda line: line.what),
            Column(to_say("Field"), lambda line: say(sentence_case(line.field.replace("_", " "))), 13),
            Column(to_say("On the desk"), lambda line: _value(line, line.desk), 16),
            Column(to_say("In the sheet"), lambda line: _value(line, line.sheet), 16),
            Column(
                to_say("Decision"),
                self._decision,
                16,
                pill=self._decision_look,
                tip=to_say("Space turns it over"),
            ),
        )


def _value(line: SheetLine, value: str) -> str:
    if line.effect in (Effect.NEW, Effect.PROBLEM):
        return ""
    return value or NOTHING
