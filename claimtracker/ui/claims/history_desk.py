"""A history joined to the desk: pages, previews, and the way back."""

from PySide6.QtCore import QObject

from claimtracker.domain.errors import BadInput, SignedOff
from claimtracker.domain.past import HistoryPage, Past, RecordKind
from claimtracker.domain.wording import say_count
from claimtracker.services import restore_past
from claimtracker.ui.claims.history_panel import HistoryPanel
from claimtracker.ui.day_words import day_and_hour
from claimtracker.ui.desk import Desk


class HistoryDesk(QObject):
    """Fills one panel with the history of one record of a kind at a time."""

    def __init__(self, panel: HistoryPanel, desk: Desk, kind: RecordKind) -> None:
        super().__init__(panel)
        self._panel, self._desk, self._kind = panel, desk, kind
        self._record_id = 0
        panel.earlier_wanted.connect(self._more)
        panel.preview_wanted.connect(self._preview)
        panel.restore_wanted.connect(self.restore)

    def follow(self, record_id: int) -> None:
        """Show the latest changes of a record."""
        self._record_id = record_id
        self._ask(0)

    def restore(self, moment: int) -> None:
        """Go back to a moment, as one step that can be undone."""
        kind, record_id = self._kind, self._record_id

        def restored(count: int) -> None:
            words = say_count(
                count,
                "Restored: {count} value changed. Earlier states stay in the history.",
                "Restored: {count} values changed. Earlier states stay in the history.",
            )
            self._desk.tell_done(words)
            self.follow(record_id)

        def refused(error: Exception) -> None:
            if isinstance(error, BadInput | SignedOff):
                self._desk.messages.status(str(error))
            else:
                self._desk.messages.fault(error)

        self._desk.act(lambda lib: restore_past.restore(lib, kind, record_id, moment), restored, refused)

    def _more(self, before: int) -> None:
        self._ask(before)

    def _ask(self, before: int) -> None:
        kind, record_id = self._kind, self._record_id

        def show(page: HistoryPage) -> None:
            if record_id != self._record_id:
                return
            if before:
                self._panel.add_page(page)
            else:
                self._panel.show_page(page)

        self._desk.ask(
            lambda lib: restore_past.history(lib, kind, record_id, before, day=day_and_hour),
            show,
            owner=self,
            latest="history",
        )

    def _preview(self, moment: int) -> None:
        kind, record_id = self._kind, self._record_id

        def show(past: Past) -> None:
            if record_id == self._record_id:
                self._panel.show_past(past)

        self._desk.ask(
            lambda lib: restore_past.preview(lib, kind, record_id, moment), show, owner=self, latest="past"
        )
