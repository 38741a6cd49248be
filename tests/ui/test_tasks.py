"""Work in other threads always answers in the window's thread, in order, once."""

import sys
import threading
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import Cancelled, EnvironmentFault
from claimtracker.ui.tasks import TaskHandle, TaskRunner


class Heard:
    """Keeps what would have been told to the person."""

    def __init__(self) -> None:
        self.faults: list[BaseException] = []

    def fault(self, error: BaseException) -> None:
        self.faults.append(error)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def runner(qtbot: QtBot, heard: Heard) -> Iterator[TaskRunner]:
    runner = TaskRunner(heard)
    yield runner
    runner.shutdown()


def fail_with(error: BaseException) -> None:
    raise error


def test_the_result_arrives_on_the_windows_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    threads: dict[str, int] = {}
    results: list[int] = []

    def work(_: TaskHandle) -> int:
        threads["work"] = threading.get_ident()
        return 42

    def then(result: int) -> None:
        threads["then"] = threading.get_ident()
        results.append(result)

    with qtbot.waitSignal(runner.idle):
        runner.run(work, then)
    assert results == [42]
    assert threads["then"] == threading.get_ident() != threads["work"]


def test_writes_keep_their_order(runner: TaskRunner, qtbot: QtBot) -> None:
    done: list[int] = []
    answered: list[int] = []
    with qtbot.waitSignal(runner.idle):
        for number in range(200):
            runner.run(
                lambda _, n=number: done.append(n), lambda _, n=number: answered.append(n), lane="write"
            )
    assert done == answered == list(range(200))


@pytest.mark.parametrize("error", [ValueError("odd"), MemoryError(), EnvironmentFault("Disk full.")])
def test_an_error_is_answered(runner: TaskRunner, qtbot: QtBot, error: Exception) -> None:
    errors: list[Exception] = []
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: fail_with(error), failed=errors.append)
    assert errors == [error]


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
def test_a_worker_that_wants_to_die_still_answers_and_works_on(
    runner: TaskRunner, qtbot: QtBot, error: BaseException
) -> None:
    errors: list[Exception] = []
    results: list[int] = []
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: fail_with(error), failed=errors.append, lane="write")
        runner.run(lambda _: 7, results.append, lane="write")
    assert isinstance(errors[0], EnvironmentFault)
    assert errors[0].__cause__ is error
    assert results == [7]


def test_errors_that_nobody_takes_go_to_the_messages(runner: TaskRunner, qtbot: QtBot, heard: Heard) -> None:
    error = EnvironmentFault("The disk is full.")
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: fail_with(error))
    assert heard.faults == [error]


def test_a_newer_task_silences_the_older(runner: TaskRunner, qtbot: QtBot) -> None:
    gate = Event()
    answers: list[str] = []

    def slow(handle: TaskHandle) -> str:
        gate.wait(5)
        handle.raise_if_cancelled()
        return "old"

    old = runner.run(slow, answers.append, lambda error: answers.append("error"), latest="search")
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: "new", answers.append, latest="search")
        gate.set()
    assert answers == ["new"]
    assert old.cancelled


def test_a_newer_write_silences_the_older_but_both_are_written(runner: TaskRunner, qtbot: QtBot) -> None:
    written: list[str] = []
    answers: list[None] = []
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: written.append("first"), answers.append, lane="write", latest="statement")
        runner.run(lambda _: written.append("second"), answers.append, lane="write", latest="statement")
    assert written == ["first", "second"]
    assert len(answers) == 1


def test_cancelled_work_answers_cancelled_and_says_nothing_more(
    runner: TaskRunner, qtbot: QtBot, heard: Heard
) -> None:
    gate = Event()
    errors: list[Exception] = []

    def work(handle: TaskHandle) -> None:
        gate.wait(5)
        handle.raise_if_cancelled()

    with qtbot.waitSignal(runner.idle):
        handles = [runner.run(work, failed=errors.append), runner.run(work)]
        for handle in handles:
            handle.cancel()
        gate.set()
    assert [type(error) for error in errors] == [Cancelled]
    assert heard.faults == []


def test_an_owner_that_is_gone_is_not_called(runner: TaskRunner, qtbot: QtBot) -> None:
    gate = Event()
    answers: list[object] = []
    parent = QObject()
    owner = QObject(parent)
    runner.run(lambda _: gate.wait(5), answers.append, answers.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        parent.deleteLater()
    with qtbot.waitSignal(runner.idle):
        gate.set()
    assert answers == []


def test_progress_is_throttled_but_its_last_step_arrives(runner: TaskRunner, qtbot: QtBot) -> None:
    steps: list[tuple[int, int, str]] = []

    def work(handle: TaskHandle) -> None:
        for number in range(1, 10_001):
            handle.progress(number, 10_000, "Reading")

    with qtbot.waitSignal(runner.idle):
        runner.run(work, on_progress=lambda *step: steps.append(step), lane="long")
    assert steps[0] == (1, 10_000, "Reading")
    assert steps[-1] == (10_000, 10_000, "Reading")
    assert len(steps) < 1_000


def test_busy_counts_until_the_answer(runner: TaskRunner, qtbot: QtBot) -> None:
    counts: list[int] = []
    runner.busy_changed.connect(counts.append)
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: None)
        runner.run(lambda _: None)
    assert counts == [1, 2, 1, 0]
    assert runner.busy == 0


def test_shutdown_finishes_writes_and_stops_the_rest(qtbot: QtBot, heard: Heard) -> None:
    runner = TaskRunner(heard)
    pause = Event()
    written: list[int] = []
    answers: list[object] = []

    def long_work(handle: TaskHandle) -> None:
        while not handle.cancelled:
            pause.wait(0.001)
        handle.raise_if_cancelled()

    runner.run(long_work, failed=answers.append, lane="long")
    for number in range(50):
        runner.run(lambda _, n=number: written.append(n), lambda _: answers.append("written"), lane="write")
    runner.shutdown()
    assert written == list(range(50))
    assert answers.count("written") == 50
    assert sum(isinstance(answer, Cancelled) for answer in answers) == 1


def test_work_after_shutdown_is_refused_and_says_so(qtbot: QtBot, heard: Heard) -> None:
    runner = TaskRunner(heard)
    runner.shutdown()
    answers: list[Exception] = []
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: 1, failed=answers.append)
    assert isinstance(answers[0], Cancelled)


def test_a_runner_that_is_gone_leaves_its_worker_in_peace(qtbot: QtBot) -> None:
    parent = QObject()
    runner = TaskRunner(None, parent)
    gate, started, ended = Event(), Event(), Event()

    def work(_: TaskHandle) -> None:
        started.set()
        gate.wait(5)
        ended.set()

    runner.run(work)
    assert started.wait(5)
    runner.shutdown(wait=False)
    with qtbot.waitSignal(runner.destroyed):
        parent.deleteLater()
    gate.set()
    assert ended.wait(5)


class Remembers:
    """Notes on which thread it went."""

    def __init__(self, gone_on: list[int], fails: bool) -> None:
        self.gone_on, self.fails = gone_on, fails

    def __del__(self) -> None:
        self.gone_on.append(threading.get_ident())


@pytest.fixture
def hurried() -> Iterator[None]:
    """Threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def test_what_an_answer_holds_goes_on_the_windows_thread(
    hurried: None, runner: TaskRunner, qtbot: QtBot
) -> None:
    gone_on: list[int] = []

    def ask(number: int) -> None:
        kept = Remembers(gone_on, fails=number % 2 == 0)
        runner.run(lambda _: int("odd") if kept.fails else kept, lambda _: kept, lambda _: kept)

    with qtbot.waitSignal(runner.idle):
        for number in range(500):
            ask(number)
    qtbot.waitUntil(lambda: len(gone_on) == 500)
    assert set(gone_on) == {threading.get_ident()}
