"""Delete records of the bin for good, so that no trace of them is left in the library."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.domain.changes import Done
from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.domain.views import BinItem
from claimtracker.store import purge, search_rows
from claimtracker.store.library import Library

NAME = "Delete for good"


@dataclass(frozen=True, slots=True)
class Purged:
    """How many records are gone, how many stay for a claim signed off with them, whether traces are left."""

    count: int
    held: int = 0
    traces: bool = False


def purge_items(library: Library, items: Sequence[BinItem]) -> Done[Purged]:
    """Delete items of the bin for good, with their history and files; what is not in the bin stays.

    Nothing takes it back. That it was done, by whom and when, stays in the history; copies of the library
    made before still hold the records. A file is written anew, so that nothing of them can be found in it;
    where that cannot be done at once, ``forget_traces`` does it later. A server sees to that itself.
    """
    count = held = 0
    with library.write(NAME) as work:
        for kind in purge.ORDER:
            gone = purge.purge(work, kind, [item.id for item in items if item.kind == kind])
            count, held = count + gone.deleted, held + gone.held
        if count and not library.on_server:
            purge.note_traces(work.session)
    return Done(Purged(count, held, traces=not forget_traces(library)), work.changes)


def forget_traces(library: Library) -> bool:
    """Write a file anew if it still holds traces of what was deleted; tells whether it holds none now."""
    if library.on_server:
        return True
    with library.read() as session:
        if not purge.has_traces(session):
            return True
    try:
        with library.write(NAME) as work:
            search_rows.forget_deleted(work.session)
        if not library.rewrite_file():
            return False
        with library.write(NAME) as work:
            purge.no_traces(work.session)
    except ClaimTrackerError:
        return False  # the disk is full, or somebody is writing: the note stays, and it is tried again
    return True
