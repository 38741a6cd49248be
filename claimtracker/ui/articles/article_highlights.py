"""The highlights of the open article, kept as the library has them: what changed first, then the rest."""

from bisect import bisect_left, insort
from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.changes import Changes
from claimtracker.domain.records import record
from claimtracker.domain.views import ReaderHighlight, renumbered
from claimtracker.services import browse
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.store.library import Library

FEW = 50
"""So many changed claims are shown by themselves, before all claims of the article are counted anew."""


@record
class Few:
    """The highlights of a few claims as they are now; all of the revision before, and with these."""

    claims: Collection[int]
    fresh: Sequence[ReaderHighlight]
    before: Sequence[ReaderHighlight]
    shown: list[ReaderHighlight]


class ArticleHighlights(QObject):
    """Follows one revision. ``few_came`` carries what a commit changed, ``came`` all, well numbered.

    A new highlight moves the numbers of all behind it. To count ten thousand anew takes longer than a person
    should wait for one, so it is shown first with the number it will most likely have.
    """

    few_came = Signal(object)
    came = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._revision_id = 0
        self._unsettled: frozenset[int] = frozenset()
        self.shown: list[ReaderHighlight] = []
        desk.read_along(self._read_few, self._show_few)

    def begin(self, revision_id: int, highlights: Sequence[ReaderHighlight]) -> None:
        """Follow a revision with these highlights; 0 follows none."""
        self._revision_id, self.shown = revision_id, list(highlights)
        self._unsettled = frozenset()

    def take_in(self, changes: Changes) -> None:
        """Ask for what these changes touched, numbers included."""
        if self._revision_id and changes.claims:
            self._unsettled |= changes.claims
            self._ask()

    def _read_few(self, library: "Library", changes: Changes) -> tuple[int, Few | None]:
        revision_id, before = self._revision_id, self.shown
        if not revision_id or changes.everything or not 0 < len(changes.claims) <= FEW:
            return 0, None
        fresh = browse.highlights_of(library, revision_id, changes.claims)
        shown = with_fresh(before, changes.claims, fresh)
        numbered = [shown[bisect_left(shown, _place(one), key=_place)] for one in fresh]
        return revision_id, Few(changes.claims, numbered, before, shown)

    def _show_few(self, _changes: Changes, read: tuple[int, Few | None]) -> None:
        revision_id, few = read
        # What is shown may have changed meanwhile: then whoever asks again brings this too.
        if few is not None and revision_id == self._revision_id and few.before is self.shown:
            self.shown = few.shown
            self.few_came.emit(few)

    def _ask(self) -> None:
        revision_id, before, asked = self._revision_id, self.shown, self._unsettled

        def show(highlights: list[ReaderHighlight]) -> None:
            if revision_id == self._revision_id and before is self.shown:  # else a later ask brings these too
                self.shown, self._unsettled = highlights, self._unsettled - asked
                self.came.emit(highlights)

        self._desk.ask(
            lambda library: browse.highlights_again(library, revision_id, before, asked),
            show,
            owner=self,
            latest="highlights",
        )


def with_fresh(
    shown: Sequence[ReaderHighlight], claims: Collection[int], fresh: Sequence[ReaderHighlight]
) -> list[ReaderHighlight]:
    """Return the highlights with those of some claims replaced, new ones with their most likely number."""
    numbers: dict[int, int] = {}
    found = list(shown)
    for at in reversed([at for at, claim_id in enumerate(map(_claim, shown)) if claim_id in claims]):
        gone = found.pop(at)
        numbers[gone.highlight.claim_id] = gone.number
    for one in fresh:
        key = one.highlight.claim_id
        if key not in numbers:
            before = found[: bisect_left(found, _place(one), key=_place)]
            numbers[key] = max(map(_number, before), default=0) + 1
        insort(found, renumbered(one, numbers[key]), key=_place)
    return found


# Of ten thousand highlights; a comprehension takes three times as long.
_claim, _number = attrgetter("highlight.claim_id"), attrgetter("number")


def _place(shown: ReaderHighlight) -> tuple[int, int]:
    return shown.highlight.span.start, shown.highlight.id
