"""What a hand-over reads: one state of the library, the claims that were chosen, one set of masks."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.wording import say
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.services.masked_names import names_masked
from claimtracker.store import claim_pages
from claimtracker.store.library import Library, Snapshot
from claimtracker.store.sheet_contents import ClaimForSheet, SheetContents

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ExportScope:
    """Which claims: those of an article, those chosen (perhaps none), or, with neither, the whole desk.

    ``find`` leaves those of the article or the desk that a typed search finds.
    """

    article_id: int = 0
    claim_ids: tuple[int, ...] | None = None
    find: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One hand-over; every format that it writes reads the same claims from the same state.

    ``notes`` gathers sentences that the person should read; ``masker`` gives a source the same mask in
    every file; ``naming`` has the statements of claims whose texts name a masked source, by id.
    """

    session: Snapshot
    scope: ExportScope
    ids: list[int]
    masker: Masker
    progress: Progress = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False
    notes: list[str] = field(default_factory=list)
    naming: dict[int, str] = field(default_factory=dict)

    @property
    def contents(self) -> SheetContents:
        """A reader of what the claim sheet says of the claims."""
        return SheetContents(self.session, self.scope.article_id)

    def claims(self, ids: Sequence[int]) -> Iterator[ClaimForSheet]:
        """Yield what the claim sheet says of these claims, in order."""
        for claim in self.contents.claims(ids):
            self.watch(claim)
            yield claim

    def watch(self, claim: ClaimForSheet, *more: str) -> None:
        """Note a claim that names a masked source in its texts, or in ``more`` of them."""
        if names_masked(claim, self.masker, more):
            self.naming[claim.values.id] = claim.values.statement

    def told(self, done: int) -> None:
        """Tell how many claims are done."""
        self.progress(min(done, len(self.ids)), len(self.ids))

    def ask(self) -> None:
        """Raise Cancelled when the person has stopped it."""
        if self.cancelled():
            raise Cancelled(say("The export was stopped."), say("Files of before were left as they were."))


@contextmanager
def outgoing(
    library: Library,
    scope: ExportScope,
    *,
    unmask: bool = False,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Outgoing]:
    """Begin a hand-over of these claims as they stand now."""
    with library.read() as session:
        yield Outgoing(session, scope, _ids(session, scope), Masker(unmask), progress, cancelled)


@contextmanager
def streaming() -> Iterator[None]:
    """Let Python not collect reference cycles while rows stream by.

    They make none, and looking again and again at all that the program has loaded takes a fifth of the time.
    In the window it does not look anyhow (ADR 22).
    """
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


def _ids(session: Snapshot, scope: ExportScope) -> list[int]:
    if scope.claim_ids is not None:
        return list(scope.claim_ids)
    if scope.article_id and not scope.find:
        return list(claim_pages.numbers_in(session, scope.article_id))
    query = ClaimQuery(find=scope.find, article_id=scope.article_id, sort=ClaimSort.PLACE, descending=False)
    return claim_pages.ids(session, query)
