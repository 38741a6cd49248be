"""Undo and redo: taking back a unit of work is a unit of work."""

from claimtracker.domain.changes import Changes
from claimtracker.store import history
from claimtracker.store.library import Library


def undo(library: Library, change_set_id: int, name: str) -> Changes:
    """Take back a unit of work; undoing what this returns is the redo.

    Raises Conflict when a later change stands in the way; nothing is written then.
    """
    with library.write(name, undoes=change_set_id) as work:
        history.take_back(work, change_set_id)
    return work.changes
