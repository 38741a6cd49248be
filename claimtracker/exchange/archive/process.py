"""The desk's side of reading archives: a killable child process, its limits, and checks of what returns.

The child opens the files itself and sends claims in batches over a pipe; when nobody takes them it waits, so
that memory stays bounded on both sides. A child that is silent for too long is killed; one that dies costs
the file it was reading, and the next files get a new child.
"""

import contextlib
import json
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from claimtracker.domain.errors import Cancelled, UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.reading import Choice
from claimtracker.exchange.archive.records import Batch, FileFault, Told
from claimtracker.exchange.archive.wire import LONGEST_REPLY, unpacked
from claimtracker.exchange.reading_process import LENGTH, read_part, start_child

MOST_SILENCE = 30.0
MOST_STARTING = 120.0
WORKER = "--archive-worker"
_LOOK = 0.05
_WAITING = 4

Answers = queue.Queue[bytes | None]


def read_archive(
    files: Sequence[Path],
    choice: Choice,
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = MOST_SILENCE,
    starting: float = MOST_STARTING,
    command: Sequence[str] = (),
) -> Iterator[tuple[int, Told]]:
    """Yield (place of the file in the list, what was read of it); raises Cancelled.

    A file that cannot be read gives a FileFault and does not stop the others. ``seconds`` is how long a child
    may be silent, ``starting`` how long it may take to start where the machine is busy.
    """
    place = 0
    while place < len(files):
        with _Child(files[place:], choice, command or child_command()) as child:
            limit = starting
            while place < len(files):
                reply = child.answer(cancelled, limit)
                if reply is None:
                    yield place, _lost(files[place].name, child.was_silent, limit)
                    place += 1
                    break
                limit = seconds
                try:
                    told = unpacked(reply, files[place].name)
                except UnreadableFile as error:
                    yield place, FileFault(files[place].name, error.sentence, error.next_step)
                    place += 1
                    break
                if isinstance(told, Batch) and told.share > 1.0:
                    place += 1
                else:
                    yield place, told


def child_command() -> list[str]:
    """Return the command of the child, in a bundle and outside of it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, "-m", "claimtracker.exchange.archive.child"]


def _lost(name: str, silent: bool, seconds: float) -> FileFault:
    if silent:
        return FileFault(
            name,
            say(
                "Reading “{name}” stood still for {seconds} seconds and was stopped.",
                name=name,
                seconds=f"{seconds:g}",
            ),
            say("Cut it into several files."),
        )
    return FileFault(
        name,
        say("“{name}” could not be read: it needs too much memory, or is damaged.", name=name),
        say("Cut it into several files, or save it as CSV UTF-8."),
    )


class _Child:
    """One process with its request; a context that always ends it."""

    def __init__(self, files: Sequence[Path], choice: Choice, command: Sequence[str]) -> None:
        self.was_silent = False
        self._answers: Answers = queue.Queue(_WAITING)
        self._over = threading.Event()
        wish = {
            "files": [str(path.absolute()) for path in files],
            "kind": choice.kind,
            "mapping": dict(choice.mapping),
            "remembered": {name: dict(one) for name, one in choice.remembered.items()},
        }
        try:
            self._process = start_child(command)
        except OSError:
            raise UnreadableFile(
                say("No reading process could start."),
                say("Close other programs, or start ClaimTracker again."),
            ) from None
        threading.Thread(target=self._take, args=(json.dumps(wish).encode(),), daemon=True).start()

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def answer(self, cancelled: Callable[[], bool], seconds: float) -> bytes | None:
        """Return the next reply, None when the child died or stood still; raises Cancelled."""
        deadline = time.monotonic() + seconds
        while True:
            if cancelled():
                raise Cancelled(say("Reading the archive was stopped."))
            try:
                return self._answers.get(timeout=_LOOK)
            except queue.Empty:
                if time.monotonic() > deadline:
                    self.was_silent = True
                    return None

    def _take(self, request: bytes) -> None:
        """Send the request and pass on the replies; in a thread, as pipes block until the child is killed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(LENGTH.pack(len(request)))
            self._process.stdin.write(request)
            self._process.stdin.close()
            while (reply := read_part(self._process.stdout, LONGEST_REPLY)) is not None:
                self._put(reply)
        self._put(None)

    def _put(self, reply: bytes | None) -> None:
        while not self._over.is_set():
            with contextlib.suppress(queue.Full):
                self._answers.put(reply, timeout=_LOOK)
                return
