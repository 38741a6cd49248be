"""The library as a file: is it ours, whole, and of a version we know; asked before anything opens it."""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault, LibraryDamaged, LibraryTooNew, NotALibrary
from claimtracker.domain.wording import say
from claimtracker.store.schema_version import APPLICATION_ID, SCHEMA_VERSION

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a library say; ``bytes_expected`` is 0 where they do not say it."""

    application_id: int
    schema_version: int
    bytes_expected: int = 0


def inspect_file(path: Path) -> Header | None:
    """Return the file's header, or None when there is no file yet.

    Raises NotALibrary for empty and foreign files, LibraryTooNew, LibraryDamaged for one that was cut
    off, and EnvironmentFault when it cannot be read. The file is only read.
    """
    head = _head(path)
    if head is None:
        return None
    if not head:
        raise NotALibrary(
            say("{name} is empty: it was cut off or never written.", name=path.name),
            say("Restore a backup or choose another file."),
        )
    if len(head) < HEADER_BYTES or not head.startswith(MAGIC):
        raise NotALibrary(
            say("{name} is not a ClaimTracker library.", name=path.name), say("Choose another file.")
        )
    header = _header(head)
    if header.application_id != APPLICATION_ID:
        raise NotALibrary(
            say("{name} belongs to another program.", name=path.name), say("Choose another file.")
        )
    waiting = _has_waiting_pages(path)
    if not waiting and path.stat().st_size < header.bytes_expected:
        raise damaged(path)
    # An upgrade whose pages still wait in the -wal is not in the header yet.
    version = max(header.schema_version, _version_by_sqlite(path) if waiting else 0)
    if version > SCHEMA_VERSION:
        raise LibraryTooNew(
            say("{name} was written by a later version of ClaimTracker.", name=path.name),
            say("Install the latest version to open it; the file was not changed."),
        )
    return header


def _head(path: Path) -> bytes | None:
    try:
        if path.is_dir():
            raise NotALibrary(say("{name} is a folder.", name=path.name), say("Choose a library file."))
        with path.open("rb") as file:
            return file.read(HEADER_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise EnvironmentFault(
            say("{name} cannot be read ({strerror}).", name=path.name, strerror=error.strerror),
            say("Check its permissions."),
        ) from error


def _header(head: bytes) -> Header:
    def number(start: int, end: int) -> int:
        return int.from_bytes(head[start:end], "big")

    page_bytes = 65536 if number(16, 18) == 1 else number(16, 18)
    # The count of pages holds only while the two change counters agree.
    pages = number(28, 32) if number(24, 28) == number(92, 96) else 0
    return Header(number(68, 72), number(60, 64), page_bytes * pages)


def _has_waiting_pages(path: Path) -> bool:
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def _version_by_sqlite(path: Path) -> int:
    with suppress(sqlite3.Error), closing(reading(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    return 0


def reading(path: Path) -> sqlite3.Connection:
    """Open a library so that nothing is written, nor made; raises sqlite3.Error.

    Closing it never moves pages from the -wal into a file that may be damaged.
    """
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def require_writable(path: Path) -> None:
    """Make sure that the library and its folder can be written; raises EnvironmentFault."""
    if not _may_write(path):
        raise EnvironmentFault(
            say("{name} is read-only.", name=path.name),
            say("Make the file writable, or open a copy of it elsewhere."),
        )
    if os.name == "posix" and not _may_write(path.parent):
        raise EnvironmentFault(
            say("The folder of {name} is read-only.", name=path.name),
            say("Make the folder writable, or copy the library elsewhere."),
        )


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def quick_check(path: Path) -> None:
    """Read the whole file for damage; raises LibraryDamaged. Damage is reported as rows, not exceptions."""
    try:
        with closing(reading(path)) as connection:
            rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.OperationalError as error:
        raise EnvironmentFault(
            say("{name} cannot be opened.", name=path.name), say("Check its folder and permissions.")
        ) from error
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error
    if rows != [("ok",)]:
        raise damaged(path)


def damaged(path: Path) -> LibraryDamaged:
    """Return the error for a damaged library file."""
    return LibraryDamaged(
        say("{name} is damaged.", name=path.name),
        say("Restore the latest backup; the damaged file is kept beside it."),
    )
