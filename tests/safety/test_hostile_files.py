"""Hostile files of every format: each ends in an article that is whole, or in a plain sentence."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimtracker.domain.articles import Original
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.reading_process import ReadingProcess
from tests.safety.hostile_files import Hostile, hostile_files

EACH = 6
SPY = """
import socket, sys, runpy
def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec"):
        open(sys.argv[1], "a").write(event + "\\n")
    if event == "open" and str(arguments[0]).startswith(("/etc/passwd", "/etc/hostname", "/tmp/evil")):
        open(sys.argv[1], "a").write(str(arguments[0]) + "\\n")
sys.addaudithook(refuse)
runpy.run_module("claimtracker.exchange.reading_child", run_name="__main__")
"""


@pytest.fixture(scope="module")
def files() -> list[Hostile]:
    return list(hostile_files())


@pytest.fixture(scope="module")
def trespasses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spy") / "trespasses.txt"


@pytest.fixture(scope="module")
def reading(trespasses: Path) -> Iterator[ReadingProcess]:
    """A reading process that writes down every connection, program start and odd path it tries."""
    with ReadingProcess(command=[sys.executable, "-c", SPY, str(trespasses)]) as process:
        yield process


def check(reading: ReadingProcess, file: Hostile) -> None:
    kind, name, content = file
    try:
        article = reading.read(Original(name, "", content))
    except UnreadableFile as refusal:
        assert name in refusal.sentence, kind
        assert refusal.next_step.endswith("."), kind
        assert "took over" not in refusal.sentence, kind
        assert "was damaged" not in refusal.sentence, kind
    else:
        assert article.text.strip(), kind
        assert "".join(article.text[b.start : b.end] for b in article.blocks) == article.text, kind
        assert len(article.text) <= 5_000_000, kind


def test_there_are_more_than_two_hundred(files: list[Hostile]) -> None:
    assert len(files) >= 200
    assert len({kind for kind, _, _ in files}) == len(files)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(EACH))
def test_all_end_in_an_article_or_a_sentence(
    files: list[Hostile], reading: ReadingProcess, trespasses: Path, part: int
) -> None:
    for file in files[part::EACH]:
        check(reading, file)
    assert not trespasses.exists()
    assert reading.read(Original("after.txt", "", b"The mayor spoke.")).text == "The mayor spoke."


def test_the_spy_sees_what_it_should(tmp_path: Path) -> None:
    seen = tmp_path / "seen.txt"
    code = SPY.replace('runpy.run_module("claimtracker.exchange.reading_child", run_name="__main__")', "")
    code += "\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass\n"
    subprocess.run([sys.executable, "-c", code, str(seen)], check=True)
    assert "socket.connect" in seen.read_text()
