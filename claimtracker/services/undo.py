"""Undo and redo: taking back a unit of work is a unit of work."""

from collections.abc import Callable

from claimtracker.domain.changes import Changes
from claimtracker.store import history
from claimtracker.store.library import Library


def undo(
    library: Library,
    change_set_id: int,
    name: str,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Changes:
    """Take back a unit of work; undoing what this returns is the redo. ``progress`` hears of done and total.

    Raises Conflict when a later change stands in the way; nothing is written then.
    """
    with library.write(name, undoes=change_set_id) as work:
        history.take_back(work, change_set_id, progress)
    return work.changes
