"""The scan for duplicates over a whole library, and what the window feels of it.

Libraries of 10,000 and 100,000 real statements. While the place scans, a timer beats every millisecond on
the window's thread and keys are typed into a text field; the longest silence between two beats is the
longest time in which nothing would have answered. The same silence without a scan is printed beside it.
Beside each stands how much processor time our whole process used in its busiest silence: on a machine that
others use too, a silence is longer than that by what they took. Circles are swept as in the window.
"""

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from matching_data import statements
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from claimtracker.services.find_duplicates import find_duplicates
from claimtracker.services.open_library import open_library
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import bulk
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claims import sort_key
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.duplicates.duplicates_desk import DuplicatesDesk
from claimtracker.ui.memory import MemorySweeper
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskRunner

SIZES = ((10_000, 1.0), (100_000, 10.0))
SILENCE_AT_MOST = 0.050
QUIET_SECONDS = 3.0


def fill(path: Path, count: int) -> Library:
    """Return a library of so many claims."""
    library = open_library(path, "Ana Checker")
    columns = [
        {"key": f"k{n}", "statement": text, "statement_key": sort_key(text), "language": "en"}
        for n, text in enumerate(statements(count))
    ]
    for start in range(0, count, 10_000):
        with library.write("Load") as work:
            part = columns[start : start + 10_000]
            ids = bulk.add_rows(work, ClaimTable, part)
            bulk.add_claim_texts(work, [(i, row, [], []) for i, row in zip(ids, part, strict=True)])
            work.touch_everything()
    return library


class Heart:
    """A timer on the window's thread that remembers how long it was kept waiting, and types meanwhile."""

    def __init__(self) -> None:
        self.field = QPlainTextEdit()
        self.field.show()
        self.silences: list[float] = []
        self.busy: list[float] = []
        self._last, self._used = time.perf_counter(), time.process_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def listen(self, until: Callable[[], bool]) -> None:
        """Beat until something is so."""
        self.silences, self.busy = [], []
        self._last, self._used = time.perf_counter(), time.process_time()
        self._timer.start(1)
        while not until():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._timer.stop()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        self.silences.append(now - self._last)
        self.busy.append(used - self._used)
        self._last, self._used = now, used
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QApplication.sendEvent(self.field, key)
        if len(self.silences) % 60 == 0:
            self.field.clear()

    def said(self) -> str:
        """Return the longest silence and the one that a hundredth exceeds, in milliseconds."""
        ordered, ours = sorted(self.silences), max(self.busy)
        longest, most = ordered[-1] * 1000, ordered[int(len(ordered) * 0.99)] * 1000
        return f"{longest:6.0f} ms longest, {most:6.1f} ms p99; our own work at most {ours * 1000:.0f} ms"


def measure(count: int, aim: float, folder: Path) -> None:
    """Print one size of desk."""
    with closing(fill(folder / f"{count}.claims", count)) as library:
        finder = ClaimFinder(library)
        finder.warm()
        used = time.process_time()
        found = find_duplicates(finder)
        used = time.process_time() - used
        print(f"\n{count:,} claims")
        print(
            f"  scan, alone            {found.seconds:8.2f} s wall, {used:.2f} s processor; aim {aim:.0f} s"
        )
        print(f"  pairs listed, beyond   {len(found.pairs):8,}, {found.left_out:,}")
        tasks = TaskRunner(Messages())
        desk = Desk(tasks, Messages())
        duplicates = DuplicatesDesk(desk)
        desk.open(library)
        desk.warm_up()
        heart = Heart()
        heart.listen(lambda: not tasks.busy)
        end = time.perf_counter() + QUIET_SECONDS
        heart.listen(lambda: time.perf_counter() > end)
        print(f"  silence at rest        {heart.said()}")
        duplicates.scan()
        heart.listen(lambda: not duplicates.scanning)
        print(f"  silence while scanning {heart.said()}; aim {SILENCE_AT_MOST * 1000:.0f} ms longest")
        print(f"  scan, in the window    {duplicates.found.seconds if duplicates.found else 0:8.2f} s wall")
        tasks.shutdown()


def main() -> None:
    """Measure the sizes."""
    app = QApplication([])
    sweeper = MemorySweeper()
    sweeper.begin()
    with tempfile.TemporaryDirectory() as name:
        for count, aim in SIZES:
            measure(count, aim, Path(name))
    sweeper.stop()
    app.quit()


if __name__ == "__main__":
    main()
