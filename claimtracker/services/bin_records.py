"""Take records out of the bin again."""

from collections.abc import Sequence

from claimtracker.domain.changes import Done
from claimtracker.store import bin as bins
from claimtracker.store import evidence
from claimtracker.store.library import Library


def restore(library: Library, kind: str, ids: Sequence[int]) -> Done[int]:
    """Take records out of the bin; ``kind`` is article, claim or source. Returns how many were in it."""
    with library.write(f"Restore {kind}" if len(ids) == 1 else f"Restore {kind}s") as work:
        count = bins.bring_back(work, kind, ids)
        if kind == "source":
            evidence.recount_resting_on(work, ids)
    return Done(count, work.changes)
