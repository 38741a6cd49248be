"""Hostile files through the real window: how long it ever stands still, and how each file ends.

Each file of ``tests/safety/hostile_files.py`` is dropped on the window; a beat every 10 ms tells the longest
gap until its preview or its sentence is on show. What can be read is imported and opened as well.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from claimtracker.bootstrap import Folders, Settings
from claimtracker.ui.app import Application
from claimtracker.ui.fonts import load_fonts
from tests.safety.hostile_files import hostile_files

GAP_AT_MOST = 0.200
PATIENCE = 45.0
BEAT_MS = 10


class Heart:
    """Beats on the window's thread; keeps the longest time between two beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def rest(self) -> None:
        """Begin anew."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def wait(app: QApplication, holds: object) -> bool:
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if holds():  # type: ignore[operator]
            return True
    return False


def measure(app: QApplication, desk: Application, folder: Path, open_them: bool) -> int:
    place = desk.window.handlers.file.importing().place
    heart = Heart()
    gaps: list[tuple[float, str]] = []
    ends: Counter[str] = Counter()
    files = list(hostile_files())
    for kind, name, content in files:
        path = folder / name
        path.write_bytes(content)
        wait(app, lambda: desk.tasks.busy == 0)
        heart.rest()
        desk.window.handlers.file.show_import()
        desk.window.handlers.file.importing().read_files([str(path)])
        ended = wait(app, lambda: place.pages.currentWidget() in (place.read, place.fault))
        shown = place.pages.currentWidget()
        wait(app, lambda: desk.tasks.busy == 0)
        gaps.append((heart.longest, f"reading {kind}"))
        ends["preview" if shown is place.read else "sentence" if ended else "no end"] += 1
        if shown is place.read and open_them:
            heart.rest()
            place.ask_import()
            wait(app, lambda: desk.tasks.busy == 0 and place.pages.currentWidget() is place.start)
            wait(app, lambda: desk.tasks.busy == 0)
            gaps.append((heart.longest, f"opening {kind}"))
        else:
            place.cancelled.emit()
        path.unlink()
    print(f"\n{len(files)} hostile files through the window: {dict(ends)}")
    gaps.sort(reverse=True)
    over = [gap for gap, _ in gaps if gap > GAP_AT_MOST]
    print(f"longest gap {gaps[0][0] * 1000:.0f} ms, over {GAP_AT_MOST * 1000:.0f} ms: {len(over)}")
    for gap, kind in gaps[:8]:
        print(f"{gap * 1000:8.0f} ms  {kind}")
    return ends["no end"]


def main() -> int:
    app = QApplication(sys.argv)
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        folders = Folders(root / "data", root / "settings", root / "log")
        for folder in (folders.data, folders.settings, folders.log):
            folder.mkdir(mode=0o700)
        desk = Application(app, folders, Settings.load(folders.settings))
        desk.window.resize(1440, 900)
        desk.window.show()
        desk.open(str(folders.library), sample=False)
        wait(app, lambda: desk.desk.is_open and desk.tasks.busy == 0)
        unended = measure(app, desk, root, "--open" in sys.argv)
        desk.window.close()
        desk.close()
    return 1 if unended else 0


if __name__ == "__main__":
    sys.exit(main())
