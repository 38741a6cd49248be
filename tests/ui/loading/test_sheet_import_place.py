"""Where a claim sheet comes in: everything is shown before anything is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import FieldConflict, UnreadableFile
from claimtracker.exchange.sheets.diff import FieldChange, SheetAdd, SheetChange, SheetPlan
from claimtracker.exchange.sheets.evidence_diff import EvidencePlan
from claimtracker.exchange.sheets.reading import RowProblem
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.services.import_sheet import SheetImport, SheetResult
from claimtracker.ui.loading.sheet_import_place import SheetImportPlace
from claimtracker.ui.loading.sheet_import_rows import Effect, lines_of, summary
from claimtracker.ui.loading.sheet_import_table import KEEP, TAKE

CITY = SheetClaim(claim_id="c1", statement="The city built 46 kilometres")
BRIDGE = SheetClaim(claim_id="c2", statement="The bridge cost 4 million")
MINUTES = SheetEvidence(claim_id="c1", source_id="s1", title="Minutes")
CHANGED = SheetChange(
    "c1",
    CITY,
    (CITY,),
    2,
    changes=(FieldChange("speaker", "", "Mayor"),),
    conflicts=(
        FieldConflict("progress", "checked", "waiting", ""),
        FieldConflict("finding", "True.", "False.", ""),
    ),
)
PLAN = SheetImport(
    SheetPlan(
        adds=(SheetAdd("c2", (BRIDGE,), 3),),
        changes=(CHANGED,),
        unchanged=("c3", "c4"),
        problems=(RowProblem(7, "said_on", "“soon” is not a date."),),
    ),
    EvidencePlan(
        SheetPlan(adds=(SheetAdd("c1/s1", (MINUTES,), 2),)),
        (SheetChange("s2", MINUTES, (MINUTES,), 4, (FieldChange("publisher", "", "Council"),)),),
    ),
    ("The column “colour” was not read.",),
)
NOTHING = SheetImport(SheetPlan(unchanged=("c1",)), EvidencePlan(SheetPlan()))


@pytest.fixture
def place(qtbot: QtBot) -> SheetImportPlace:
    place = SheetImportPlace()
    qtbot.addWidget(place)
    place.resize(1160, 700)
    place.show()
    return place


def test_lines_begin_with_what_needs_a_person() -> None:
    lines = lines_of(PLAN)
    assert [line.effect for line in lines] == [
        Effect.CONFLICT,
        Effect.CONFLICT,
        Effect.PROBLEM,
        Effect.CHANGE,
        Effect.CHANGE,
        Effect.NEW,
        Effect.NEW,
    ]
    assert (lines[0].desk, lines[0].sheet, lines[0].choice) == ("waiting", "checked", ("c1", "progress"))
    assert lines[2].what == "Line 7: “soon” is not a date."
    assert len({line.id for line in lines}) == 7


def test_the_summary_counts() -> None:
    assert summary(lines_of(PLAN), 2) == "2 new · 2 changes · 2 conflicts · 1 problem · 2 unchanged"
    assert summary([], 0) == "0 new · 0 changes"


def test_it_waits_for_a_sheet(place: SheetImportPlace) -> None:
    assert place.pages.currentWidget() is place.start
    assert place.start.button.text() == "Choose files…"
    assert not place.apply_button.isVisible()


def test_sheets_can_be_dropped_and_nothing_else(
    qtbot: QtBot, place: SheetImportPlace, tmp_path: Path
) -> None:
    mime = QMimeData()
    paths = [str(tmp_path / name) for name in ("claims.csv", "photo.jpg", "evidence.CSV")]
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(place.sheet_chosen) as chosen:
        place.dropEvent(event)
    assert chosen.args == [[paths[0], paths[2]]]


def test_the_preview_shows_everything_before_it_is_written(place: SheetImportPlace) -> None:
    place.show_reading("claims.csv")
    place.show_preview(PLAN)
    assert place.table.lines.rowCount() == 7
    assert place.note.text() == "2 new · 2 changes · 2 conflicts · 1 problem · 2 unchanged"
    assert place.notes.text() == "The column “colour” was not read."
    assert place.conflicts.text() == "2 conflicts: both sides changed the same field."
    assert place.apply_button.isEnabled()


def test_undecided_conflicts_keep_what_the_desk_has(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    with qtbot.waitSignal(place.apply_requested) as asked:
        place.apply_button.click()
    assert asked.args == [PLAN, frozenset()]


def test_space_turns_a_decision_over(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    place.table.setFocus()
    place.table.selectRow(0)
    decision = len(place.table.lines.columns) - 1
    assert place.table.lines.index(0, decision).data() == KEEP
    qtbot.keyClick(place.table, Qt.Key.Key_Space)
    assert place.table.lines.index(0, decision).data() == TAKE
    with qtbot.waitSignal(place.apply_requested) as asked:
        place.ask_apply()
    assert asked.args[1] == frozenset({("c1", "progress")})
    qtbot.keyClick(place.table, Qt.Key.Key_Space)
    assert place.table.taken == frozenset()


def test_a_click_on_the_decision_turns_it_over(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    index = place.table.lines.index(1, len(place.table.lines.columns) - 1)
    qtbot.mouseClick(
        place.table.viewport(), Qt.MouseButton.LeftButton, pos=place.table.visualRect(index).center()
    )
    assert place.table.taken == frozenset({("c1", "finding")})


def test_all_conflicts_can_be_decided_at_once(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    place.take_all.click()
    assert place.table.taken == frozenset({("c1", "progress"), ("c1", "finding")})
    place.keep_all.click()
    assert place.table.taken == frozenset()


def test_lines_that_are_no_conflict_are_not_decided(place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    place.table.turn_over([3, 4, 7])
    assert place.table.taken == frozenset()


def test_a_sheet_without_changes_applies_nothing(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(NOTHING)
    assert place.start.title.text() == "Nothing to change"
    assert place.start.text.text() == "The desk holds the sheet as it is (1 row)."
    assert not place.apply_button.isEnabled()
    with qtbot.assertNotEmitted(place.apply_requested):
        place.ask_apply()


def test_the_result_is_told_and_the_next_sheet_can_come(place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    place.show_progress(1, 3)
    assert not place.apply_button.isEnabled()
    place.show_result(SheetResult(1, 2, 3, 4))
    assert place.start.text.text() == "1 claim added, 2 claims changed, 3 sources linked, 4 links changed."
    assert place.pages.currentWidget() is place.start


def test_cancel_writes_nothing(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    with qtbot.waitSignal(place.cancel_requested), qtbot.assertNotEmitted(place.apply_requested):
        place.cancel_button.click()
    assert place.pages.currentWidget() is place.start


def test_a_fault_says_what_to_do(place: SheetImportPlace) -> None:
    place.show_fault(UnreadableFile("“a.csv” has no statement column.", "Add one."))
    assert place.start.title.text() == "“a.csv” has no statement column."
    assert place.start.text.text() == "Add one."


def test_the_decisions_are_in_view_in_a_narrow_window(place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    header = place.table.horizontalHeader()
    wide = [header.sectionSize(column) for column in range(header.count())]
    place.resize(620, 500)
    narrow = [header.sectionSize(column) for column in range(header.count())]
    assert sum(narrow) <= place.table.viewport().width()
    assert (narrow[0], narrow[-1]) == (wide[0], wide[-1]), "words in pills are not to be cut"
    place.resize(1160, 700)
    assert [header.sectionSize(column) for column in range(header.count())] == wide


def test_the_keyboard_decides_applies_and_leaves(qtbot: QtBot, place: SheetImportPlace) -> None:
    place.show_preview(PLAN)
    qtbot.waitUntil(place.table.hasFocus)
    with qtbot.waitSignal(place.apply_requested):
        qtbot.keyClick(place.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(place.cancel_requested):
        qtbot.keyClick(place.table, Qt.Key.Key_Escape)
