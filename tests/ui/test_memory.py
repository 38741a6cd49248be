"""Circles of objects are swept on the window's thread, whoever makes the garbage."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from claimtracker.ui.memory import MemorySweeper
from claimtracker.ui.tasks import TaskHandle, TaskRunner


class Circle(QObject):
    """Refers to itself, has a timer running, and notes on which thread it goes."""

    def __init__(self, gone_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.gone_on = gone_on
        self.startTimer(1)

    def __del__(self) -> None:
        self.gone_on.append(threading.get_ident())


@pytest.fixture
def python_sweeps() -> Iterator[None]:
    """As at the start of the program: Python sweeps by itself."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def sweeper(python_sweeps: None, qtbot: QtBot) -> Iterator[MemorySweeper]:
    sweeper = MemorySweeper()
    sweeper.begin()
    sweeper.start_is_over()
    yield sweeper
    sweeper.stop()


def make_garbage(_task: TaskHandle) -> None:
    kept = [[number] for number in range(200_000)]
    assert kept


def test_no_widget_dies_on_a_workers_thread(sweeper: MemorySweeper, qtbot: QtBot) -> None:
    gone_on: list[int] = []
    runner = TaskRunner()
    with qtbot.waitSignal(runner.idle):
        for _ in range(20):
            Circle(gone_on)
            runner.run(make_garbage)
    gc.collect()
    assert len(gone_on) == 20
    assert set(gone_on) == {threading.get_ident()}
    runner.shutdown()


def test_what_is_due_is_swept(sweeper: MemorySweeper) -> None:
    gone_on: list[int] = []
    Circle(gone_on)
    sweeper.sweep()
    assert gone_on == []  # too little has been made to look
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    sweeper.sweep()
    assert gone_on == [threading.get_ident()]
    assert kept


def test_the_window_looks_by_itself_once_the_start_is_over(python_sweeps: None, qtbot: QtBot) -> None:
    sweeper, gone_on = MemorySweeper(), list[int]()
    Circle(gone_on)
    sweeper.begin()
    Circle(gone_on)
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    sweeper.sweep()
    assert gone_on == []  # both are kept, with what was loaded and with what a start still loads
    sweeper.start_is_over()
    Circle(gone_on)
    kept += [[number] for number in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: gone_on == [threading.get_ident()])
    assert kept
    sweeper.stop()


def test_python_sweeps_again_afterwards(python_sweeps: None, qtbot: QtBot) -> None:
    sweeper = MemorySweeper()
    assert not gc.isenabled()
    sweeper.stop()
    assert gc.isenabled()
