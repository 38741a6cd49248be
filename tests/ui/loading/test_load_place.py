"""The place for archives: what is in the files, mapping by key, what stays out, and how a load ends."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveColumn, ArchiveKind, FileHead
from claimtracker.services.archive_counts import Counts, FileCount, Problem
from claimtracker.services.load_archive import Stop
from claimtracker.ui.loading.load_place import LoadPlace
from claimtracker.ui.loading.load_rows import result_words, summary

HEAD = FileHead(
    "checks.csv",
    ArchiveKind.CSV,
    (
        ArchiveColumn("Claim", "statement", ("The dam holds.", "It rains.")),
        ArchiveColumn("Label", "verdict", ("False", "True")),
        ArchiveColumn("Colour", "", ("red",)),
    ),
    ("The file does not say its encoding.",),
)
COUNTS = Counts(
    (FileCount("checks.csv", HEAD, 5, 2, 1, 2),),
    read=5,
    added=2,
    known=1,
    left_out=2,
    unread=1,
    first=(
        ArchiveClaim("line 2", "The dam holds.", verdict="False", publisher="Check"),
        ArchiveClaim("line 3", "It rains.", verdict="True"),
    ),
    problems=(
        Problem("checks.csv", "line 4", "", "The statement is empty."),
        Problem("checks.csv", "line 5", "", "The row has more cells (4) than the first line (3)."),
    ),
    emptied=(Problem("checks.csv", "line 2", "said_on", "“soon” is not a date."),),
)


@pytest.fixture
def place(qtbot: QtBot) -> LoadPlace:
    place = LoadPlace()
    qtbot.addWidget(place)
    place.resize(1160, 760)
    place.show()
    return place


def cells(place: LoadPlace, table: str) -> list[list[str]]:
    lines = getattr(place.preview, table).lines
    return [
        [str(lines.data(lines.index(row, column)) or "") for column in range(lines.columnCount())]
        for row in range(lines.rowCount())
    ]


def test_an_empty_place_says_what_can_be_loaded(place: LoadPlace) -> None:
    assert place.start.title.text() == "Load an archive"
    for what in (
        "CSV or Excel",
        "ClaimReview",
        "web pages",
        "Data Commons",
        "Insights",
        "before you say Load",
    ):
        assert what in place.start.text.text()
    assert place.start.button.text() == "Choose files…"
    assert not place.load_button.isVisible()


def test_files_and_folders_can_be_dropped(qtbot: QtBot, place: LoadPlace, tmp_path: Path) -> None:
    mime = QMimeData()
    paths = [str(tmp_path / name) for name in ("a.csv", "b.xlsx", "photo.jpg", "c.HTML")] + [str(tmp_path)]
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(place.files_chosen) as chosen:
        place.dropEvent(event)
    assert chosen.args == [[paths[0], paths[1], paths[3], paths[4]]]


def test_everything_is_shown_before_it_is_written(place: LoadPlace) -> None:
    place.show_look(COUNTS)
    assert place.note.text() == "checks.csv · table · 5 read · 2 new · 1 known · 2 stay out"
    assert cells(place, "columns") == [
        ["Claim", "Statement", "The dam holds. · It rains."],
        ["Label", "Rating", "False · True"],
        ["Colour", "Not read", "red"],
    ]
    assert [row[0] for row in cells(place, "claims")] == ["The dam holds.", "It rains."]
    assert cells(place, "out")[0] == ["Line 4", "Row", "The statement is empty."]
    assert cells(place, "out")[2] == [
        "Line 2",
        "Value",
        "Said on is left empty: “soon” is not a date.",
    ]
    assert place.preview.out_title.text() == "Stays out: 2 · values left empty: 1"
    assert place.preview.notes.text() == "The file does not say its encoding."
    assert place.load_button.text().strip() == "Load 2 claims"


def test_ctrl_enter_loads_what_is_shown(qtbot: QtBot, place: LoadPlace) -> None:
    place.show_look(COUNTS)
    table = place.preview.columns
    table.setCurrentIndex(table.lines.index(2, 0))
    with qtbot.waitSignal(place.load_requested):
        qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_column_is_read_as_another_field_by_key(qtbot: QtBot, place: LoadPlace) -> None:
    place.show_look(COUNTS)
    table = place.preview.columns
    table.setFocus()
    table.setCurrentIndex(table.lines.index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    menu = next(
        menu for menu in table.findChildren(type(table.fields_menu(table.held[2]))) if menu.isVisible()
    )
    choice = next(action for action in menu.actions() if action.text() == "Statement")
    with qtbot.waitSignal(place.mapping_changed) as changed:
        choice.trigger()
    menu.close()
    columns, mapping = changed.args
    assert columns == ["Claim", "Label", "Colour"]
    assert (mapping["statement"], mapping["verdict"], mapping["speaker"]) == ("Colour", "Label", "")
    assert [row[1] for row in cells(place, "columns")] == ["Not read", "Rating", "Statement"]


def test_a_load_can_be_stopped_in_two_ways(qtbot: QtBot, place: LoadPlace) -> None:
    place.show_loading(2)
    place.show_progress(300, 1000)
    assert (place.bar.isVisible(), place.bar.value()) == (True, 300)
    for button, wanted in ((place.keep_button, Stop.KEEP), (place.back_button, Stop.TAKE_BACK)):
        with qtbot.waitSignal(place.stop_requested) as asked:
            button.click()
        assert asked.args == [wanted]


def test_the_result_adds_up_and_leads_to_the_claims(qtbot: QtBot, place: LoadPlace) -> None:
    place.show_result(COUNTS)
    assert place.start.text.text() == "2 claims added, 1 known already, 2 left out: 5 read in all."
    with qtbot.waitSignal(place.claims_requested):
        place.start.button.click()


def test_a_claim_sheet_is_sent_to_its_own_place(qtbot: QtBot, place: LoadPlace) -> None:
    place.show_sheets(["/a/claims.csv"])
    with qtbot.waitSignal(place.sheet_requested) as asked:
        place.start.button.click()
    assert asked.args == [["/a/claims.csv"]]


def test_a_fault_says_what_to_do(place: LoadPlace) -> None:
    place.show_fault(UnreadableFile("“x.csv” is empty.", "Choose another file."))
    assert (place.start.title.text(), place.start.text.text()) == (
        "“x.csv” is empty.",
        "Choose another file.",
    )
    assert place.folder_button.isVisible()


def test_words_of_counts() -> None:
    assert summary(Counts((), 1, 0, 0, 1)) == "1 read · 0 new · 0 known · 1 stays out"
    assert result_words(Counts((), 3, 3, 0, 0, stopped=True)).startswith(
        "Loading was stopped and what is in was kept."
    )
