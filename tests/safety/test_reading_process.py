"""The reading child is killed, dies and lies; the desk always gets an answer and goes on."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from claimtracker.domain.articles import Original, Role
from claimtracker.domain.errors import Cancelled, UnreadableFile
from claimtracker.exchange.reading_process import ReadingProcess, child_command
from claimtracker.exchange.reading_wire import article_from_reply
from tests.reading import read_in_child

NOTE = Original("note.txt", "text/plain", b"Bridge opens\n\nThe mayor opened a bridge on Monday, she said.")


def impostor(tmp_path: Path, body: str) -> list[str]:
    """A child that swallows the request and then does as ``body`` says."""
    script = tmp_path / "impostor.py"
    head = """
        import os, signal, struct, sys
        def part():
            (length,) = struct.unpack(">Q", sys.stdin.buffer.read(8))
            return sys.stdin.buffer.read(length)
        def answer(reply):
            sys.stdout.buffer.write(struct.pack(">Q", len(reply)) + reply)
            sys.stdout.buffer.flush()
        part(), part()
    """
    script.write_text(textwrap.dedent(head) + textwrap.dedent(body))
    return [sys.executable, str(script)]


def test_one_child_reads_one_article_after_another() -> None:
    shares: list[float] = []
    with ReadingProcess() as reading:
        first = reading.read(NOTE, progress=shares.append)
        second = reading.read(NOTE)
    assert first == second
    assert first.blocks[0].role is Role.HEADLINE
    assert shares == [0.0, 1.0]


def test_a_long_reading_says_how_far_it_has_come() -> None:
    content = (Path(__file__).parents[1] / "data" / "articles" / "documents" / "columns.pdf").read_bytes()
    shares: list[float] = []
    with ReadingProcess() as reading:
        reading.read(Original("columns.pdf", "application/pdf", content), progress=shares.append)
    assert shares == [0.0, 0.5, 1.0, 1.0]


def test_progress_that_makes_no_sense_is_nothing_done(tmp_path: Path) -> None:
    lies = "answer(b'share x'), answer(b'share 7'), answer(b'share -1'), signal.pause()"
    shares: list[float] = []
    with (
        ReadingProcess(seconds=2, command=impostor(tmp_path, lies)) as reading,
        pytest.raises(UnreadableFile, match="was stopped"),
    ):
        reading.read(NOTE, progress=shares.append)
    assert shares == [0.0, 0.0, 1.0, 0.0]


def test_a_long_reading_can_be_cancelled_between_two_shares(tmp_path: Path) -> None:
    shares: list[float] = []
    endless = "[answer(b'share 0.5') for _ in range(9)], signal.pause()"
    with (
        ReadingProcess(command=impostor(tmp_path, endless)) as reading,
        pytest.raises(Cancelled, match="nothing was imported"),
    ):
        reading.read(NOTE, cancelled=lambda: len(shares) > 3, progress=shares.append)


def test_a_single_read_needs_no_process_to_be_kept() -> None:
    assert read_in_child(NOTE).format == "plain text"


def test_the_desk_itself_loads_no_parser() -> None:
    code = "import sys, claimtracker.exchange.reading_process; print([m for m in sys.modules if 'lxml' in m])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "death",
    ["raise SystemExit(0)", "os._exit(3)", "raise MemoryError", "os.close(1)\nsignal.pause()"],
)
def test_a_child_that_dies_still_gives_an_answer(tmp_path: Path, death: str) -> None:
    with (
        ReadingProcess(seconds=20, command=impostor(tmp_path, death)) as reading,
        pytest.raises(UnreadableFile, match=r"“note\.txt” could not be read"),
    ):
        reading.read(NOTE)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_child_is_replaced() -> None:
    with ReadingProcess() as reading:
        before = reading.read(NOTE)
        assert reading._child is not None
        os.kill(reading._child.pid, signal.SIGKILL)
        reading._child.wait()
        assert reading.read(NOTE) == before


def test_a_child_that_hangs_is_stopped_at_the_limit(tmp_path: Path) -> None:
    command = impostor(tmp_path, "signal.pause()")
    with (
        ReadingProcess(seconds=0.3, command=command) as reading,
        pytest.raises(UnreadableFile, match=r"took over 0\.3 seconds and was stopped"),
    ):
        reading.read(NOTE)


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with (
        ReadingProcess(command=impostor(tmp_path, "signal.pause()")) as reading,
        pytest.raises(Cancelled, match="nothing was imported"),
    ):
        reading.read(NOTE, cancelled=stop.is_set)


@pytest.mark.parametrize(
    "lie",
    ["answer(b'not json')", "answer(b'[]')", "answer(b'{\"article\": {}}')", "answer(b'{\"refused\": 3}')"],
)
def test_a_reply_that_does_not_hold_together_is_not_believed(tmp_path: Path, lie: str) -> None:
    with (
        ReadingProcess(seconds=20, command=impostor(tmp_path, lie)) as reading,
        pytest.raises(UnreadableFile, match="what came back was damaged"),
    ):
        reading.read(NOTE)


def article(**changes: object) -> bytes:
    body: dict[str, object] = {
        "text": "One.\nTwo.\n",
        "blocks": [["headline", 0, 5, ""], ["body", 5, 10, ""]],
        "title": ["One.", "headline"],
        "byline": None,
        "outlet": None,
        "url": None,
        "language": "en",
        "direction": "ltr",
        "dates": [["2025-06-02", "caption"]],
        "warnings": [],
        "format": "plain text",
        "encoding": "utf-8",
    }
    return json.dumps({"article": {**body, **changes}}).encode()


def test_a_sound_reply_is_unpacked() -> None:
    read = article_from_reply(article(), "a.txt")
    assert read.text == "One.\nTwo.\n"
    assert read.dates[0].where == "caption"


@pytest.mark.parametrize(
    "changes",
    [
        {"text": ""},
        {"text": "One.\r\nTwo."},
        {"text": "One.\nTw\ud800.\n"},
        {"blocks": [["headline", 0, 5, ""]]},
        {"blocks": [["headline", 0, 4, ""], ["body", 5, 10, ""]]},
        {"blocks": [["headline", 0, 6, ""], ["body", 5, 10, ""]]},
        {"blocks": [["banner", 0, 10, ""]]},
        {"direction": "up"},
        {"warnings": ["x" * 5000]},
        {"dates": [["2025-06-02"]]},
        {"title": [1, 2]},
    ],
)
def test_an_unsound_reply_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(UnreadableFile, match="damaged"):
        article_from_reply(article(**changes), "a.txt")


def test_the_command_of_a_bundle_is_the_bundle_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert child_command()[1] == "-m"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, "--read-worker"]
