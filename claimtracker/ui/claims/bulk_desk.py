"""Changes many claims of the claims place, in a worker, as one step that Undo takes back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from claimtracker.domain.bulk import BulkDone, BulkEdit, BulkField
from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.views import Facets
from claimtracker.domain.wording import say, say_count
from claimtracker.services import browse, bulk_edit
from claimtracker.ui.claims.bulk_bar import BulkBar
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.desk import Desk
from claimtracker.ui.tasks import TaskHandle

AT_HAND = 200


def changed_words(field: BulkField, done: BulkDone) -> str:
    """Return what the status line says of a change."""
    if not done.changed and not done.refused_count:
        return say("All of them were so already.")
    if not done.changed:
        changed = say("No claim was changed.")
    elif field is BulkField.BIN:
        changed = say_count(
            done.changed, "{count} claim put into the bin.", "{count} claims put into the bin."
        )
    else:
        changed = say_count(done.changed, "Changed {count} claim.", "Changed {count} claims.")
    if not done.refused_count:
        return changed
    left = say_count(done.refused_count, "{count} stayed as it was.", "{count} stayed as they were.")
    return f"{changed} {left}"


def offer_steps(table: ClaimsTable, desk: Desk, many: Callable[[BulkEdit], None] | None = None) -> None:
    """Let the menu of a table take the selected claims a step on, as one step that Undo takes back.

    ``many`` changes several where a bar shows how far it is.
    """

    def done(result: BulkDone) -> None:
        words = changed_words(BulkField.PROGRESS, result)
        if not result.changed and len(result.refused) == 1:
            words = result.refused[0].reason
        desk.tell_done(words)

    def take(step: str) -> None:
        edit = BulkEdit(BulkField.PROGRESS, step)
        if many is not None and table.selected_count() > 1:
            many(edit)
            return
        table.ask_selected_claim_ids(
            lambda ids: desk.act(lambda library: bulk_edit.edit_many(library, ids, edit), done)
        )

    table.step_requested.connect(take)


class BulkDesk(QObject):
    """Asks for the ids of what is selected and has them changed."""

    def __init__(self, bar: BulkBar, table: ClaimsTable, desk: Desk) -> None:
        super().__init__(bar)
        self._bar, self._table, self._desk = bar, table, desk
        self._task: TaskHandle | None = None
        bar.all_requested.connect(table.selectAll)
        bar.change_requested.connect(self.change)
        bar.stop_requested.connect(self._stop)
        bar.left.connect(table.setFocus)

    def offer(self, facets: Facets) -> None:
        """Offer the names that the desk knows."""
        self._bar.offer_names(facets.people, facets.speakers)

    def show_count(self, selected: int, found: int) -> None:
        """Show how many are selected."""
        self._bar.show_count(selected, found)

    def ask_ids(self, then: Callable[[list[int]], None]) -> None:
        """Hand the ids of all selected claims to ``then``, however many there are."""
        query = self._table.claims.query
        if query is None or self._table.selected_count() <= AT_HAND:
            self._table.ask_selected_claim_ids(then)
            return
        ranges = self._table.selected_ranges()

        def chosen(ids: list[int]) -> None:
            then([claim_id for first, last in ranges for claim_id in ids[first : last + 1]])

        self._desk.ask(lambda library: browse.claim_ids(library, query), chosen, owner=self)

    def change(self, edit: BulkEdit) -> None:
        """Make one change of all that is selected."""
        self._bar.show_progress(0, self._table.selected_count(), say("Changing claims…"))
        self.ask_ids(lambda ids: self._run(edit, ids))

    def delete_selected(self) -> None:
        """Put the selected claims into the bin; Undo takes all of them out again."""
        if self._table.selected_count():
            self.change(BulkEdit(BulkField.BIN))
        else:
            self._desk.messages.status(say("Select claims first."))

    def _run(self, edit: BulkEdit, ids: list[int]) -> None:
        def done(result: BulkDone) -> None:
            self._task = None
            self._bar.show_done(result)
            self._desk.tell_done(changed_words(edit.field, result))

        def failed(error: Exception) -> None:
            self._task = None
            self._bar.show_choices()
            if isinstance(error, BadValue | Cancelled):
                self._desk.messages.status(str(error) if isinstance(error, BadValue) else error.sentence)
            else:
                self._desk.messages.fault(error)

        self._task = self._desk.act_long(
            lambda library, task: bulk_edit.edit_many(
                library, ids, edit, task.progress, lambda: task.cancelled
            ),
            done,
            failed,
            on_progress=self._bar.show_progress,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
