"""The reading process itself: takes files from its input, gives articles to its output, under limits."""

import json
import sys
from typing import IO, Any

from claimtracker.domain.articles import Original
from claimtracker.domain.errors import ClaimTrackerError, UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange.confined import limit_memory, own_output, speak_as_told
from claimtracker.exchange.page_fetch import fetch_page
from claimtracker.exchange.readers.progress import listen, report
from claimtracker.exchange.reading import read_bytes
from claimtracker.exchange.reading_limits import MOST_BYTES
from claimtracker.exchange.reading_process import LENGTH, read_part
from claimtracker.exchange.reading_wire import (
    reply_from_article,
    reply_from_error,
    reply_from_page,
    reply_from_share,
)

_LONGEST_HEAD = 100_000
_STEP = 0.05


def run_reading_child() -> int:
    """Answer requests until the input ends; returns the exit code."""
    source, answers = sys.stdin.buffer, own_output()
    speak_as_told()
    listen(_Progress(answers))
    _load_libraries()
    limit_memory()
    while (head := read_part(source, _LONGEST_HEAD)) is not None:
        content = read_part(source, MOST_BYTES)
        if content is None:
            return 1
        _send(answers, _answer(json.loads(head), content))
    return 0


class _Progress:
    """Sends how far the reading has come, at most every twentieth of it."""

    def __init__(self, answers: IO[bytes]) -> None:
        self._answers = answers
        self._sent = 0.0

    def __call__(self, share: float) -> None:
        if not self._sent <= share < self._sent + _STEP:
            self._sent = share
            _send(self._answers, reply_from_share(share))


def _send(answers: IO[bytes], reply: bytes) -> None:
    answers.write(LENGTH.pack(len(reply)))
    answers.write(reply)
    answers.flush()


def _answer(fields: dict[str, Any], content: bytes) -> bytes:
    name = str(fields["name"])
    try:
        if fields.get("fetch"):
            page = fetch_page(content.decode(), loopback=fields.get("loopback") is True, progress=report)
            return reply_from_page(page)
        return reply_from_article(read_bytes(Original(name, str(fields["media_type"]), content)))
    except ClaimTrackerError as error:
        return reply_from_error(error)
    except MemoryError:
        sentence = say("“{name}” needs more memory to be read than ClaimTracker allows.", name=name)
        return reply_from_error(UnreadableFile(sentence, say("Paste the article's text instead.")))


def _load_libraries() -> None:
    """Load what reading a page needs while the desk is still busy with other things."""
    import claimtracker.exchange.readers.html_page  # noqa: F401, PLC0415 - heavy, wanted here and not in the desk


if __name__ == "__main__":
    raise SystemExit(run_reading_child())
