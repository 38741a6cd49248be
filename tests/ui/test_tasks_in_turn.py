"""Reading is held up while a change is painted, and work that can wait lets others go first."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import Cancelled
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskHandle, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner(Messages())
    yield runner
    runner.shutdown()


def test_reading_waits_while_it_is_held_and_writing_does_not(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[str] = []
    runner.hold(60_000)
    runner.run(lambda _: "read", told.append)
    runner.run(lambda _: "first", told.append, lane="first")
    with qtbot.waitSignal(runner.busy_changed):
        runner.run(lambda _: "write", told.append, lane="write")
    qtbot.waitUntil(lambda: told == ["write"])
    assert runner.busy == 2
    with qtbot.waitSignal(runner.idle):
        runner.hold(1)
    assert sorted(told) == ["first", "read", "write"]


def test_what_is_held_is_answered_when_everything_ends(runner: TaskRunner, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    runner.hold(60_000)
    runner.run(lambda _: "read", failed=errors.append)
    runner.shutdown()
    qtbot.waitUntil(lambda: runner.busy == 0)
    assert [type(error) for error in errors] == [Cancelled]


def test_work_that_can_wait_gives_way_to_reading(runner: TaskRunner, qtbot: QtBot) -> None:
    reading, read_on, order = Event(), Event(), list[str]()

    def read(_: TaskHandle) -> None:
        reading.set()
        read_on.wait(5)
        order.append("read")

    def scan(task: TaskHandle) -> None:
        reading.wait(5)
        read_on.set()
        assert not task.give_way()
        order.append("scanned")

    with qtbot.waitSignal(runner.idle):
        runner.run(scan, lane="long")
        runner.run(read)
    assert order == ["read", "scanned"]


def test_it_goes_on_by_and_by_where_reading_has_no_end(runner: TaskRunner, qtbot: QtBot) -> None:
    scanned, still_reading = Event(), list[bool]()

    def scan(task: TaskHandle) -> None:
        task.give_way()
        scanned.set()

    with qtbot.waitSignal(runner.idle, timeout=10_000):
        runner.run(lambda _: still_reading.append(scanned.wait(4)))
        runner.run(scan, lane="long")
    assert still_reading == [True]


def test_it_hears_that_it_is_to_stop(runner: TaskRunner, qtbot: QtBot) -> None:
    begun, stop, heard = Event(), Event(), list[bool]()

    def scan(task: TaskHandle) -> None:
        begun.set()
        stop.wait(5)
        heard.append(task.give_way())

    handle = runner.run(scan, lane="long")
    qtbot.waitUntil(begun.is_set)
    handle.cancel()
    stop.set()
    qtbot.waitUntil(lambda: heard == [True])
