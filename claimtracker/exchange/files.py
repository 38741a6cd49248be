"""Files appear whole: written beside their place, brought to the disk, then renamed into it.

A process killed at any moment leaves the old file or the new one, never a part. A temporary
file that such a death leaves behind is removed by the next write to the same name.
"""

import errno
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.wording import say

STALE_AFTER = 3600.0
DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What the system says where there is no room."""
_REFUSED = {errno.EACCES, errno.EPERM}
_WINDOWS_IN_USE = {32, 33}


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a binary file for writing that takes the place of ``path`` when the block ends well.

    Any exception in the block leaves the old file as it was. Raises EnvironmentFault when the
    disk, the folder or the file refuses.
    """
    with whole_path(path) as temporary:
        try:
            file = temporary.open("r+b")
        except OSError as error:
            raise write_fault(path, error) from error
        with told_of(path), file:
            yield file


@contextmanager
def whole_path(path: Path) -> Iterator[Path]:
    """Yield the path of an empty file in the same folder that takes the place of ``path`` at the end.

    For libraries that write to a path of their own; otherwise as ``whole_file``.
    """
    with told_of(path):
        place = path.resolve()
        refuse_odd_places(place)
        _remove_stale(place)
        temporary = _create_beside(place)
        try:
            yield temporary
            sync(temporary, os.O_RDWR)
            temporary.replace(place)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        if os.name == "posix":
            sync(place.parent, os.O_RDONLY)


def write_fault(path: Path, error: OSError) -> EnvironmentFault:
    """Return the fault that tells why ``path`` could not be written, and what to do."""
    name, kept = path.name, say("What was there before is untouched.")
    if error.errno in DISK_FULL:
        return EnvironmentFault(
            say("“{name}” was not written: the disk is full. {kept}", name=name, kept=kept),
            say("Free some space or choose another folder, then try again."),
        )
    if error.errno == errno.EROFS:
        return EnvironmentFault(
            say("“{name}” was not written: its disk can only be read. {kept}", name=name, kept=kept),
            say("Choose a folder on another disk."),
        )
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE or (os.name == "nt" and error.errno in _REFUSED):
        return EnvironmentFault(
            say(
                "“{name}” was not written: another program, such as Excel, may have it open. {kept}",
                name=name,
                kept=kept,
            ),
            say("Close it there and try again, or choose another name or folder."),
        )
    if error.errno in _REFUSED:
        return EnvironmentFault(
            say(
                "“{name}” was not written: you have no permission to write in this folder. {kept}",
                name=name,
                kept=kept,
            ),
            say("Choose a folder of your own, or ask for permission."),
        )
    return _place_fault(name, error)


def _place_fault(name: str, error: OSError) -> EnvironmentFault:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return EnvironmentFault(
            say("“{name}” was not written: its folder does not exist.", name=name),
            say("Choose a folder that exists."),
        )
    if error.errno == errno.ENAMETOOLONG:
        return EnvironmentFault(
            say("“{name}…” was not written: the name is too long.", name=name[:40]),
            say("Give a shorter name."),
        )
    reason = (error.strerror or type(error).__name__).lower()
    return EnvironmentFault(
        say(
            "“{name}” was not written: the system says “{reason}”. What was there before is untouched.",
            name=name,
            reason=reason,
        ),
        say("Choose another folder and try again."),
    )


@contextmanager
def told_of(path: Path) -> Iterator[None]:
    """Raise the refusals of the disk as faults that name ``path``."""
    try:
        yield
    except OSError as error:
        raise write_fault(path, error) from error


def refuse_odd_places(place: Path) -> None:
    """Raise EnvironmentFault where a rename would replace a folder, a device, or a protected file."""
    if not place.exists():
        return
    if not place.is_file():
        raise EnvironmentFault(
            say("“{name}” was not written: something that is not a file has this name.", name=place.name),
            say("Choose another name or folder."),
        )
    if not place.stat().st_mode & 0o222:
        raise EnvironmentFault(
            say("“{name}” was not written: it is there already and can only be read.", name=place.name),
            say("Choose another name, or allow writing to the file."),
        )


def _create_beside(place: Path) -> Path:
    # The start of the name is enough to recognise it; the whole one may exceed what the disk allows.
    temporary = place.with_name(f"{_prefix(place)}{secrets.token_hex(6)}.part")
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    if place.exists():
        shutil.copymode(place, temporary)
    return temporary


def _prefix(place: Path) -> str:
    return f".{place.name[:40]}."


def _remove_stale(place: Path) -> None:
    """Remove what killed writers left; a living one has written to its file within the hour."""
    oldest = time.time() - STALE_AFTER
    for leftover in place.parent.glob(".*.part"):
        if leftover.name.startswith(_prefix(place)):
            with suppress(OSError):
                if leftover.stat().st_mtime < oldest:
                    leftover.unlink()


def sync(path: Path, flags: int) -> None:
    """Have the disk keep a file or the names in a folder."""
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network and FUSE folders cannot be synced; the rename stands all the same.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP) or not path.is_dir():
            raise
    finally:
        os.close(descriptor)
