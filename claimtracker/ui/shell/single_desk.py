"""One window for each library: a lock that dies with its process."""

import os
from pathlib import Path
from typing import Self

from PySide6.QtCore import QLockFile

from claimtracker.domain.errors import LibraryInUse
from claimtracker.domain.locations import is_server
from claimtracker.domain.wording import say


class SingleDesk:
    """Holds the lock of a library file; a server has none, there many work at once."""

    def __init__(self, lock: QLockFile | None) -> None:
        self._lock = lock

    @classmethod
    def take(cls, where: str) -> Self:
        """Take the lock; raises LibraryInUse when another window holds it."""
        if is_server(where):
            return cls(None)
        path = Path(where).expanduser().resolve()  # one lock, whatever leads to the file
        if not os.path.isdir(path.parent):  # noqa: PTH112 - Path raises where nobody may look; opening tells
            return cls(None)
        lock = QLockFile(f"{path}.lock")
        lock.setStaleLockTime(0)
        if not lock.tryLock(100) and lock.error() == QLockFile.LockError.LockFailedError:
            raise LibraryInUse(
                say("{file} is open in another window of ClaimTracker.", file=path.name),
                say("Go to that window, or close it first."),
            )
        return cls(lock)

    def release(self) -> None:
        """Let the library go."""
        if self._lock is not None:
            self._lock.unlock()
