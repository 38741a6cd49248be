"""Take records out of the bin again."""

from collections.abc import Sequence

from claimtracker.domain.changes import Done
from claimtracker.domain.views import BinItem
from claimtracker.store import bin as bins
from claimtracker.store import evidence
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork


def restore_items(library: Library, items: Sequence[BinItem]) -> Done[int]:
    """Take items of any kind out of the bin in one step; returns how many were in it."""
    ids: dict[str, list[int]] = {}
    for item in items:
        ids.setdefault(item.kind, []).append(item.id)
    if len(ids) == 1:
        return restore(library, *ids.popitem())
    with library.write("Restore records") as work:
        count = sum(_bring_back(work, kind, of_kind) for kind, of_kind in ids.items())
    return Done(count, work.changes)


def restore(library: Library, kind: str, ids: Sequence[int]) -> Done[int]:
    """Take records out of the bin; ``kind`` is article, claim or source. Returns how many were in it."""
    with library.write(f"Restore {kind}" if len(ids) == 1 else f"Restore {kind}s") as work:
        count = _bring_back(work, kind, ids)
    return Done(count, work.changes)


def _bring_back(work: UnitOfWork, kind: str, ids: Sequence[int]) -> int:
    count = bins.bring_back(work, kind, ids)
    if kind == "source":
        evidence.recount_resting_on(work, ids)
    return count
