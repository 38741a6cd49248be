"""Facets and views of the claims place, asked for one after the other so that pages never wait long."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.changes import Changes
from claimtracker.domain.claim_views import ClaimView
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.facets import FACETS, FacetCounts
from claimtracker.domain.wording import say
from claimtracker.services import browse, claim_views
from claimtracker.ui.claims.facet_panel import FacetPanel
from claimtracker.ui.desk import Desk

SETTLE_MS = 250


class FacetDesk(QObject):
    """Counts the facets that are shown, in a worker, and shows each as soon as it is counted."""

    def __init__(self, panel: FacetPanel, desk: Desk, learned: Callable[[FacetCounts], None]) -> None:
        super().__init__(panel)
        self.views: list[ClaimView] = []
        self._panel, self._desk, self._learned = panel, desk, learned
        self._query = ClaimQuery()
        self._left: Iterator[str] = iter(())
        self._again = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._again.timeout.connect(self.count)
        panel.value_searched.connect(self._search)
        panel.list.opened.connect(lambda _facet: self.count())

    def show_query(self, query: ClaimQuery) -> None:
        """Count for another query, and mark what it narrows by."""
        if (query.find, query.facets) != (self._query.find, self._query.facets):
            self._query = query
            self.count()
        self.mark()

    def mark(self) -> None:
        """Mark the chosen values, and the view that shows just these."""
        view = next((view.key for view in self.views if view.shows(self._query)), "")
        self._panel.model.show_chosen(self._query.facets, view)
        narrowed = bool(self._query.find or self._query.facets)
        self._panel.save_button.setVisible(narrowed and not view)

    def take_in(self, changes: Changes) -> None:
        """Count anew some time after a change, and list the views anew after one of the desk's own."""
        if changes.everything or changes.claims or changes.articles or changes.sources:
            self._again.start()
        else:
            self.list_views()

    def count(self) -> None:
        """Ask for the counts, one facet after the other."""
        self._again.stop()
        if self._desk.is_open and self._panel.isVisible():
            model = self._panel.model
            self._left = iter([facet.name for facet in FACETS if model.wants(facet.name)])
            self._next()

    def list_views(self) -> None:
        """Ask for the saved views."""

        def show(views: list[ClaimView]) -> None:
            self.views = views
            self._panel.model.show_views(views, "")
            self.mark()

        self._desk.ask(claim_views.saved_views, show, owner=self, latest="claim views")

    def view(self, key: str) -> ClaimView | None:
        """Return a view that is listed."""
        return next((view for view in self.views if view.key == key), None)

    def save(self, view: ClaimView) -> None:
        """Keep a view."""

        def kept(saved: ClaimView) -> None:
            self._desk.tell_done(say("View “{view}” saved.", view=saved.name))

        self._desk.act(lambda library: claim_views.save_view(library, view), kept)

    def delete(self, key: str) -> None:
        """Remove a view from the list."""

        def gone(name: str) -> None:
            self._desk.tell_done(say("View “{view}” deleted.", view=name))

        self._desk.act(lambda library: claim_views.delete_view(library, key), gone)

    def _search(self, typed: str) -> None:
        self._panel.model.search(typed)
        self.count()

    def _next(self) -> None:
        facet = next(self._left, "")
        if not facet:
            return
        query, typed = self._query, self._panel.model.typed

        def show(counts: FacetCounts) -> None:
            self._panel.model.put(counts)
            self._learned(counts)
            self._next()

        def failed(error: Exception) -> None:
            # The table asks the same: it tells why there is no answer.
            if not isinstance(error, ClaimTrackerError):
                self._desk.messages.fault(error)

        self._desk.ask(
            lambda library: browse.facet_counts(library, query, facet, typed),
            show,
            owner=self,
            latest="facet counts",
            failed=failed,
        )
