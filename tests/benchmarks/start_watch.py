"""The started process of the benchmark of the start: a bare window, or the desk, telling when it is painted.

It imports only what it measures: what the benchmark itself needs would be counted with both.
"""

import json
import os
import sys
import time

IDLE_SECONDS = 5
QUIET_STEP = 0.1


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
    from claimtracker import __main__ as command

    wait_for_the_paint = command.wait_for_the_paint

    def then_watch() -> None:  # before PySide is imported, what is spared must be known
        wait_for_the_paint()
        from PySide6.QtWidgets import QApplication

        loop = QApplication.exec

        def measured_loop(*_: object) -> int:
            _Watch(begun, stay)
            return loop()

        QApplication.exec = measured_loop  # type: ignore[method-assign,assignment]

    command.wait_for_the_paint = then_watch
    sys.argv = ["claimtracker"]
    command.main()


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
        self._told["switch"] = sorted(self._open(number) for number in (2, 3, 4, 5, 1))[2]
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


if __name__ == "__main__":
    kind, begun = sys.argv[1:]
    if kind == "bare":
        bare(float(begun))
    else:
        desk(float(begun), stay=kind == "stay")
