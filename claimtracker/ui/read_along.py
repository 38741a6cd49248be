"""What is read right after each commit, in its worker, and shown before anything else."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from claimtracker.domain.changes import Changes
from claimtracker.domain.errors import ClaimTrackerError

if TYPE_CHECKING:
    from claimtracker.store.library import Library

T = TypeVar("T")
Along = Callable[["Library", Changes], T]


class ReadAlong:
    """For the little that must be painted at once; a fault in it is left to whoever asks again."""

    def __init__(self) -> None:
        self._readers: list[tuple[Along[Any], Callable[[Changes, Any], None]]] = []

    def add(self, read: Along[T], show: Callable[[Changes, T], None]) -> None:
        """Read this after each of our commits too, and show it."""
        self._readers.append((read, show))

    def read(self, library: "Library", changes: Changes) -> dict[int, Any]:
        """Read everything, in the worker; returns it by reader."""
        found: dict[int, Any] = {}
        for number, (read, _) in enumerate(self._readers):
            # The change is kept all the same; what shows it asks again for whatever was not read along.
            with suppress(ClaimTrackerError):
                found[number] = read(library, changes)
        return found

    def show(self, changes: Changes, along: dict[int, Any]) -> None:
        """Show what was read, on the window's thread."""
        for number, found in along.items():
            self._readers[number][1](changes, found)
