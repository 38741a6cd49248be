"""How a library is backed up: where, how many, and when last."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from claimtracker.store import backups
from claimtracker.store.library import Library


@dataclass(frozen=True, slots=True)
class BackupState:
    """``folder`` is None for a library on a server; ``latest`` is when the last backup was taken, in UTC."""

    folder: Path | None = None
    count: int = 0
    latest: datetime | None = None


def backup_state(library: Library) -> BackupState:
    """Return where the library's backups lie and how many there are."""
    if library.path is None:
        return BackupState()
    folder = backups.backup_folder(library.path)
    taken = backups.backups(library.path)
    latest = datetime.fromtimestamp(taken[0].stat().st_mtime, UTC) if taken else None
    return BackupState(folder, len(taken), latest)
