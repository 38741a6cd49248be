"""Seen before over 100,000 claims: frames while typing and selecting, and from the last key to the answer.

Beside it, in the same run: the same typing with nothing looked up, and rapidfuzz's process.extract(WRatio).
Circles are swept as in the window.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import matching_data
import store_desk
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rapidfuzz import fuzz, process

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.text import fold
from claimtracker.services import browse
from claimtracker.services.seen_before import seen_before
from claimtracker.store.library import Library
from claimtracker.ui.claims.seen_desk import PAUSE_MS
from claimtracker.ui.desk import Desk
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.memory import MemorySweeper
from claimtracker.ui.messages import Messages
from claimtracker.ui.shell.main_window import MainWindow
from claimtracker.ui.tasks import TaskRunner
from claimtracker.ui.theme import ThemeKeeper

CLAIMS = 100_000
SENTENCES, PEER_SENTENCES = 12, 3
PAUSES = 4  # in a sentence, its end among them
KEY_MS = 90  # about eleven keys a second: a fast typist
FRAME_MS, ANSWER_MS = 1000 / 60, 100.0
Gaps = list[tuple[float, float]]
Took = tuple[float, float]


def pass_time(milliseconds: int) -> None:
    """Let the window live for a while, as between two keys."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Heart(QObject):
    """Beats as often as the window's thread lets it; a gap is how long something else held the thread.

    Beside each gap stands how much processor time our whole process used in it: on a machine that others
    use too, the gap is longer than that by what they took.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._last = self._spent = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def during(self, work: Callable[[], None]) -> Gaps:
        """Return the gaps in milliseconds while something is done."""
        self.gaps, self.busy = [], []
        self._last, self._spent = time.perf_counter(), time.process_time()
        self._timer.start()
        work()
        self._timer.stop()
        return list(zip(self.gaps, self.busy, strict=True))

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.process_time()
        self.gaps.append((now - self._last) * 1000)
        self.busy.append((spent - self._spent) * 1000)
        self._last, self._spent = now, spent


class Bench:
    """A window on the desk, one of its claims selected."""

    def __init__(self, app: QApplication, library: Library, home: Path) -> None:
        load_fonts()
        self.memory = MemorySweeper(app)
        self.memory.begin()
        self.keeper = ThemeKeeper(app, "light")
        messages = Messages()
        self.tasks = TaskRunner(messages)
        self.desk = Desk(self.tasks, messages)
        self.window = MainWindow(self.desk, Settings(home / "settings.json"), Folders(home, home, home))
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.desk.open(library)
        started = time.perf_counter()
        self.desk.warm_up()
        self.rest()
        self.warm = time.perf_counter() - started
        self.memory.start_is_over()
        self.window.article_place.open_article(1, 1)
        self.rest()
        self.heart = Heart()
        self.statement = self.window.article_place.side.inspector.fields.statement

    def rest(self) -> None:
        """Wait until nothing is asked of the library."""
        quiet = 0
        while quiet < 4:
            pass_time(30)
            quiet = 0 if self.tasks.busy else quiet + 1

    def type_alone(self, sentence: str) -> Gaps:
        """Type a sentence while nothing is looked up; return the gaps."""
        seen = self.window.article_place.side.seen
        follow, seen.follow = seen.follow, lambda _claim: None  # type: ignore  # or a save would begin anew
        follow(None)
        self.statement.setFocus()
        self.statement.selectAll()

        def work() -> None:
            for letter in sentence:
                QTest.keyClick(self.statement, letter)
                pass_time(KEY_MS)

        gaps = self.heart.during(work)
        self.rest()
        seen.follow = follow  # type: ignore
        return gaps

    def type_sentence(self, sentence: str) -> tuple[Gaps, list[Took]]:
        """Type a sentence; return the gaps and what the key before each pause takes to its painted answer."""
        self.statement.setFocus()
        self.statement.selectAll()
        pauses = {len(sentence) * part // PAUSES for part in range(1, PAUSES)}
        took: list[Took] = []

        def work() -> None:
            for place, letter in enumerate(sentence):
                if place in pauses:
                    took.append(self.time_to_answer(letter))
                else:
                    QTest.keyClick(self.statement, letter)
                    pass_time(KEY_MS)
            took.append(self.time_to_answer("."))

        QTest.keyClick(self.statement, Qt.Key.Key_Backspace)
        gaps = self.heart.during(work)
        self.rest()
        return gaps, took

    def time_to_answer(self, key: str) -> Took:
        """Press a key and wait until its answer is painted; return the clock's and the processor's time."""
        answers: list[int] = []
        inspector = self.window.article_place.side.inspector
        show = inspector.show_seen_before
        inspector.show_seen_before = lambda *answer: (show(*answer), answers.append(1))  # type: ignore
        started, spent = time.perf_counter(), time.process_time()
        QTest.keyClick(self.statement, key)
        while not answers and time.perf_counter() - started < 5:
            pass_time(1)  # a loop that only spins would keep the worker from its turn
        QApplication.processEvents()
        inspector.show_seen_before = show  # type: ignore
        return (time.perf_counter() - started) * 1000, (time.process_time() - spent) * 1000

    def select_words(self, steps: int) -> Gaps:
        """Grow a selection letter by letter with the keyboard; return the gaps."""
        paper = self.window.article_place.reader.page.paper
        paper.setFocus()

        def work() -> None:
            for _ in range(steps):
                QTest.keyClick(paper, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
                pass_time(33)

        gaps = self.heart.during(work)
        self.rest()
        return gaps


def sentences() -> list[str]:
    """Return real sentences that are not on the desk."""
    _, questions = matching_data.debate_pairs()
    found = [" ".join(one.text.split()) for one in questions if one.text.isascii()]
    return [one.rstrip(".") for one in found if 40 < len(one) < 110][:SENTENCES]


def share(values: Sequence[float], part: float) -> float:
    """Return the value that this part of the values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def tell_gaps(title: str, gaps: Gaps) -> None:
    """Print how long the window's thread was held, by the clock and by what our process did in that time."""
    print(f"  {title}, {len(gaps):,} gaps")
    for what, values in (
        ("by the clock", [gap for gap, _ in gaps]),
        ("our own work", [busy for _, busy in gaps]),
    ):
        late = sum(value > FRAME_MS for value in values)
        print(
            f"    {what}: median {statistics.median(values):5.1f}  p99 {share(values, 0.99):5.1f}  "
            f"p99.9 {share(values, 0.999):5.1f}  longest {max(values):5.1f} ms  "
            f"over {FRAME_MS:.1f} ms: {late} ({late / len(values):.2%})"
        )


def peer(library: Library, asked: Sequence[str], engine: Callable[[str], object]) -> None:
    """Print how long a fuzzy ratio over all statements takes for the same sentences, and ours."""
    ids = browse.claim_ids(library, ClaimQuery())
    known = [fold(one.statement) for one in browse.claims(library, ids[:10_000])]
    for start in range(10_000, len(ids), 10_000):
        known += [fold(one.statement) for one in browse.claims(library, ids[start : start + 10_000])]
    theirs, ours = [], []
    for sentence in asked:
        started = time.perf_counter()
        process.extract(fold(sentence), known, scorer=fuzz.WRatio, limit=5)
        theirs.append(time.perf_counter() - started)
        started = time.perf_counter()
        engine(f"{sentence} again")
        ours.append(time.perf_counter() - started)
    ratio = statistics.median(theirs) / statistics.median(ours)
    print(
        f"  process.extract(WRatio) over {len(known):,}: {statistics.median(theirs) * 1000:,.0f} ms; "
        f"seen before, first time asked: {statistics.median(ours) * 1000:.1f} ms; {ratio:,.0f} times faster"
    )


def main() -> int:
    """Print the table; return 1 when an answer is later than its share."""
    app = QApplication(["bench"])
    asked = sentences()
    with tempfile.TemporaryDirectory() as folder:
        library = store_desk.fill(Path(folder) / "bench.claims", CLAIMS)
        bench = Bench(app, library, Path(folder))
        print(
            f"{CLAIMS:,} real statements; index warm after {bench.warm:.1f} s; load {os.getloadavg()[0]:.1f}"
        )
        typed = [bench.type_sentence(one) for one in asked]
        selected = bench.select_words(300)
        finder = bench.desk.finder
        alone = [gap for one in asked[:4] for gap in bench.type_alone(one[:60])]
        tell_gaps("typing a statement", [gap for gaps, _ in typed for gap in gaps])
        tell_gaps("selecting in the reader", selected)
        tell_gaps("typing, nothing looked up", alone)
        times, worked = ([took[place] for _, times in typed for took in times] for place in (0, 1))
        late = [took - PAUSE_MS for took in times]
        print(
            f"  last key to painted answer, {len(times)} times: median {statistics.median(times):.0f}, "
            f"p95 {share(times, 0.95):.0f}, longest {max(times):.0f} ms, "
            f"of which {PAUSE_MS} ms wait for the pause "
            f"(after it: p95 {share(late, 0.95):.0f}, at most {ANSWER_MS:.0f} ms); "
            f"our own work in that time: median {statistics.median(worked):.0f}, "
            f"p95 {share(worked, 0.95):.0f} ms"
        )
        peer(library, asked[:PEER_SENTENCES], lambda words: seen_before(finder, Claim(0, "", words)))
        bench.window.close()
        bench.tasks.shutdown()
        bench.desk.close()
        bench.memory.stop()
    return int(share(late, 0.95) > ANSWER_MS)


if __name__ == "__main__":
    sys.exit(main())
