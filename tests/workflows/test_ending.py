"""The system asks a window to end: it ends as if it had been closed, with a backup of what it wrote."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.workflows.hands import PATIENCE_MS

ROOT = Path(__file__).resolve().parents[2]


def has_article(library: Path) -> bool:
    """Tell whether the window of another process has imported its sample."""
    if not library.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True)) as held:
            return bool(held.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.OperationalError:  # it is being made
        return False


@pytest.mark.skipif(os.name != "posix", reason="Windows ends a session by closing its windows")
@pytest.mark.parametrize("asked", ["SIGTERM", "SIGINT"])
def test_a_window_that_is_asked_to_end_backs_up_first(qtbot: QtBot, tmp_path: Path, asked: str) -> None:
    library = tmp_path / "desk.claims"
    command = [sys.executable, "-m", "claimtracker", "--library", str(library), "--sample"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as window:
        try:
            qtbot.waitUntil(lambda: has_article(library), timeout=PATIENCE_MS)
            window.send_signal(getattr(signal, asked))
            said, _ = window.communicate(timeout=PATIENCE_MS / 1000)
        finally:
            window.kill()
    assert window.returncode == 0, said.decode()
    assert len(list((tmp_path / "desk backups").glob("*.claims"))) == 1
    assert not (tmp_path / "desk.claims-wal").exists()
