"""The bad moments: a killed window, a second one, a damaged library, a full disk, an error of ours."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import event, text

from claimtracker.bootstrap import Folders
from claimtracker.domain.articles import Mode
from claimtracker.domain.sources import ContactStatus
from claimtracker.services import browse
from claimtracker.services.edit_scales import set_default_scale
from claimtracker.services.open_library import back_up, open_library
from claimtracker.store.library import Library
from claimtracker.ui.shell.single_desk import SingleDesk
from claimtracker.ui.widgets.dialogs import FaultDialog, QuestionDialog
from claimtracker.ui.widgets.labels import PlainLabel
from tests.store.test_damage import root_page, scramble
from tests.ui import injections
from tests.workflows.conftest import OpenDesk

ROOT = Path(__file__).resolve().parents[2]
LANES = "The city built 46 kilometres of protected bike lanes in 2025"
TYPED = "The city says it opened 46 km of lanes"


def killed_while_typing(folders: Folders, part: str) -> None:
    """Let a window of its own process mark a claim and type, and kill it once the journal has the words."""
    command = [
        sys.executable,
        "-m",
        "tests.workflows.first_window",
        str(folders.data.parent),
        LANES,
        TYPED,
        part,
    ]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ}
    ) as window:
        assert window.stdout is not None and window.stderr is not None
        said = window.stdout.readline()
        window.kill()
        assert said == b"typed\n", window.stderr.read().decode()
    (folders.log / "claimtracker.log").unlink()  # says only what the offscreen platform cannot do


def test_typing_survives_a_killed_process(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    killed_while_typing(folders, "statement")
    with closing(open_library(folders.library)) as library:
        assert browse.claim(library, 1).statement != TYPED
    desk = open_desk()
    desk.until(lambda: browse.claim(desk.app.desk.library, 1).statement == TYPED)
    assert "was saved" in desk.said
    desk.until(lambda: not folders.journal(str(folders.library)).exists())


def test_a_conclusion_that_was_not_given_is_back_in_its_line_after_a_kill(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    with closing(open_library(folders.library)) as library:
        for mode in Mode:
            set_default_scale(library, mode, "none")
    killed_while_typing(folders, "conclusion")
    desk = open_desk()
    desk.until(lambda: desk.inspector.verdict.conclusion.text() == TYPED)
    assert "back in its line" in desk.said
    assert not browse.claim_card(desk.app.desk.library, 1).verdicts


def test_what_was_begun_in_forms_and_on_the_call_sheet_is_back_after_a_kill(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    killed_while_typing(folders, "link sighting call")
    desk = open_desk()
    form = desk.inspector.sources.form
    desk.until(lambda: form.isVisible() and form.passage.text() == TYPED)
    assert "back in its line" in desk.said
    form.title.setFocus()
    desk.press("Esc")
    sighting = desk.inspector.sightings.form
    desk.until(lambda: sighting.isVisible() and sighting.quote.text() == TYPED)
    sighting.quote.setFocus()
    desk.press("Ctrl+Return")
    desk.press("Alt+7")
    desk.until(lambda: bool(desk.calls.cards) and desk.calls.cards[0].note.text() == TYPED)
    desk.calls.cards[0].log(ContactStatus.ASKED)
    desk.until(lambda: not folders.journal(str(folders.library)).exists())
    assert [seen.quote for seen in browse.claim_card(desk.app.desk.library, 1).sightings] == [TYPED]


def test_a_text_that_somebody_else_changed_after_the_kill_is_shown_beside_theirs(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    killed_while_typing(folders, "statement")
    with closing(sqlite3.connect(folders.library)) as database, database:
        database.execute("UPDATE claim SET statement = 'Theirs', row_version = row_version + 1")
    desk = open_desk()
    desk.until(lambda: "statement" in desk.inspector.conflicts.notes)
    note = desk.inspector.conflicts.notes["statement"]
    said = [label.text() for label in note.findChildren(PlainLabel)]
    assert TYPED in said and "Theirs" in said
    desk.click(note.keep_mine)
    desk.until(lambda: desk.claim.statement == TYPED)


def questions() -> list[QuestionDialog]:
    shown = QApplication.topLevelWidgets()
    return [dialog for dialog in shown if isinstance(dialog, QuestionDialog) and dialog.isVisible()]


def answering(key: str, heard: list[str]) -> QTimer:
    """Answer the next question as soon as it is asked; what it said is heard."""
    timer = QTimer(QApplication.instance())

    def answer() -> None:
        for dialog in questions():
            heard.append(f"{dialog.sentence.text()} {dialog.text.text()}")
            timer.stop()
            dialog.choice_buttons[key].click()

    timer.timeout.connect(answer)
    timer.start(10)
    return timer


def test_a_library_in_another_window_is_said_so(open_desk: OpenDesk, folders: Folders) -> None:
    other = SingleDesk.take(str(folders.library))
    heard: list[str] = []
    timer = answering("close", heard)
    try:
        desk = open_desk(waits=False)
        desk.until(lambda: heard)
    finally:
        other.release()
        timer.stop()
    assert "open in another window" in heard[0]
    assert not desk.app.desk.is_open


def test_a_newer_library_is_refused_and_left_as_it_is(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    with closing(sqlite3.connect(folders.library)) as database, database:
        database.execute("PRAGMA user_version = 9999")
    before = folders.library.read_bytes()
    heard: list[str] = []
    timer = answering("close", heard)
    desk = open_desk(waits=False)
    desk.until(lambda: heard)
    timer.stop()
    assert "later version" in heard[0]
    assert folders.library.read_bytes() == before


def test_a_damaged_library_is_set_aside_and_its_backup_restored(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    with closing(open_library(folders.library)) as library:
        back_up(library)
    scramble(folders.library, root_page(folders.library, "change"), 64)
    heard: list[str] = []
    timer = answering("restore", heard)
    desk = open_desk(waits=False)
    desk.until(lambda: heard and desk.app.desk.is_open)
    desk.settle()
    timer.stop()
    assert browse.counts(desk.app.desk.library).articles == 1
    assert any(path.name != folders.library.name for path in folders.data.glob("*damaged*"))


def dialogs() -> list[FaultDialog]:
    shown = QApplication.topLevelWidgets()
    return [dialog for dialog in shown if isinstance(dialog, FaultDialog) and dialog.isVisible()]


@pytest.mark.parametrize(
    "place", [injections.in_slot, injections.in_paint, injections.in_thread], ids=lambda place: place.__name__
)
def test_an_error_of_ours_is_one_dialog_and_the_desk_goes_on(
    open_desk: OpenDesk, folders: Folders, sample_library: Path, place: Callable[[QWidget], None]
) -> None:
    shutil.copy(sample_library, folders.library)
    desk = open_desk(expect_faults=True)
    stage = desk.window.centralWidget()
    place(stage)
    desk.until(dialogs)
    assert len(dialogs()) == 1
    for widget in stage.findChildren(injections.FailingPaint):
        widget.setParent(None)
    dialogs()[0].close_button.click()
    desk.window.handlers.go.open_article(1)
    desk.until(lambda: desk.place.article is not None)
    assert injections.SECRET not in (folders.log / "claimtracker.log").read_text("utf-8")


def test_an_error_in_a_worker_is_one_dialog_and_the_desk_goes_on(open_desk: OpenDesk) -> None:
    desk = open_desk(expect_faults=True)
    for _ in range(100):
        desk.app.tasks.run(injections.fail)
    desk.until(dialogs)
    desk.settle()
    assert len(dialogs()) == 1
    dialogs()[0].close_button.click()
    desk.window.activateWindow()
    desk.until(lambda: QApplication.activeWindow() is desk.window)
    desk.read_paste("A headline\n\nA paragraph of 12 words that is long enough to be a body of text.\n")
    desk.confirm_import()


def full(library: Library) -> None:
    """Let the library's file not grow any more."""
    with library.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()

    def allow(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}").fetchall()

    library.engine.dispose()
    event.listen(library.engine, "connect", allow)


def roomy(library: Library) -> None:
    """Let it grow again."""
    with library.engine.connect():
        library.engine.dispose()
    library.engine.dispose()
    event.listen(library.engine, "connect", lambda connection, _: allow_all(connection))


def allow_all(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA max_page_count=1000000000").fetchall()


def test_a_full_disk_keeps_the_text_and_saves_it_once_there_is_room(
    open_desk: OpenDesk, folders: Folders, sample_library: Path
) -> None:
    shutil.copy(sample_library, folders.library)
    desk = open_desk(expect_faults=True)
    desk.window.handlers.go.open_article(1)
    desk.until(lambda: desk.place.article is not None)
    first = desk.mark(LANES)
    full(desk.app.desk.library)
    long_text = ("Counted by hand, lane by lane. " * 400).strip()
    notes = desk.inspector.notes.notes
    notes.setFocus()
    notes.insertPlainText(long_text)
    desk.press("Ctrl+Return")
    desk.until(dialogs)
    assert dialogs()[0].sentence.text() == "desk.claims was not saved: its disk is full."
    dialogs()[0].close_button.click()
    assert notes.text() == long_text
    desk.place.select_claim(0)
    desk.settle()
    roomy(desk.app.desk.library)
    desk.select_claim(1)
    desk.until(lambda: notes.text() == long_text)
    desk.window.activateWindow()  # without a window manager nobody does it when the dialog goes
    desk.until(desk.window.isActiveWindow)
    notes.setFocus()
    notes.moveCursor(QTextCursor.MoveOperation.End)
    desk.type_text(" Done.")
    desk.press("Ctrl+Return")
    desk.until(lambda: browse.claim(desk.app.desk.library, first.id).notes == f"{long_text} Done.")
