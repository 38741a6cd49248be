"""Where a library file lies: made private, appearing whole, moved aside but never overwritten."""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.wording import say

COMPANIONS = ("-wal", "-shm")
_STALE_AFTER = 3600.0


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """Yield a private empty file beside ``path`` that becomes ``path`` when the block ends well.

    A process killed at any moment leaves a whole library there or none. What stands there already is
    kept and the new file dropped: another desk made it meanwhile. Raises EnvironmentFault.
    """
    _remove_stale(path)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        make_private_file(part, path)
        yield part
        _set_companions_aside(path)
        _take_place(part, path)
    finally:
        for file in (part, *_companions(part)):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Move a damaged library with its -wal and -shm out of the way; returns its new place."""
    target = _free_place(path)
    path.rename(target)
    _move_companions(path, target)
    return target


def make_private_folder(folder: Path) -> None:
    """Create the folder for its owner alone; raises EnvironmentFault."""
    try:
        if not folder.exists():
            folder.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise EnvironmentFault(
            say(
                "The folder {name} cannot be created ({strerror}).", name=folder.name, strerror=error.strerror
            ),
            say("Choose another place."),
        ) from error


def make_private_file(path: Path, for_place: Path | None = None) -> None:
    """Create an empty file that only its owner may read; raises EnvironmentFault naming its later place."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        name = (for_place or path).name
        raise EnvironmentFault(
            say("{name} cannot be created ({strerror}).", name=name, strerror=error.strerror),
            say("Choose a folder you may write to."),
        ) from error


def _take_place(part: Path, path: Path) -> None:
    try:
        try:
            os.link(part, path)
        except FileExistsError:
            return
        except OSError:
            # Some disks know no hard links: there a rename does, which on them has no other desk to fear.
            if not path.exists():
                part.rename(path)
        if os.name == "posix":
            folder = os.open(path.parent, os.O_RDONLY)
            with suppress(OSError):
                os.fsync(folder)
            os.close(folder)
    except OSError as error:
        raise EnvironmentFault(
            say("{name} cannot be created ({strerror}).", name=path.name, strerror=error.strerror),
            say("Choose another folder."),
        ) from error


def _set_companions_aside(path: Path) -> None:
    # Left by a library that is gone: SQLite would read their pages as part of the new one.
    if not path.exists() and any(file.exists() for file in _companions(path)):
        _move_companions(path, _free_place(path))


def _move_companions(path: Path, target: Path) -> None:
    for file, moved in zip(_companions(path), _companions(target), strict=True):
        if file.exists():
            file.rename(moved)


def _free_place(path: Path) -> Path:
    number = 1
    while (target := path.with_name(f"{path.name}.damaged-{number}")).exists() or any(
        file.exists() for file in _companions(target)
    ):
        number += 1
    return target


def _companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in COMPANIONS]


def _remove_stale(path: Path) -> None:
    # What killed processes left; a living one is done within seconds.
    for file in path.parent.glob(".*.new*"):
        with suppress(OSError):
            if file.name.startswith(f".{path.name}.") and time.time() - file.stat().st_mtime > _STALE_AFTER:
                file.unlink()
