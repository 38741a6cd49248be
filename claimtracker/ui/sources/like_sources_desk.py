"""The bar of sources that may be one joined to the desk."""

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.changes import Changes
from claimtracker.domain.wording import say
from claimtracker.services.join_sources import join_sources, keep_apart, like_sources
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.like_sources_bar import LikeSourcesBar

PAUSE_MS = 300
OWN_ACT = "keep sources apart"  # not said: the name of the change as it is kept


class LikeSourcesDesk(QObject):
    """Looks for like sources whenever sources changed, beside the window."""

    def __init__(self, bar: LikeSourcesBar, desk: Desk) -> None:
        super().__init__(bar)
        self._bar, self._desk = bar, desk
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        bar.join_requested.connect(self._join)
        bar.apart_requested.connect(self._keep_apart)
        desk.changed.connect(self._take_in)
        desk.opened.connect(self._pause.start)
        self._pause.start()

    def _ask(self) -> None:
        if self._desk.is_open:
            self._desk.ask(like_sources, self._bar.show_pairs, owner=self, latest="like sources")

    def _take_in(self, changes: Changes) -> None:
        if changes.everything or changes.sources or OWN_ACT in changes.name.casefold():
            self._pause.start()

    def _join(self, older: int, newer: int) -> None:
        self._desk.act(
            lambda library: join_sources(library, older, newer),
            lambda _kept: self._desk.tell_done(say("The two are one source now.")),
        )

    def _keep_apart(self, older: int, newer: int) -> None:
        self._desk.act(
            lambda library: keep_apart(library, older, newer),
            lambda _none: self._desk.tell_done(say("Noted: two sources.")),
        )
