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
class Stand:
    """The highlights of a revision, and the claims that they belong to."""

    revision_id: int
    shown: list[ReaderHighlight]
    claims: frozenset[int]


@record
class Few:
    """The highlights of a few claims as they are now; all of the revision before, and with these."""

    claims: Collection[int]
    fresh: Sequence[ReaderHighlight]
    before: Stand
    after: Stand


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
        self._stand = stand(0, ())  # one value, for a worker reads it
        self._unsettled: frozenset[int] = frozenset()
        desk.along.add(self._read_few, self._show_few)

    @property
    def shown(self) -> list[ReaderHighlight]:
        """All highlights, in the order of the text."""
        return self._stand.shown

    def begin(self, revision_id: int, highlights: Sequence[ReaderHighlight]) -> None:
        """Follow a revision with these highlights; 0 follows none."""
        self._stand = stand(revision_id, highlights)
        self._unsettled = frozenset()

    def take_in(self, changes: Changes) -> None:
        """Ask for what these changes touched, numbers included."""
        if self._stand.revision_id and changes.claims:
            self._unsettled |= changes.claims
            self._ask()

    def _read_few(self, library: "Library", changes: Changes) -> Few | None:
        before = self._stand
        if not before.revision_id or changes.everything or not 0 < len(changes.claims) <= FEW:
            return None
        fresh = browse.highlights_of(library, before.revision_id, changes.claims)
        shown = with_fresh(before.shown, changes.claims & before.claims, fresh)
        numbered = [shown[bisect_left(shown, _place(one), key=_place)] for one in fresh]
        after = Stand(before.revision_id, shown, before.claims | changes.claims)
        return Few(changes.claims, numbered, before, after)

    def _show_few(self, _changes: Changes, few: Few | None) -> None:
        # What is shown may have changed meanwhile: then whoever asks again brings this too.
        if few is not None and few.before is self._stand:
            self._stand = few.after
            self.few_came.emit(few)

    def _ask(self) -> None:
        before, asked = self._stand, self._unsettled

        def read(library: "Library") -> Stand:
            now = browse.highlights_again(library, before.revision_id, before.shown, asked)
            return stand(before.revision_id, now)

        def show(now: Stand) -> None:
            if before is self._stand:  # else a later ask brings these too
                self._stand, self._unsettled = now, self._unsettled - asked
                self.came.emit(now.shown)

        self._desk.ask(read, show, owner=self, latest="highlights")


def stand(revision_id: int, highlights: Sequence[ReaderHighlight]) -> Stand:
    """Return the highlights of a revision with the claims they belong to."""
    return Stand(revision_id, list(highlights), frozenset(map(_claim, highlights)))


def with_fresh(
    shown: Sequence[ReaderHighlight], claims: Collection[int], fresh: Sequence[ReaderHighlight]
) -> list[ReaderHighlight]:
    """Return the highlights with new ones put in their places, numbered as they will most likely be.

    ``claims`` are those that stand there already: their highlights are replaced.
    """
    numbers: dict[int, int] = {}
    found = list(shown)
    known = enumerate(map(_claim, shown)) if claims else ()
    for at in reversed([at for at, claim_id in known if claim_id in claims]):
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
