"""The three streams of a command, open whatever it was started with."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.exchange.files import DISK_FULL

# Of stdout one can only read: what a program asked to have printed must not vanish without a word.
_IN_PLACE = ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY))


def open_closed() -> None:
    """Put the null device where a stream is closed, so that no file of ours gets its number."""
    for number, flags in _IN_PLACE:
        try:
            os.fstat(number)
        except OSError:
            found = os.open(os.devnull, flags)
            if found != number:
                os.dup2(found, number)
                os.close(found)
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)


def let_go(number: int) -> None:
    """Write nowhere from now on: stream 1 or 2 takes no more, and what is left must not fail at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), number)


@contextmanager
def printing() -> Iterator[None]:
    """Raise what stdout does not take as EnvironmentFault and let it go; BrokenPipeError is left alone."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go(1)
        raise _unprinted(error) from error


def _unprinted(error: OSError) -> EnvironmentFault:
    """Return the fault that tells why stdout did not take what was asked for."""
    if error.errno in DISK_FULL:
        return EnvironmentFault(
            "Not everything was printed: the disk that stdout leads to is full.",
            "Free some space, then ask again.",
        )
    if error.errno == errno.EBADF:
        return EnvironmentFault(
            "Nothing was printed: stdout is closed.", "Lead it to a file or a program, then ask again."
        )
    reason = (error.strerror or type(error).__name__).lower()
    return EnvironmentFault(
        f"Not everything was printed: the system says “{reason}” of stdout.",
        "Lead it to a file on another disk, then ask again.",
    )
