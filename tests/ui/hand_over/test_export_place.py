"""The export place: chosen and looked at before it is written."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.hand_over import (
    Count,
    EarlierFile,
    Format,
    HandOverResult,
    Preview,
    Way,
    Why,
    WrittenFile,
)
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    SheetClaim,
)
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.services.hand_over import HandOverOptions
from claimtracker.services.outgoing import ExportScope
from claimtracker.ui.hand_over.export_place import ExportPlace, result_words
from claimtracker.ui.theme import ThemeKeeper
from tests.exchange.sheet_cells import claim_cells

ROWS = (
    claim_cells(
        SheetClaim(claim_id="1m82", statement="The city built 46 kilometres\nin 2025", speaker="Mayor")
    ),
)
SHEET = Preview(12, CLAIM_COLUMNS, ROWS)


def written(*files: tuple[str, int, str]) -> HandOverResult:
    """Return a result of files that each hold so many of something."""
    held = [
        WrittenFile(name, (Count(number, f"{{count}} {what}", f"{{count}} {what}s"),))
        for name, number, what in files
    ]
    return HandOverResult(Path("/tmp/out"), tuple(held))


@pytest.fixture
def place(qtbot: QtBot) -> ExportPlace:
    place = ExportPlace()
    qtbot.addWidget(place)
    place.resize(1160, 800)
    place.show()
    return place


def ready(place: ExportPlace) -> None:
    place.choose_desk()
    place.set_folder("/tmp/out")
    place.show_preview(SHEET)


def test_nothing_is_exported_before_folder_and_preview(qtbot: QtBot, place: ExportPlace) -> None:
    assert not place.export_button.isEnabled()
    place.set_folder("/tmp/out")
    assert not place.export_button.isEnabled()
    place.show_preview(SHEET)
    assert place.export_button.isEnabled()
    place.show_preview(Preview(0))
    assert not place.export_button.isEnabled()


def test_the_desk_is_exported_masked_and_for_excel_unless_told(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    with qtbot.waitSignal(place.export_requested) as asked:
        place.export_button.click()
    wish, folder = asked.args
    assert wish.scope == ExportScope()
    assert wish.format is Format.CSV
    assert wish.options == HandOverOptions(SheetOptions(bom=True, separator=",", unmask=False), flat=False)
    assert folder == "/tmp/out"


@pytest.mark.parametrize(("typed", "meant"), [("~/out", "out"), ("to print", "to print"), ("~", "")])
def test_a_folder_begins_in_the_home_of_the_person(
    qtbot: QtBot, place: ExportPlace, typed: str, meant: str
) -> None:
    ready(place)
    place.set_folder(typed)
    with qtbot.waitSignal(place.export_requested) as asked:
        place.export_button.click()
    assert asked.args[1] == place.choices.folder.text() == str(Path.home() / meant)


def test_an_article_is_offered_when_it_is_chosen(qtbot: QtBot, place: ExportPlace) -> None:
    assert not place.choices.article.isVisible()
    with qtbot.waitSignal(place.preview_requested) as asked:
        place.choose_article(7, "Bridge & tunnel")
    assert asked.args[0].scope == ExportScope(article_id=7)
    assert place.choices.article.text() == "This article: Bridge && tunnel"


def test_a_selection_is_offered_when_it_is_chosen(qtbot: QtBot, place: ExportPlace) -> None:
    with qtbot.waitSignal(place.preview_requested) as asked:
        place.choose_claims((4, 2))
    assert asked.args[0].scope == ExportScope(claim_ids=(4, 2))
    assert place.choices.selection.text() == "Selection: 2 claims"
    place.choices.offer_claims(())
    assert place.choices.desk.isChecked()


def test_every_choice_asks_for_a_new_preview(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    for box in (place.choices.sheet.bom, place.choices.sheet.flat, place.choices.unmask):
        with qtbot.waitSignal(place.preview_requested):
            box.click()
    place.choices.sheet.separator.setCurrentIndex(1)
    with qtbot.waitSignal(place.preview_requested) as asked:
        place.choices.sheet.separator.activated.emit(1)
    assert asked.args[0].options.sheet.separator == ";"
    assert asked.args[0].options.flat


def test_naming_confidential_sources_warns(place: ExportPlace) -> None:
    assert not place.choices.warning.isVisible()
    place.choices.unmask.click()
    assert place.choices.warning.isVisible()
    assert place.choices.wish().options.sheet.unmask


def test_the_preview_is_the_sheet(place: ExportPlace) -> None:
    place.show_preview(SHEET)
    assert place.note.text() == "12 claims"
    cells = place.preview.table.cells
    assert cells.columnCount() == len(CLAIM_COLUMNS)
    statement = CLAIM_COLUMNS.index("statement")
    assert cells.headerData(statement, Qt.Orientation.Horizontal) == "statement"
    assert cells.index(0, statement).data() == "The city built 46 kilometres in 2025"
    said = cells.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "claim_id: 1m82"


def test_writing_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    place.show_progress(400, 1_200)
    assert place.line.text() == "Writing 400 of 1,200 claims…"
    assert not place.export_button.isEnabled()
    with qtbot.waitSignal(place.cancel_requested):
        place.cancel_button.click()


def test_the_result_says_what_stands_where(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    place.show_progress(1, 12)
    place.show_result(written(("claims.csv", 12, "claim row"), ("evidence.csv", 30, "evidence row")))
    assert place.line.text() == (
        "12 claim rows written to claims.csv and 30 evidence rows to evidence.csv in out."
    )
    assert place.export_button.isEnabled()
    with qtbot.waitSignal(place.show_folder_requested) as shown:
        place.folder_button.click()
    assert shown.args == ["/tmp/out"]
    place.choose_desk()
    assert not place.line.isVisible()


def test_a_flat_sheet_is_named_in_the_result() -> None:
    said = result_words(
        written(("claims.csv", 1, "claim row"), ("evidence.csv", 1, "evidence row"), ("flat.csv", 3, "row"))
    )
    assert said == (
        "1 claim row written to claims.csv, 1 evidence row to evidence.csv and 3 rows to flat.csv in out."
    )


def test_a_format_is_chosen_by_click_and_by_key(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    assert place.choices.sheet.isVisible()
    with qtbot.waitSignal(place.preview_requested) as asked:
        qtbot.keyClick(place, Qt.Key.Key_2)
    assert asked.args[0].format is Format.XLSX
    assert not place.choices.sheet.isVisible()
    with qtbot.waitSignal(place.preview_requested) as asked:
        place.choices.formats.segments[0].click()
    assert asked.args[0].format is Format.CSV


def test_a_fault_says_what_to_do(place: ExportPlace) -> None:
    ready(place)
    place.show_progress(1, 12)
    place.show_fault(EnvironmentFault("The disk is full.", "Make room on it, then try again."))
    assert place.line.text() == "The disk is full. Make room on it, then try again."
    assert place.export_button.isEnabled()
    assert not place.folder_button.isVisible()


def test_enter_exports(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    place.choices.sheet.bom.setFocus()
    with qtbot.waitSignal(place.export_requested):
        qtbot.keyClick(place.choices.sheet.bom, Qt.Key.Key_Return)


def test_every_control_has_a_name_at_every_size(place: ExportPlace, keeper: ThemeKeeper) -> None:
    keeper.zoom(1.5)
    ready(place)
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget
    assert not place.grab().isNull()


def test_enter_and_esc_leave_the_folder_so_that_the_keys_act_again(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    folder = place.choices.folder
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        folder.setFocus()
        qtbot.waitUntil(folder.hasFocus)
        with qtbot.assertNotEmitted(place.left):
            qtbot.keyClick(folder, key)
        assert place.hasFocus()
    with qtbot.waitSignal(place.left):
        qtbot.keyClick(place, Qt.Key.Key_Escape)
    place.choices.formats.segments[1].click()
    place.show_preview(SHEET)
    with qtbot.waitSignal(place.export_requested) as asked:
        qtbot.keyClick(place.choices.formats.segments[1], Qt.Key.Key_Return)
    assert asked.args[0].format is Format.XLSX


def test_columns_are_named_as_they_are_written_and_a_number_takes_little_room(place: ExportPlace) -> None:
    table = place.preview.table
    place.show_preview(SHEET)
    assert table.horizontalHeader().property("kind") == "names"
    memo = Preview(
        2, ("#", "As written"), (("1", "The city built 46 kilometres"), ("2", "It cost 31 million"))
    )
    place.show_preview(memo)
    assert table.horizontalHeader().property("kind") == ""
    assert table.columnWidth(0) < table.columnWidth(1) / 2


def test_earlier_files_are_asked_about_and_enter_keeps_both(qtbot: QtBot, place: ExportPlace) -> None:
    ready(place)
    old = EarlierFile("memo.docx", Why.CHANGED, datetime(2026, 11, 2), "ab12")
    place.ask_about([old])
    assert place.question.isVisible() and place.question.both.hasFocus()
    assert place.question.head.text() == "1 file would be replaced"
    assert place.question.names.text() == "“memo.docx” was changed after it was handed over."
    for key, way in ((Qt.Key.Key_Return, Way.BOTH), (Qt.Key.Key_Tab, Way.REPLACE)):
        place.ask_about([old])
        with qtbot.waitSignal(place.export_requested) as asked:
            qtbot.keyClick(place.question.both, key)
            if way is Way.REPLACE:
                qtbot.keyClick(place.question.replace, Qt.Key.Key_Return)
        assert asked.args[0].earlier == EarlierFiles(way, frozenset({"ab12"}))
        assert not place.question.isVisible()
    for leave in (
        lambda: qtbot.keyClick(place.question.both, Qt.Key.Key_Escape),
        lambda: place.choose_format(Format.MEMO),
        lambda: place.set_folder("/tmp/other"),
    ):
        place.ask_about([old])
        leave()
        assert not place.question.isVisible() and place.isVisible()
