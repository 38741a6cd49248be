"""The library as a file: is it ours, whole, and of a version we know; asked before anything opens it."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault, LibraryDamaged, LibraryTooNew, NotALibrary
from claimtracker.store.schema import APPLICATION_ID, SCHEMA_VERSION

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a library say."""

    application_id: int
    schema_version: int


def inspect_file(path: Path) -> Header | None:
    """Return the file's header, or None when there is no file yet.

    Raises NotALibrary for empty and foreign files, LibraryTooNew, and EnvironmentFault when it
    cannot be read. The file is only read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEADER_BYTES)
    except FileNotFoundError:
        return None
    except IsADirectoryError as error:
        raise NotALibrary(f"{path.name} is a folder.", "Choose a library file.") from error
    except OSError as error:
        raise EnvironmentFault(
            f"{path.name} cannot be read ({error.strerror}).", "Check its permissions."
        ) from error
    if not head:
        raise NotALibrary(
            f"{path.name} is empty: it was cut off or never written.",
            "Restore a backup or choose another file.",
        )
    if len(head) < HEADER_BYTES or not head.startswith(MAGIC):
        raise NotALibrary(f"{path.name} is not a ClaimTracker library.", "Choose another file.")
    header = Header(int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big"))
    if header.application_id != APPLICATION_ID:
        raise NotALibrary(f"{path.name} belongs to another program.", "Choose another file.")
    if header.schema_version > SCHEMA_VERSION:
        raise LibraryTooNew(
            f"{path.name} was written by a later version of ClaimTracker.",
            "Install the latest version to open it; the file was not changed.",
        )
    return header


def quick_check(path: Path) -> None:
    """Read the whole file for damage; raises LibraryDamaged. Damage is reported as rows, not exceptions."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.OperationalError as error:
        raise EnvironmentFault(
            f"{path.name} cannot be opened.", "Check its folder and permissions."
        ) from error
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error
    if rows != [("ok",)]:
        raise damaged(path)


def damaged(path: Path) -> LibraryDamaged:
    """Return the error for a damaged library file."""
    return LibraryDamaged(
        f"{path.name} is damaged.", "Restore the latest backup; the damaged file is kept beside it."
    )


def set_aside(path: Path) -> Path:
    """Move a damaged library with its -wal and -shm out of the way; returns its new place."""
    number = 1
    while (target := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(target)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(target.with_name(target.name + suffix))
    return target


def make_private_folder(folder: Path) -> None:
    """Create the folder for its owner alone; raises EnvironmentFault."""
    try:
        if not folder.exists():
            folder.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise EnvironmentFault(
            f"The folder {folder.name} cannot be created ({error.strerror}).", "Choose another place."
        ) from error


def make_private_file(path: Path) -> None:
    """Create an empty file that only its owner may read; raises EnvironmentFault."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise EnvironmentFault(
            f"{path.name} cannot be created ({error.strerror}).", "Choose a folder you may write to."
        ) from error
