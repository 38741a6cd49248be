"""One source at the side: whom we asked, its files, and a warning before anything is opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.sources import ContactStatus
from claimtracker.services import browse_sources
from claimtracker.services.link_sources import new_source
from claimtracker.ui.desk import Desk
from claimtracker.ui.messages import Messages
from claimtracker.ui.sources.opening import Opening
from claimtracker.ui.sources.sources_desk import make_sources_place
from claimtracker.ui.sources.sources_place import SourcesPlace
from claimtracker.ui.widgets.dialogs import Choice
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def place(qtbot: QtBot, desk: Desk) -> SourcesPlace:
    new_source(desk.library, SourceDraft("Press office", contact="press@city.example"))
    window = QWidget()
    qtbot.addWidget(window)
    made = make_sources_place(desk, Opening(desk, window), lambda _claim: None)
    made.setParent(window)
    made.resize(1100, 800)
    window.resize(1100, 800)
    window.show()
    settled(qtbot, desk)
    made.choose_source(1)
    qtbot.waitUntil(made.side_card.isVisible)
    return made


def test_one_key_logs_an_attempt_that_is_edited_in_place(
    qtbot: QtBot, desk: Desk, place: SourcesPlace
) -> None:
    log = place.side.log
    assert log.nothing.isVisible()
    qtbot.keyClicks(log.note, "By mail")
    qtbot.keyClicks(log.answer_by, "2026-12-01")
    log.keys.setFocus()
    qtbot.keyClick(log.keys, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(log.rows) == 1)
    row = next(iter(log.rows.values()))
    assert (row.said.text(), row.note.text(), row.answer_by.text()) == ("Asked", "By mail", "1 Dec 2026")
    assert (log.note.text(), log.answer_by.text()) == ("", "")
    row.note.setText("")
    qtbot.keyClicks(row.note, "By phone")
    qtbot.keyClick(row.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: browse_sources.source_card(desk.library, 1).contacts[0].note == "By phone")
    place.log(ContactStatus.CONFIRMED)
    qtbot.waitUntil(lambda: len(log.rows) == 2)
    assert browse_sources.source_card(desk.library, 1).source.contact_status is ContactStatus.CONFIRMED
    row.remove.click()
    qtbot.waitUntil(lambda: len(log.rows) == 1)
    desk.undo()
    qtbot.waitUntil(lambda: len(log.rows) == 2)


def test_a_note_that_is_begun_stays_with_its_source(qtbot: QtBot, desk: Desk, place: SourcesPlace) -> None:
    new_source(desk.library, SourceDraft("Harbour police", contact="555"))
    log = place.side.log
    qtbot.keyClicks(log.note, "By mail")
    qtbot.keyClicks(log.answer_by, "2026-12-01")
    for shown, begun in ((2, ("", "")), (1, ("By mail", "1 Dec 2026"))):
        place.choose_source(shown)
        qtbot.waitUntil(lambda shown=shown: place.side.source is not None and place.side.source.id == shown)
        assert (log.note.text(), log.answer_by.text()) == begun


def test_a_file_is_dropped_shown_with_its_hash_and_removed(
    qtbot: QtBot, desk: Desk, place: SourcesPlace, tmp_path: Path
) -> None:
    path = tmp_path / "answer.pdf"
    path.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    files = place.side.files
    copy, none, left = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    files.dragEnterEvent(entering)
    assert entering.isAccepted()
    files.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, none))
    qtbot.waitUntil(lambda: bool(place.side.source and place.side.source.attachments))
    buttons = {found.accessibleName(): found for found in files.findChildren(QPushButton)}
    assert {"Open answer.pdf", "Save a copy answer.pdf", "Remove answer.pdf"} <= set(buttons)
    buttons["Remove answer.pdf"].click()
    qtbot.waitUntil(files.nothing.isVisible)
    desk.undo()
    qtbot.waitUntil(lambda: not files.nothing.isVisible())


@pytest.mark.parametrize(
    ("name", "said", "answers"),
    [
        ("a.pdf", "PDF document (.pdf)", ["save", "open", "close"]),
        ("a.exe", "program or script", ["save", "close"]),
    ],
)
def test_a_warning_names_the_type_before_anything_is_opened(
    qtbot: QtBot,
    place: SourcesPlace,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    said: str,
    answers: list[str],
    tmp_path: Path,
) -> None:
    asked: list[tuple[str, list[str]]] = []

    def answer(_messages: Messages, question: str, _detail: str, choices: list[Choice]) -> str:
        asked.append((question, [choice.key for choice in choices]))
        return "close"

    monkeypatch.setattr(Messages, "ask", answer)
    path = tmp_path / name
    path.write_bytes(b"x")
    place.side.files.attach_asked.emit(str(path))
    qtbot.waitUntil(lambda: bool(place.side.source and place.side.source.attachments))
    next(b for b in place.side.findChildren(QPushButton) if b.accessibleName() == f"Open {name}").click()
    qtbot.waitUntil(lambda: bool(asked))
    assert said in asked[0][0]
    assert asked[0][1] == answers
