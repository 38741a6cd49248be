"""Deleting for good in the window: asked first, then nothing before it can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.changes import Changes
from claimtracker.services import browse, edit_claims
from claimtracker.services.purge_bin import Purged
from claimtracker.services.take_steps import take_on
from claimtracker.store import purge
from claimtracker.ui import library_upkeep
from claimtracker.ui.desk import Desk
from claimtracker.ui.library_upkeep import LibraryUpkeep
from claimtracker.ui.messages import Status
from claimtracker.ui.shell import bin_words
from claimtracker.ui.shell.bin_desk import make_bin_place
from claimtracker.ui.shell.bin_place import BinPlace
from claimtracker.ui.widgets.dialogs import QuestionDialog
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]
DONE = "2 records are gone for good."


@pytest.fixture
def place(qtbot: QtBot, desk: Desk) -> BinPlace:
    fill(desk.library)
    desk.act(lambda library: take_on(library, [2]))
    desk.act(lambda library: edit_claims.delete_claims(library, [1, 3]))
    place = make_bin_place(desk)
    qtbot.addWidget(place)
    settled(qtbot, desk)
    place.table.selectAll()
    return place


@pytest.fixture
def said(desk: Desk) -> list[Status]:
    heard: list[Status] = []
    desk.messages.said.connect(heard.append)
    return heard


def answering(key: str, heard: Callable[[QuestionDialog], object] = lambda _dialog: None) -> None:
    """Press the button of this answer once the question is shown."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        heard(dialog)
        dialog.choice_buttons[key].click()

    QTimer.singleShot(0, answer)


def test_it_asks_and_afterwards_nothing_offers_undo(
    qtbot: QtBot, desk: Desk, place: BinPlace, said: list[Status]
) -> None:
    told: list[Changes] = []
    questions: list[str] = []
    desk.changed.connect(told.append)
    answering("yes", lambda dialog: questions.append(dialog.sentence.text()))
    assert desk.undo_name == "Delete claims"
    place.purge_button.click()
    assert questions == ["Delete 2 records for good?"]
    assert said[-1].text == "Deleting for good…", "at once"
    settled(qtbot, desk)
    assert (said[-1].text, said[-1].undo) == (DONE, None)
    assert [one.everything for one in told] == [True]
    assert (desk.undo_name, desk.redo_name) == ("", "")
    assert place.nothing.isVisibleTo(place)
    desk.act(lambda library: edit_claims.set_tags(library, 2, ["later"]))
    settled(qtbot, desk)
    assert desk.undo_name == "Edit tags"


def test_who_is_not_sure_loses_nothing(qtbot: QtBot, desk: Desk, place: BinPlace, said: list[Status]) -> None:
    answering("")
    place.purge()
    settled(qtbot, desk)
    assert len(browse.bin_items(desk.library)) == 2
    assert (said, desk.undo_name) == ([], "Delete claims")


def test_what_was_held_up_is_done_when_the_library_is_opened(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_upkeep, "REST_MS", 0)
    with desk.library.write("Delete for good") as work:
        purge.note_traces(work.session)
    LibraryUpkeep(desk, desk)
    desk.opened.emit()

    def done() -> bool:
        with desk.library.read() as session:
            return not purge.has_traces(session)

    qtbot.waitUntil(done)
    settled(qtbot, desk)


def test_what_stays_and_what_is_left_to_do_is_said() -> None:
    assert bin_words.told(Purged(1)) == "1 record is gone for good."
    assert bin_words.told(Purged(0, held=1)) == "1 record stays: a claim was signed off with it."
    assert bin_words.told(Purged(2, traces=True)).startswith(f"{DONE} The library is in use")
