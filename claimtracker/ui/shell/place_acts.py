"""Ways to the places of the house itself: the desk's numbers, and what comes with the program."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.claims import ClaimQuery
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.places import Places


class PlaceActs(QObject):
    """Shows places that are made when they are first needed."""

    def __init__(self, places: Places, go: GoActs, desk: Desk, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._places = places
        self._go = go
        self._desk = desk
        self._settings = settings
        places.offer("desk", self._make_desk)

    def show_desk(self) -> None:
        """Show what is due, what waits for whom and what was found."""
        self._places.go("desk")

    def _make_desk(self) -> QWidget:
        from claimtracker.ui.charts.desk_place_desk import DeskPlaceDesk  # noqa: PLC0415 - not for the start

        place = DeskPlaceDesk(self._desk, self._settings, self).place
        place.claims_requested.connect(self._open_claims)
        place.claim_requested.connect(self._go.open_claim)
        place.article_requested.connect(self._go.open_article)
        return place

    def _open_claims(self, query: ClaimQuery) -> None:
        self._go.open_claims(query.find, query.facets)
