"""What the keys do with sources and on the call sheet."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.hand_over import Format
from claimtracker.domain.sources import ContactStatus
from claimtracker.domain.wording import say
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.file_acts import FileActs
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.places import Places
from claimtracker.ui.sources.contact_log import STATUSES

if TYPE_CHECKING:
    from claimtracker.ui.sources.call_place import CallPlace
    from claimtracker.ui.sources.sources_place import SourcesPlace


class SourceActs(QObject):
    """Logs what came of asking whoever is chosen; ``changed`` when somebody else is, or nobody."""

    changed = Signal()

    def __init__(self, places: Places, go: GoActs, files: FileActs, desk: Desk) -> None:
        super().__init__(places)
        self._places, self._go, self._files, self._desk = places, go, files, desk
        self._calls = places.offer("calls", self._make_calls)
        go.sources_made.connect(lambda place: place.chosen_changed.connect(self.changed))
        for status in STATUSES:
            setattr(self, f"log_{status.name.casefold()}", partial(self._log, status))

    @property
    def has_person(self) -> bool:
        """Whether somebody is on the screen of whom an attempt can be logged."""
        return self._chosen() is not None

    def show_calls(self) -> None:
        """Show whom to ask."""
        self._calls.go()

    def source_history(self) -> None:
        """Open what changed of the source at hand, at the end of its panel."""
        if self._chosen() is None:
            return
        card = self._calls.place().current if self._calls.is_shown else None
        if card is not None:
            source_id = card.call.source_id
            if not source_id:
                self._desk.messages.status(
                    say("Whoever is asked here is no source yet: there is no history.")
                )
                return
            self._go.open_source(source_id)
        self._go.sources.place().show_history()

    def hand_over_calls(self) -> None:
        """Show how the call sheet of the whole desk will look, to be written."""
        self._hand_over(0, "")

    def _log(self, status: ContactStatus) -> None:
        chosen = self._chosen()
        if chosen is not None:
            chosen.log(status)

    def _chosen(self) -> "SourcesPlace | CallPlace | None":
        """Return the place that is shown, if somebody is chosen in it."""
        if self._go.sources.is_shown and self._go.sources.place().source_id:
            return self._go.sources.place()
        if self._calls.is_shown and self._calls.place().current is not None:
            return self._calls.place()
        return None

    def _hand_over(self, article_id: int, title: str) -> None:
        place = self._files.export_place()
        if article_id:
            place.choose_article(article_id, title)
        else:
            place.choose_desk()
        place.choose_format(Format.CALLS)

    def _make_calls(self) -> "CallPlace":
        from claimtracker.ui.sources.call_desk import CallDesk  # noqa: PLC0415 - not for the start
        from claimtracker.ui.sources.call_place import CallPlace  # noqa: PLC0415 - not for the start

        place = CallPlace(self._desk.begun, self._places)
        CallDesk(place, self._desk)
        place.open_claim_requested.connect(self._go.open_claim)
        place.open_source_requested.connect(self._go.open_source)
        place.hand_over_requested.connect(self._hand_over)
        place.current_changed.connect(self.changed)
        return place
