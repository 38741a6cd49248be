"""Commands of the program, each in a process of its own, with its own output and limits."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import configure_mappers

from claimtracker.__main__ import main
from claimtracker.cli import app, articles, claims, exports, library, loading, output, reading  # noqa: F401
from tests.forked import forked

# Once, in the process that all commands are forked from.
configure_mappers()


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command wrote, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


def claimtracker(*arguments: str | Path, limit: int = 0) -> Ran:
    """Run a command in a process of its own; ``limit`` is the most bytes a file may grow to."""
    with TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        process = forked().Process(target=_run, args=([str(one) for one in arguments], limit, out, err))
        process.start()
        process.join()
        ran = Ran(process.exitcode, out.read_text("utf-8"), err.read_text("utf-8"))
    assert "Traceback" not in ran.stderr
    assert "fault of its own" not in ran.stderr
    return ran


def _run(arguments: Sequence[str], limit: int, out: Path, err: Path) -> None:
    for stream, path in enumerate((os.devnull, out, err)):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), stream)
    if limit:
        import resource  # not on every system

        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    sys.argv[1:] = arguments
    sys.exit(main())
