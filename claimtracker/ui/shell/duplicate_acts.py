"""What the keys do in the place of duplicates."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from claimtracker.domain.matches import DecisionKind
from claimtracker.ui.desk import Desk
from claimtracker.ui.duplicates.duplicates_desk import DuplicatesDesk
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.places import Places

if TYPE_CHECKING:
    from claimtracker.ui.duplicates.learning_desk import LearningDesk


class DuplicateActs(QObject):
    """Scans, walks through the pairs, and decides the one that is shown."""

    def __init__(self, places: Places, go: GoActs, desk: Desk) -> None:
        super().__init__(places)
        self.desk = DuplicatesDesk(desk, self)
        self._learning: LearningDesk | None = None
        self._places, self._go, self._library_desk = places, go, desk
        places.offer("duplicates", self._make_place)
        self.next_pair = partial(self.desk.go, 1)
        self.previous_pair = partial(self.desk.go, -1)
        for kind in DecisionKind:
            setattr(self, f"pair_{kind.name.casefold()}", partial(self.desk.decide, kind))

    @property
    def has_pair(self) -> bool:
        """Whether a pair is on the screen to be decided."""
        return self._places.current_name == "duplicates" and self.desk.pair is not None

    def show_duplicates(self) -> None:
        """Show the place; the first time, the desk is scanned."""
        self._places.go("duplicates")
        self.desk.scan_once()

    def scan_duplicates(self) -> None:
        """Scan the desk again, and show what comes of it."""
        self._places.go("duplicates")
        self.desk.scan()

    def learn_from_decisions(self) -> None:
        """Show what matching would learn from what was decided."""
        self.show_duplicates()
        assert self._learning is not None
        self._learning.learn()

    def _make_place(self) -> QWidget:
        from claimtracker.ui.duplicates.duplicates_place import (  # noqa: PLC0415 - not for the start
            DuplicatesPlace,
        )
        from claimtracker.ui.duplicates.learning_desk import LearningDesk  # noqa: PLC0415 - the same

        self._learning = LearningDesk(self._library_desk, self)
        place = DuplicatesPlace(self.desk, self._learning, self._places)
        place.open_claim_requested.connect(self._go.open_claim)
        place.empty.other_requested.connect(lambda: self._places.go("load"))
        place.undo_requested.connect(self._library_desk.undo)
        self._library_desk.steps_changed.connect(lambda: place.offer_undo(self._library_desk.undo_name))
        place.offer_undo(self._library_desk.undo_name)
        return place
