"""Ways to the places of the house itself: the desk's numbers, and what comes with the program."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.claims import ClaimQuery
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import key_book
from claimtracker.ui.shell.file_acts import FileActs
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.library_acts import LibraryActs
from claimtracker.ui.shell.places import Places
from claimtracker.ui.shell.view_acts import ViewActs

if TYPE_CHECKING:
    from claimtracker.ui.shell.about_place import AboutPlace


class PlaceActs(QObject):
    """Shows places that are made when they are first needed."""

    def __init__(
        self,
        places: Places,
        go: GoActs,
        files: FileActs,
        library: LibraryActs,
        view: ViewActs,
        settings: Settings,
    ) -> None:
        super().__init__(places)
        self._files = files
        self._view = view
        self._library = library
        self._places = places
        self._go = go
        self._desk: Desk = go.desk
        self._settings = settings
        self.recent_menu: QMenu | None = None
        places.offer("desk", self._make_desk)
        places.offer("preferences", self._make_preferences)
        places.offer("scales", self._make_scales)
        self._about = places.offer("about", self._make_about)
        places.offer("manual", self._make_manual)

    def show_desk(self) -> None:
        """Show what is due, what waits for whom and what was found."""
        self._places.go("desk")

    def show_preferences(self) -> None:
        """Show what can be chosen."""
        self._places.go("preferences")

    def show_scales(self) -> None:
        """Show the rating scales, to be chosen and edited."""
        self._places.go("scales")

    def show_manual(self) -> None:
        """Show the manual."""
        self._places.go("manual")

    def show_about(self) -> None:
        """Say what this is and what it is made of."""
        self._about.go().kind_of_library = self._kind_of_library()

    def _kind_of_library(self) -> str:
        if not self._desk.is_open:
            return "none open"  # not said: for those who mend
        return "on a server" if self._desk.library.on_server else "a file"  # not said: for those who mend

    def show_recent(self) -> None:
        """Offer the articles that were open last."""
        if self.recent_menu is not None:
            window = self._places.window()
            left = window.width() // 3
            if window.isRightToLeft():
                left = window.width() - left - self.recent_menu.sizeHint().width()
            self.recent_menu.popup(window.mapToGlobal(QPoint(left, 80)))

    def take_preference(self, name: str) -> None:
        """Let a choice hold in the places that were made before it."""
        if name.startswith("csv "):
            self._files.take_csv_choices()
        if name == "mode":
            self._files.take_mode()

    def _make_preferences(self) -> QWidget:
        from claimtracker.ui.preferences.preferences_desk import (  # noqa: PLC0415 - not for the start
            PreferencesDesk,
        )

        joined = PreferencesDesk(self._desk, self._settings, key_book(), self._places)
        joined.changed.connect(self.take_preference)
        joined.place.library_requested.connect(self._library.open_library)
        joined.place.backup_requested.connect(self._library.back_up)
        return joined.place

    def _make_scales(self) -> QWidget:
        from claimtracker.ui.scales.scales_desk import make_scales_place  # noqa: PLC0415 - not for the start

        return make_scales_place(self._desk, self._places)

    def _make_about(self) -> "AboutPlace":
        from claimtracker.ui.shell.about_place import AboutPlace  # noqa: PLC0415 - not for the start

        place = AboutPlace(self._places)
        place.log_folder_requested.connect(self._view.show_log_folder)
        place.manual_requested.connect(self.show_manual)
        return place

    def _make_manual(self) -> QWidget:
        from claimtracker.ui.shell.manual_place import ManualPlace  # noqa: PLC0415 - not for the start

        return ManualPlace(self._places)

    def _make_desk(self) -> QWidget:
        from claimtracker.ui.charts.desk_place_desk import DeskPlaceDesk  # noqa: PLC0415 - not for the start

        place = DeskPlaceDesk(self._desk, self._settings, self._places).place
        place.claims_requested.connect(self._open_claims)
        place.claim_requested.connect(self._go.open_claim)
        place.article_requested.connect(self._go.open_article)
        return place

    def _open_claims(self, query: ClaimQuery) -> None:
        self._go.open_claims(query.find, query.facets)
