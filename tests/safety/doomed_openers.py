"""Opens libraries of earlier versions and is killed amid it, again and again from one process.

``python -m tests.safety.doomed_openers`` reads lines of a file and of seconds: a process of its own opens
that library, which brings its schema up to date, and is killed after so long. A line tells how long it lived.
"""

import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Timer

import alembic.command  # noqa: F401 - loaded once here, so that no opener has to

from claimtracker.services.open_library import open_library
from claimtracker.store import migrate  # noqa: F401 - as above


def doomed(path: Path, seconds: float) -> float:
    """Let a process open a library and kill it after so long; returns how long it lived, in seconds."""
    begun = time.perf_counter()
    opener = os.fork()
    if not opener:
        try:
            open_library(path).close()
            os._exit(0)
        finally:
            os._exit(1)
    death = Timer(seconds, _kill, (opener,))
    death.start()
    _, status = os.waitpid(opener, 0)
    death.cancel()
    death.join()
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0, "a library was not opened"
    return time.perf_counter() - begun


def _kill(process: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


if __name__ == "__main__":
    for line in sys.stdin:
        name, _, seconds = line.rpartition(" ")
        sys.stdout.write(f"{doomed(Path(name), float(seconds))}\n")
        sys.stdout.flush()
