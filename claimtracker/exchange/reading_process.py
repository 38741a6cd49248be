"""The desk's side of article reading: a killable child process, its limits, and checks of what returns.

Nothing here imports a parser. Requests and replies are length-prefixed JSON over pipes; the file's bytes
follow the request. A child that hangs is killed, one that dies is replaced, and both end in a sentence.
"""

import contextlib
import json
import mimetypes
import os
import queue
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Self

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.errors import Cancelled, UnreadableFile
from claimtracker.domain.wording import say, spoken, to_say
from claimtracker.exchange.confined import LANGUAGE
from claimtracker.exchange.reading_limits import MOST_BYTES, MOST_SECONDS, refuse_oversize
from claimtracker.exchange.reading_wire import article_from_reply, page_from_reply, share_from_reply
from claimtracker.exchange.unopened import said_if_unopened
from claimtracker.exchange.web_address import FetchedPage, web_address

LENGTH = struct.Struct(">Q")
_LONGEST_REPLY = 200_000_000
_LOOK = 0.02
_PASTE = to_say("Paste the article's text instead.")
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def original_from(path: Path) -> Original:
    """Read a file whole, byte for byte; raises UnreadableFile when it is absent, refused or over 50 MB."""
    with said_if_unopened(path):
        size = path.stat().st_size
        if size > MOST_BYTES:
            refuse_oversize(path.name, size)
        content = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Original(path.name, media_type, content)


class ReadingProcess:
    """A warm child process that reads one article after another, and is replaced when it dies.

    Made cheap: the child starts with ``warm_up`` or the first ``read``. One read at a time; others wait.
    """

    def __init__(
        self,
        seconds: float = MOST_SECONDS,
        command: list[str] | None = None,
        *,
        loopback: bool = False,
    ) -> None:
        """``loopback`` lets pages be fetched from this machine; only tests say so."""
        self._seconds = seconds
        self._loopback = loopback
        self._command = command or child_command()
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()  # one child, one pipe each way: one read at a time

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def warm_up(self) -> None:
        """Start the child now, so that the first read need not wait for its libraries."""
        with self._lock:
            self._running_child("article")

    def read(
        self,
        original: Original,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[float], None] = lambda share: None,
    ) -> ReadArticle:
        """Read a file; ``progress`` hears shares from 0 to 1. Raises UnreadableFile or Cancelled."""
        refuse_oversize(original.name, len(original.content))
        with self._lock:
            progress(0.0)
            head = {"name": original.name, "media_type": original.media_type}
            reply = self._ask(original.name, head, original.content, cancelled, progress)
            article = article_from_reply(reply, original.name)
            progress(1.0)
            return article

    def fetch(
        self,
        url: str,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[float], None] = lambda share: None,
    ) -> FetchedPage:
        """Fetch the page that a person asked for by its address; raises UnreadableFile or Cancelled."""
        host = web_address(url).host
        with self._lock:
            head = {"name": host, "media_type": "", "fetch": True, "loopback": self._loopback}
            return page_from_reply(self._ask(host, head, url.encode(), cancelled, progress), host)

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._end_child()

    def _ask(
        self,
        name: str,
        head: dict[str, Any],
        content: bytes,
        cancelled: Callable[[], bool],
        progress: Callable[[float], None],
    ) -> bytes:
        child = self._running_child(name)
        answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        parts = (json.dumps(head).encode(), content)
        threading.Thread(target=_exchange, args=(child, parts, answers), daemon=True).start()
        deadline = time.monotonic() + self._seconds
        while True:
            try:
                reply = answers.get(timeout=_LOOK)
            except queue.Empty:
                self._give_up_if(cancelled(), time.monotonic() > deadline, name)
                continue
            share = share_from_reply(reply) if reply is not None else None
            if share is not None:
                progress(share)
                self._give_up_if(cancelled(), time.monotonic() > deadline, name)
                continue
            if reply is None:
                self._end_child()
                raise UnreadableFile(
                    say("“{name}” could not be read: it needs too much memory, or is damaged.", name=name),
                    say(_PASTE),
                )
            return reply

    def _give_up_if(self, cancelled: bool, too_long: bool, name: str) -> None:
        if cancelled or too_long:
            self._end_child()
        if cancelled:
            raise Cancelled(say("Reading “{name}” was stopped; nothing was imported.", name=name))
        if too_long:
            seconds = f"{self._seconds:g}"
            sentence = say(
                "Reading “{name}” took over {seconds} seconds and was stopped.", name=name, seconds=seconds
            )
            raise UnreadableFile(sentence, say(_PASTE))

    def _running_child(self, name: str) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._end_child()
            try:
                self._child = start_child(self._command)
            except OSError:
                raise UnreadableFile(
                    say("“{name}” was not read: no reading process could start.", name=name),
                    say("Close other programs, or start ClaimTracker again."),
                ) from None
        return self._child

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def child_command() -> list[str]:
    """Return the command of the reading child, in a bundle and outside of it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-worker"]
    return [sys.executable, "-m", "claimtracker.exchange.reading_child"]


def start_child(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a process that reads foreign files, with pipes to talk to it; raises OSError."""
    return subprocess.Popen(  # noqa: S603 - our own command, no shell
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_child_environment(),
        creationflags=_NO_WINDOW,
    )


def _child_environment() -> dict[str, str]:
    """Return the environment in which a child finds the same package, whatever folder the desk is in."""
    package_parent = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH", "")
    return {
        **os.environ,
        LANGUAGE: spoken().code,
        "PYTHONPATH": os.pathsep.join(filter(None, (package_parent, known))),
    }


def _exchange(
    child: subprocess.Popen[bytes], parts: tuple[bytes, ...], answers: "queue.SimpleQueue[bytes | None]"
) -> None:
    """Send head and content, wait for the reply; in a thread, as pipes block until the child is killed."""
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        for part in parts:
            child.stdin.write(LENGTH.pack(len(part)))
            child.stdin.write(part)
        child.stdin.flush()
        while (reply := read_part(child.stdout, _LONGEST_REPLY)) is not None:
            answers.put(reply)
            if share_from_reply(reply) is None:
                return
        answers.put(None)
    except (OSError, ValueError):
        answers.put(None)


def read_part(stream: IO[bytes], longest: int) -> bytes | None:
    """Read one length-prefixed part; None at the end of the stream or when it claims to be too long."""
    prefix = stream.read(LENGTH.size)
    if len(prefix) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(prefix)
    part = stream.read(length) if length <= longest else b""
    return part if len(part) == length else None
