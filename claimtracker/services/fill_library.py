"""A whole desk out of its archive: looked at first, then taken into an empty library or a new one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.errors import BadInput
from claimtracker.domain.hand_over import Count
from claimtracker.domain.wording import say
from claimtracker.exchange.desk_archive import ArchiveReader
from claimtracker.services import desk_archive, open_library
from claimtracker.services.outgoing import Progress
from claimtracker.store import desk_rows
from claimtracker.store.library import Library
from claimtracker.store.schema_version import SCHEMA_VERSION

BESIDE = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class ArchiveLook:
    """What an archive of a desk holds, and whether the desk at hand is empty, so that it can take it."""

    path: Path
    counts: tuple[Count, ...]
    masked_sources: int
    fits_here: bool


def look(library: Library, path: Path) -> ArchiveLook:
    """Return what an archive holds by its own account; raises UnreadableFile or LibraryTooNew."""
    archive = ArchiveReader(path, SCHEMA_VERSION)
    archive.close()
    with library.read() as session:
        empty = desk_rows.is_empty(session)
    manifest = archive.manifest
    return ArchiveLook(path, desk_archive.counts_of(manifest.rows), manifest.masked_sources, empty)


def fill_new(
    where: Path,
    actor: str,
    path: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> desk_archive.Restored:
    """Make a library and fill it from an archive; where that fails, nothing of the new library stays."""
    if where.exists():
        raise BadInput(
            say("“{name}” is there already.", name=where.name), say("Choose a name that is not taken.")
        )
    try:
        library = open_library.open_library(where, actor)
        try:
            return desk_archive.import_archive(library, path, progress=progress, cancelled=cancelled)
        finally:
            library.close()
    except BaseException:
        for ending in BESIDE:
            where.with_name(where.name + ending).unlink(missing_ok=True)
        raise
