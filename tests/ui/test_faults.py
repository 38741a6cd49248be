"""Errors injected where errors happen: each ends in one dialog and one line of the log."""

import logging
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QEvent,
    QTimer,
    qWarning,
)
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.ui import faults as faults_module
from claimtracker.ui.faults import CRASH_NAME, LOG_NAME, Faults, PrivateLog, install, trace_of
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskRunner
from claimtracker.ui.widgets.dialogs import FaultDialog
from tests.ui.injections import PLACES, SECRET, FailingPaint, Injected, fail


@pytest.fixture(autouse=True)
def fresh_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults_module, "_repeats", faults_module._Repeats())


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    return Messages()


@pytest.fixture
def log_folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def hooks(messages: Messages, log_folder: Path) -> Iterator[Faults]:
    """Install the real hooks around one test, on a logger of its own."""
    logger = logging.getLogger("claimtracker")
    before, logger.handlers = logger.handlers, []
    faults = install(messages, log_folder)
    yield faults
    while still_open := dialogs():
        still_open[0].close()
    faults.uninstall()
    logger.handlers = before


@pytest.fixture
def stage(hooks: Faults) -> Iterator[QWidget]:
    """Hold what fails, and hide it before the hooks go."""
    stage = QWidget()
    stage.resize(200, 200)
    stage.show()
    yield stage
    stage.hide()
    stage.deleteLater()
    QApplication.sendPostedEvents(stage, QEvent.Type.DeferredDelete.value)


def dialogs() -> list[FaultDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, FaultDialog) and w.isVisible()]


def log_lines(folder: Path) -> list[str]:
    return (folder / LOG_NAME).read_text("utf-8").splitlines()


def run_task(qtbot: QtBot, messages: Messages, *, late: bool) -> None:
    runner = TaskRunner(messages)
    with qtbot.waitSignal(runner.idle):
        runner.run((lambda _: None) if late else fail, fail if late else None)
    runner.shutdown()


@pytest.mark.parametrize("inject", PLACES, ids=lambda place: place.__name__)
def test_an_error_ends_in_one_dialog_and_the_log(
    qtbot: QtBot,
    hooks: Faults,
    messages: Messages,
    log_folder: Path,
    stage: QWidget,
    inject: Callable[[QWidget], None],
) -> None:
    with qtbot.waitSignal(messages.fault_shown):
        QTimer.singleShot(0, lambda: inject(stage))
    expect_one_dialog_and_a_clean_log(log_folder)


@pytest.mark.parametrize("late", [False, True], ids=["in_work", "in_then"])
def test_an_error_of_a_task_ends_in_one_dialog_and_the_log(
    qtbot: QtBot, hooks: Faults, messages: Messages, log_folder: Path, late: bool
) -> None:
    with qtbot.waitSignal(messages.fault_shown):
        run_task(qtbot, messages, late=late)
    expect_one_dialog_and_a_clean_log(log_folder)


def expect_one_dialog_and_a_clean_log(log_folder: Path) -> None:
    assert len(dialogs()) == 1
    text = "\n".join(log_lines(log_folder))
    assert "Injected" in text
    assert "injections.py:" in text
    assert SECRET not in text
    assert str(Path(__file__).parent) not in text


def test_a_thousand_identical_errors_make_one_dialog(
    qtbot: QtBot, hooks: Faults, messages: Messages, log_folder: Path
) -> None:
    shown: list[object] = []
    messages.fault_shown.connect(shown.append)
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    for number in range(1000):
        button.click()
        if number % 100 == 0:
            QApplication.processEvents()
    qtbot.waitUntil(lambda: bool(dialogs()) and "1,000" in dialogs()[0].count.text())
    assert len(shown) == len(dialogs()) == 1
    assert sum("Injected" in line for line in log_lines(log_folder)) == 4


def test_a_paint_that_fails_for_ever_leaves_the_window_usable(
    qtbot: QtBot, hooks: Faults, messages: Messages, stage: QWidget
) -> None:
    said: list[object] = []
    messages.said.connect(said.append)
    widget = FailingPaint(stage)
    with qtbot.waitSignal(messages.fault_shown):
        QTimer.singleShot(0, widget.show)
    dialogs()[0].close()
    with qtbot.waitSignal(messages.said):
        widget.update()
    assert dialogs() == []


def test_the_dialog_of_a_known_fault_has_its_sentence(
    qtbot: QtBot, hooks: Faults, messages: Messages
) -> None:
    def refuse() -> None:
        raise EnvironmentFault("The disk is full.", "Make room on it.")

    with qtbot.waitSignal(messages.fault_shown):
        QTimer.singleShot(0, refuse)
    assert dialogs()[0].sentence.text() == "The disk is full."
    assert dialogs()[0].text.text() == "Make room on it."


def test_causes_are_in_the_trace() -> None:
    try:
        try:
            fail()
        except Injected as inner:
            raise EnvironmentFault(SECRET) from inner
    except EnvironmentFault as error:
        trace = trace_of(error)
    assert "EnvironmentFault; caused by test_faults.py:" in trace
    assert trace.endswith("Injected")
    assert SECRET not in trace


def test_endless_recursion_has_a_short_trace() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as caught:
        again()
    assert len(trace_of(caught.value)) < 1_000


def test_what_qt_complains_of_is_logged_without_its_words(
    qtbot: QtBot, hooks: Faults, log_folder: Path
) -> None:
    qWarning(f"QFile::open: cannot open /home/someone/{SECRET}.txt")
    qWarning(SECRET)
    text = "\n".join(log_lines(log_folder))
    assert "QFile::open" in text
    assert "message withheld" in text
    assert SECRET not in text
    assert "someone" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_logs_are_private_also_after_a_rotation(tmp_path: Path) -> None:
    path = tmp_path / LOG_NAME
    path.touch(mode=0o644)
    log = PrivateLog(path)
    log.doRollover()
    log.close()
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {LOG_NAME: 0o600, f"{LOG_NAME}.1": 0o600}


def test_uninstalling_puts_everything_back(qtbot: QtBot, messages: Messages, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    faults = install(messages, tmp_path)
    assert (tmp_path / CRASH_NAME).exists()
    assert sys.excepthook is not before[0]
    faults.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_fault_in_telling_is_logged_and_not_raised(qtbot: QtBot, log_folder: Path) -> None:
    class Deaf:
        def fault(self, error: BaseException) -> None:
            raise ValueError(SECRET)

    logger = logging.getLogger("claimtracker")
    before, logger.handlers = logger.handlers, []
    faults = install(Deaf(), log_folder)
    faults.heard(Injected(SECRET))
    faults.uninstall()
    logger.handlers = before
    assert [line.rsplit(" ", 1)[-1] for line in log_lines(log_folder)] == ["Injected", "ValueError"]
