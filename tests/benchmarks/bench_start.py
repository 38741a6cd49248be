"""The start of the desk, from the command to a painted window and to the last article, beside a bare window.

Every start is a process of its own through ``python -m claimtracker``'s main, on a library of 10,000 and
of 100,000 claims; the bare one is an empty QMainWindow. Medians of five. A sixth start stays open to
measure how long the window's thread is held at once while the inspector is made behind the article, then
switching articles, and what the desk costs while nobody touches it.
"""

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STARTS = 5
SIZES = (10_000, 100_000)
USABLE_AT_MOST, TIMES_BARE, SLOWER_AT_MOST = 1.0, 6.0, 1.2
SWITCH_AT_MOST, IDLE_AT_MOST, HELD_AT_MOST = 0.3, 0.01, 0.05
IDLE_SECONDS = 5
QUIET_STEP = 0.1
LONGEST = 120
HOME = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of a person whose home is the folder."""
    here = str(Path(__file__).resolve().parents[2])
    return {**os.environ, **{name: str(folder / part) for name, part in HOME.items()}, "PYTHONPATH": here}


def started(kind: str, folder: Path) -> dict[str, float]:
    """Start a process and return what it measured, in seconds from the moment before it was started."""
    command = [sys.executable, __file__, kind, repr(time.time())]
    said = subprocess.run(
        command, env=environment(folder), capture_output=True, text=True, check=True, timeout=LONGEST
    )
    measured: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return measured


def medians(kind: str, folder: Path) -> dict[str, float]:
    """Return the medians of several starts."""
    runs = [started(kind, folder) for _ in range(STARTS)]
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


# In the started process


def bare(begun: float) -> None:
    """Paint an empty window, tell how long it took, and end."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    _when_painted(
        window,
        lambda: (_tell({"painted": time.time() - begun, "processor": sum(os.times()[:2])}), app.exit()),
    )
    app.exec()


def desk(begun: float, *, stay: bool) -> None:
    """Start the desk as its command does, and tell when it was painted and when it could be used."""
    from PySide6.QtWidgets import QApplication

    loop = QApplication.exec

    def measured_loop(*_: object) -> int:
        _Watch(begun, stay)
        return loop()

    QApplication.exec = measured_loop  # type: ignore[method-assign,assignment]
    from claimtracker.__main__ import main as command

    sys.argv = ["claimtracker"]
    command()


class _Watch:
    """Looks at a window that is about to be shown."""

    def __init__(self, begun: float, stay: bool) -> None:
        from PySide6.QtWidgets import QApplication

        from claimtracker.ui.shell.main_window import MainWindow

        self._begun, self._stay, self._told = begun, stay, {}
        self._window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self._place = self._window.article_place
        _when_painted(self._window, lambda: self._note("painted"))
        self._place.article_opened.connect(self._opened)
        _KEPT.append(self)

    def _note(self, name: str) -> None:
        self._told[name] = time.time() - self._begun

    def _opened(self, _article_id: int) -> None:
        self._place.article_opened.disconnect(self._opened)
        _when_painted(self._place.reader.page.paper.viewport(), self._usable)

    def _usable(self) -> None:
        self._note("usable")
        self._told["processor"] = sum(os.times()[:2])
        if self._stay:
            self._switch()
        else:
            self._end()

    def _switch(self) -> None:
        self._told["held"] = self._longest_hold()
        self._told["switch"] = statistics.median(self._open(number) for number in (2, 3, 4, 5, 1))
        self._wait_for_scan()
        before, at = sum(os.times()[:2]), time.monotonic()
        self._wait(IDLE_SECONDS)
        self._told["idle"] = (sum(os.times()[:2]) - before) / (time.monotonic() - at)
        self._end()

    def _open(self, article_id: int) -> float:
        from PySide6.QtCore import QEventLoop

        loop, begun = QEventLoop(), time.perf_counter()
        paper = self._place.reader.page.paper.viewport()
        connection = self._place.article_opened.connect(lambda _id: _when_painted(paper, loop.quit))
        self._place.open_article(article_id)
        loop.exec()
        self._place.article_opened.disconnect(connection)
        return time.perf_counter() - begun

    def _longest_hold(self) -> float:
        """Wait for the inspector with its claim; returns how long the thread worked at once, at most."""
        from PySide6.QtCore import QTimer

        turns, last = [0.0], [time.thread_time()]

        def turn() -> None:  # one round of the event loop: what came meanwhile waited for so long
            turns.append(time.thread_time() - last[0])
            last[0] += turns[-1]

        ticking = QTimer(interval=0)
        ticking.timeout.connect(turn)
        ticking.start()
        side = self._place.side
        while not side.is_made or not side.inspector.claim_id:
            self._wait(0.1)
        self._wait_for_rest()
        ticking.stop()
        return max(turns)

    def _wait_for_rest(self) -> None:
        """Wait until the index of claims is there and nothing more is asked or loaded.

        For a time shorter than that in which the desk looks what others wrote: in step with it, the desk
        would be met at work each time.
        """
        from claimtracker.ui.library_watch import WATCH_MS

        desk, quiet = self._place.desk, 0.0
        while quiet < 0.75 * WATCH_MS / 1000:
            self._wait(QUIET_STEP)
            quiet = quiet + QUIET_STEP if desk.finder.is_warm and not desk.tasks.busy else 0.0

    def _wait_for_scan(self) -> None:
        """Wait until the desk was looked through for duplicates, as it is once after each start."""
        from claimtracker.ui.duplicates.duplicates_desk import DuplicatesDesk

        while self._window.findChild(DuplicatesDesk).found is None:
            self._wait(QUIET_STEP)
        self._wait_for_rest()

    def _wait(self, seconds: float) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def _end(self) -> None:
        _tell(self._told)
        self._window.close()


_KEPT: list[object] = []


def _when_painted(widget, then) -> None:  # type: ignore[no-untyped-def]  # Qt comes with the process
    """Call once after the widget's next paint."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, then)
            return False

    painted = Painted(widget)
    widget.installEventFilter(painted)
    widget.update()


def _tell(measured: dict[str, float]) -> None:
    sys.stdout.write(json.dumps(measured) + "\n")
    sys.stdout.flush()


# In this process


def prepare(folder: Path, claims: int) -> None:
    """Make a home with a library of so many claims, and leave an article open in it."""
    import store_desk

    for part in HOME.values():
        (folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)
    data = folder / "data" / "ClaimTracker"
    data.mkdir(mode=0o700)
    store_desk.fill(data / "desk.claims", claims).close()
    config = folder / "config" / "ClaimTracker"
    config.mkdir(mode=0o700)
    # As the window knows its library again.
    mark = sha256(str(data / "desk.claims").encode()).hexdigest()[:16]
    state = {"window": {"library": mark, "article": 1, "claim": 1}, "theme": "light"}
    (config / "settings.json").write_text(json.dumps(state), "utf-8")
    started("desk", folder)  # what only the first start of a library does is not measured


def row(name: str, seconds: float, bare_window: float, most: float = 0.0, times: float = 0.0) -> bool:
    """Print a line of the table; returns whether it held."""
    aims = [f"at most {most:.2f} s" if most else "", f"{times:g}x" if times else ""]
    held = (not most or seconds <= most) and (not times or seconds <= times * bare_window)
    ratio = f"{seconds / bare_window:.1f}x"
    aim = ", ".join(filter(None, aims))
    print(f"  {name:<44}{seconds:>8.3f} s  {ratio:>6}  {aim:<22}{missed(held)}")
    return held


def missed(held: bool) -> str:
    """Return what is printed behind a figure."""
    return "" if held else "  MISSED"


def main() -> int:
    """Measure every start; returns 1 when a limit was missed."""
    compileall.compile_dir(Path(__file__).resolve().parents[2] / "claimtracker", quiet=2)  # as set-up does
    print("\nStart of the desk, medians of five (a bare QMainWindow = 1x)")
    held, usable = [], {}
    with tempfile.TemporaryDirectory() as kept:
        empty = Path(kept) / "bare"
        empty.mkdir()
        alone = medians("bare", empty)
        window = alone["painted"]
        row("bare QMainWindow, painted", window, window)
        row("bare QMainWindow: processor", alone["processor"], alone["processor"])
        for claims in SIZES:
            folder = Path(kept) / str(claims)
            folder.mkdir()
            prepare(folder, claims)
            found = medians("desk", folder)
            usable[claims] = found["usable"]
            row(f"{claims:,} claims: window painted", found["painted"], window)
            held.append(
                row(f"{claims:,} claims: article shown", found["usable"], window, USABLE_AT_MOST, TIMES_BARE)
            )
            row(f"{claims:,} claims: processor until then", found["processor"], alone["processor"])
            stayed = started("stay", folder)
            held.append(
                row(f"{claims:,} claims: the window's thread, at once", stayed["held"], window, HELD_AT_MOST)
            )
            held.append(
                row(f"{claims:,} claims: another article, painted", stayed["switch"], window, SWITCH_AT_MOST)
            )
            held.append(stayed["idle"] <= IDLE_AT_MOST)
            idle = f"{claims:,} claims: processor while idle"
            print(f"  {idle:<44}{stayed['idle'] * 100:>8.2f} %{missed(held[-1])}")
    slower = usable[SIZES[1]] / usable[SIZES[0]]
    held.append(slower <= SLOWER_AT_MOST)
    print(f"  100,000 claims against 10,000: {slower:.2f}x (at most {SLOWER_AT_MOST:.2f}x){missed(held[-1])}")
    return 0 if all(held) else 1


if __name__ == "__main__":
    kinds = {
        "bare": lambda begun: bare(begun),
        "desk": lambda begun: desk(begun, stay=False),
        "stay": lambda begun: desk(begun, stay=True),
    }
    if len(sys.argv) == 3:
        kinds[sys.argv[1]](float(sys.argv[2]))
    else:
        sys.exit(main())
