"""Notice what another process wrote."""

from claimtracker.store import change_sets
from claimtracker.store.library import Library


def latest_change_set(library: Library) -> int:
    """Return the number of the latest unit of work in the library, 0 when there is none."""
    with library.read() as session:
        return change_sets.latest(session)
