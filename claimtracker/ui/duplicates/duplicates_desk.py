"""The scan for duplicates and what came of it: kept while other places are shown, whatever is undone."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from claimtracker.domain.changes import Changes
from claimtracker.domain.duplicates import Duplicates, LikePair, PairCard
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.matches import DecisionKind
from claimtracker.services import find_duplicates, seen_before
from claimtracker.ui.desk import Desk
from claimtracker.ui.duplicates import pair_words as words
from claimtracker.ui.duplicates.pair_cards import PairCards
from claimtracker.ui.tasks import TaskHandle

# What is decided here does not make a scan stale.
OWN_ACTS = ("decide match", "join claims")  # not said: names of changes, as they are kept
# A library that was opened is scanned once it is at rest, so that the sidebar can count.
FIRST_SCAN_MS = 20_000


class DuplicatesDesk(QObject):
    """Scans in the background and walks through the pairs.

    ``changed`` when pairs, the pair shown or the state of the scan are others; ``counted`` carries how
    many pairs are to be decided; ``progressed`` carries done, total and what is being done.
    """

    changed = Signal()
    counted = Signal(int)
    progressed = Signal(int, int, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scan: TaskHandle | None = None
        self._cards = PairCards(desk, self)
        self._cards.came.connect(self._card_came)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(FIRST_SCAN_MS)
        self._first.timeout.connect(self.scan_once)
        self._forget()
        desk.changed.connect(self._take_in)
        desk.opened.connect(self._begin)

    def _forget(self) -> None:
        self.found: Duplicates | None = None
        self.pairs: tuple[LikePair, ...] = ()
        self.place = 0
        self.stopped = False
        self.stale_all = False
        self._stale: set[int] = set()
        self._cards.clear()

    def _begin(self) -> None:
        if self._scan is not None:
            self._scan.silence()
            self._scan = None
        self._forget()
        self._first.start()
        self._tell()

    @property
    def scanning(self) -> bool:
        """Whether a scan is under way."""
        return self._scan is not None

    @property
    def pair(self) -> LikePair | None:
        """The pair that is shown, if there is one."""
        return self.pairs[self.place] if self.place < len(self.pairs) else None

    @property
    def card(self) -> PairCard | None:
        """The pair that is shown with all of it, once that was read."""
        return self._cards.of(self.pair)

    @property
    def note(self) -> str:
        """What the last scan found, and when."""
        now = datetime.now(UTC)
        return words.scan_note(self.found, len(self.pairs), len(self._stale), self.stale_all, now)

    def scan_once(self) -> None:
        """Scan unless that was done for this library."""
        if self.found is None and not self.stopped:
            self.scan()

    def scan(self) -> None:
        """Scan the whole desk in the background; does nothing while that is under way."""
        if self._scan is not None or not self._desk.is_open:
            return
        finder = self._desk.finder
        self._first.stop()
        self.stopped = False
        self._stale.clear()
        self.stale_all = False
        self._scan = self._desk.tasks.run(
            lambda task: find_duplicates.find_duplicates(finder, task.progress, task.give_way),
            self._scanned,
            self._failed,
            lane="long",
            owner=self,
            on_progress=self.progressed.emit,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop the scan; what an earlier one found stays."""
        if self._scan is not None:
            self._scan.cancel()

    def go(self, step: int) -> None:
        """Show the pair so many places further on, round and round."""
        if self.pairs:
            self.show_place((self.place + step) % len(self.pairs))

    def show_place(self, place: int) -> None:
        """Show the pair at a place of the list."""
        self.place = place
        self._ask_card()
        self.changed.emit()

    def show_pair(self, pair_id: int) -> None:
        """Show the pair with this id."""
        place = next((i for i, pair in enumerate(self.pairs) if pair.id == pair_id), self.place)
        if place != self.place:
            self.show_place(place)

    def decide(self, kind: DecisionKind) -> None:
        """Decide the pair that is shown; the next is there at once."""
        pair = self.pair
        if pair is None:
            return
        self._drop(pair)
        said = words.decided_words(kind, len(self.pairs))
        self._desk.act(
            lambda library: seen_before.decide(library, pair.claim_id, pair.other_id, kind, pair.score),
            lambda _none: self._desk.tell_done(said),
            self._refused,
        )

    def _drop(self, pair: LikePair) -> None:
        self.pairs = tuple(one for one in self.pairs if one is not pair)
        self.place = min(self.place, max(0, len(self.pairs) - 1))
        self._ask_card()
        self._tell()

    def _refused(self, error: Exception) -> None:
        self._ask_open()
        self._desk.messages.fault(error)

    def _scanned(self, found: Duplicates) -> None:
        self._scan = None
        self._cards.clear()
        self.found, self.pairs, self.place = found, found.pairs, 0
        self._ask_open()
        self._ask_card()
        self._tell()

    def _failed(self, error: Exception) -> None:
        self._scan = None
        self.stopped = True
        self.changed.emit()
        if not isinstance(error, Cancelled):
            self._desk.messages.fault(error)

    def _take_in(self, changes: Changes) -> None:
        if self.found is None and not self.scanning:
            return
        if not changes.name.casefold().removeprefix("undo ").startswith(OWN_ACTS):
            self.stale_all = self.stale_all or changes.everything
            self._stale |= changes.claims
        self._cards.take_in(changes)
        if changes.everything or changes.claims or changes.sources:
            self._ask_open()
            self.changed.emit()

    def _ask_open(self) -> None:
        found = self.found
        if found is not None:
            self._desk.ask(
                lambda library: find_duplicates.still_open(library, found.pairs),
                self._show_open,
                owner=self,
                latest="open pairs",
            )

    def _show_open(self, pairs: tuple[LikePair, ...]) -> None:
        known, shown = {pair.id for pair in self.pairs}, self.pair
        back = [place for place, pair in enumerate(pairs) if pair.id not in known]
        self.pairs = pairs
        if len(back) == 1:
            self.place = back[0]  # a decision was undone: its pair is looked at again
        else:
            here = [place for place, pair in enumerate(pairs) if shown and pair.id == shown.id]
            self.place = here[0] if here else min(self.place, max(0, len(pairs) - 1))
        self._ask_card()
        self._tell()

    def _ask_card(self) -> None:
        if self.pairs and self._desk.is_open:
            self._cards.ask([self.pairs[self.place], self.pairs[(self.place + 1) % len(self.pairs)]])

    def _card_came(self, pair: LikePair) -> None:
        if self.card is not None and pair is self.pair:
            self.changed.emit()

    def _tell(self) -> None:
        self.counted.emit(len(self.pairs))
        self.changed.emit()
