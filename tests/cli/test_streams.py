"""Commands whose streams are closed, full or interrupted: done all the same, or a sentence says why not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimtracker.cli import reading
from tests.cli.terminal import Terminal

COMMAND = (sys.executable, "-m", "claimtracker")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="a shell closes streams so")


def led(redirection: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command with its streams led as a shell says."""
    shell = ("sh", "-c", f'exec "$@" {redirection}', "sh")
    return subprocess.run((*shell, *COMMAND, *arguments), capture_output=True, text=True, check=False)


def test_what_cannot_be_printed_is_said() -> None:
    closed, full = led(">&-", "--version"), led("> /dev/full", "--version")
    assert closed.returncode == full.returncode == 2
    assert closed.stderr.startswith("Nothing was printed: stdout is closed.")
    assert full.stderr.startswith("Not everything was printed: the disk that stdout leads to is full.")
    assert full.stderr.count("\n") == 1


def test_nobody_listening_is_no_fault(tmp_path: Path) -> None:
    library, out = tmp_path / "desk.claims", tmp_path / "out"
    assert led(">&- 2>&- <&-", "export", "--out", out, "--library", library).returncode == 0
    assert (out / "claims.csv").exists()
    article = tmp_path / "words.txt"
    article.write_text("A headline\n\nSome words.\n", encoding="utf-8")
    read = led("2> /dev/full", "read", article)
    assert read.returncode == 0
    assert read.stdout.startswith("A headline")
    assert led("2> /dev/full", "read", tmp_path / "missing").returncode == 2


def test_ctrl_c_is_answered(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_what: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(reading, "read_named", interrupted)
    said = terminal.bare("read", "words.txt", "--json")
    assert (said.code, said.out, said.err) == (130, "", "Stopped.\n")
