"""A desk on a real library, for tests of places that ask it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.messages import Messages
from claimtracker.ui.tasks import TaskRunner
from claimtracker.ui.widgets.dialogs import FaultDialog
from tests.services.desk import add_article, link, mark
from tests.store.libraries import empty_file, file_library

__all__ = ["desk", "empty_file", "file_library", "fill", "read_only", "settled"]


@pytest.fixture
def desk(qtbot: QtBot, file_library: Library) -> Iterator[Desk]:
    """An open desk; its workers end with the test."""
    messages = Messages()
    tasks = TaskRunner(messages)
    desk = Desk(tasks, messages)
    desk.open(file_library)
    yield desk
    tasks.shutdown()
    QCoreApplication.processEvents()


@contextmanager
def read_only(library: Library) -> Iterator[None]:
    """Let the library refuse whatever is to be written, as on a disk that may only be read."""

    def only_read(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA query_only=1").fetchall()

    event.listen(library.engine, "connect", only_read)
    library.engine.dispose()
    yield
    event.remove(library.engine, "connect", only_read)
    library.engine.dispose()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, FaultDialog):
            dialog.close_button.click()


def settled(qtbot: QtBot, desk: Desk) -> None:
    """Let everything that was asked be answered, and what the answers ask for."""
    for _ in range(3):
        QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: desk.tasks.busy == 0)


def fill(library: Library) -> list[Claim]:
    """Put three claims on the desk: one false with a source, one with a speaker, one as it was marked."""
    revision = add_article(library)
    cost = mark(library, "The bridge cost 4.2 million euros in 2023", revision)
    riders = mark(library, "Ridership rose by 40 percent", revision)
    mayor = mark(library, "who resigned in May", revision)
    link(library, cost.id, "Council minutes", "https://council.example/minutes")
    give_verdict(library, cost.id, "neutral/1", "false")
    edit_claim(library, riders.id, [Edit("speaker", "", "Operator")])
    return [cost, riders, mayor]
