"""The call sheet joined to the desk."""

from PySide6.QtCore import QObject

from claimtracker.domain.call_sheet import Call
from claimtracker.domain.changes import Changes
from claimtracker.domain.sources import ContactStatus
from claimtracker.domain.wording import say
from claimtracker.services import browse
from claimtracker.services.call_sheet import log_call, read_calls
from claimtracker.ui.begun_texts import BegunLine
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.attempt_line import keep_attempt
from claimtracker.ui.sources.call_place import CallPlace


class CallDesk(QObject):
    """Reads the sheet when claims, sources or articles changed and it is seen, and logs attempts."""

    def __init__(self, place: CallPlace, desk: Desk) -> None:
        super().__init__(place)
        self._place, self._desk = place, desk
        self._stale = Changes()
        place.shown.connect(self._catch_up)
        place.log_requested.connect(self._log)
        place.article_chosen.connect(lambda _id: self._ask())
        desk.changed.connect(self._take_in)
        desk.opened.connect(lambda: self._take_in(Changes(everything=True)))
        self._take_in(Changes(everything=True))

    def _take_in(self, changes: Changes) -> None:
        if not self._desk.is_open:
            return
        if not self._place.isVisible():
            self._stale = changes if self._stale == Changes() else Changes(everything=True)
            return
        if changes.everything or changes.texts:
            self._desk.ask(
                browse.article_summaries, self._place.show_articles, owner=self, latest="call articles"
            )
        if changes.everything or changes.claims or changes.sources or changes.articles:
            self._ask()

    def _catch_up(self) -> None:
        # A sheet that nobody sees is not read again with every change.
        stale, self._stale = self._stale, Changes()
        if stale != Changes():
            self._take_in(stale)

    def _ask(self) -> None:
        article_id = self._place.article_id
        self._desk.ask(
            lambda library: read_calls(library, article_id),
            self._place.show_sheet,
            owner=self,
            latest="call sheet",
        )

    def _log(self, call: Call, status: ContactStatus, note: str, answer_by: str) -> None:
        def refused(error: Exception) -> None:
            keep_attempt(self._desk.begun, BegunLine.CALL, call.mark, note, answer_by)
            self._desk.messages.refusal(error)

        self._desk.act(
            lambda library: log_call(library, call, status, note=note, answer_by=answer_by),
            lambda _id: self._desk.tell_done(
                say("Logged for {name}: {status}.", name=call.shown, status=say(status.value))
            ),
            refused,
        )
