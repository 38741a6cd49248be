"""The claims of the whole desk: filtered by words and facets, opened, exported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.ui.claims.claim_pages import claims_model
from claimtracker.ui.claims.claims_filter import ClaimFilter
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.desk import Desk
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    return fill(desk.library)


def shown(place: ClaimsPlace) -> list[str]:
    return [str(place.claims.index(row, 0).data()) for row in range(place.claims.rowCount())]


def open_place(qtbot: QtBot, desk: Desk) -> ClaimsPlace:
    place = ClaimsPlace(desk, claims_model(desk, desk))
    qtbot.addWidget(place)
    place.resize(1200, 700)
    place.show()
    settled(qtbot, desk)
    return place


def test_an_empty_desk_says_how_claims_come(qtbot: QtBot, desk: Desk) -> None:
    place = open_place(qtbot, desk)
    assert place.nothing.isVisible()
    assert place.nothing.title.text() == "No claims yet"
    assert not place.nothing.button.isVisible()
    assert not place.export_button.isEnabled()


def test_all_claims_are_there_latest_first(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    assert place.count.text() == "3 claims"
    assert len(shown(place)) == 3
    assert place.claims.record_id(0) == claims[1].id


def test_words_filter_while_typing(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.focus_search()
    qtbot.keyClicks(place.filter.search, "ridersh")
    qtbot.waitUntil(lambda: place.count.text() == "1 claim")
    assert place.claims.record_id(0) == claims[1].id
    assert place.filter.clear_button.isVisible()


def test_a_filter_without_claims_can_be_cleared(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.filter.search.setText("zeppelin")
    qtbot.waitUntil(place.nothing.isVisible)
    assert place.nothing.title.text() == "No claim matches"
    place.nothing.button.click()
    qtbot.waitUntil(place.table.isVisible)
    assert place.filter.search.text() == ""
    assert place.count.text() == "3 claims"


def test_signs_alone_are_said_to_narrow_nothing(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.filter.search.setText("🚲 %")
    qtbot.waitUntil(place.filter.wrong.isVisible)
    assert place.filter.wrong.text() == "Signs alone narrow nothing. Write a word or a number."
    settled(qtbot, desk)
    assert place.count.text() == "3 claims"
    place.filter.search.setText("🚲 bridge")
    qtbot.waitUntil(lambda: not place.filter.wrong.isVisible())


def side(place: ClaimsPlace, facet: str) -> dict[str, int]:
    """Return the values that are listed of a facet, with their counts."""
    rows = place.side.model.rows
    return {row.label: row.count for row in rows if row.facet == facet and row.kind == "value"}


def use(place: ClaimsPlace, facet: str, value: str, kind: str = "value") -> None:
    """Click a row of the side."""
    row = place.side.model.row_of((kind, facet, value))
    place.side.list.setCurrentIndex(place.side.model.index(row))
    QTest.keyClick(place.side.list, Qt.Key.Key_Space)


def test_facets_count_narrow_and_leave_chips(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    assert side(place, "verdict") == {"No verdict yet": 2, "False": 1}
    assert side(place, "source") == {"No source": 2, "Secondary only": 1}
    use(place, "verdict", "False")
    settled(qtbot, desk)
    assert place.claims.record_id(0) == claims[0].id and place.count.text() == "1 claim"
    assert side(place, "verdict") == {"No verdict yet": 2, "False": 1}
    assert side(place, "source") == {"Secondary only": 1}
    use(place, "verdict", "")
    settled(qtbot, desk)
    assert place.count.text() == "3 claims"
    chips = place.filter.chips.findChildren(QPushButton)
    assert [chip.text() for chip in chips if chip.isVisible()] == [
        "Verdict: False",
        "Verdict: No verdict yet",
    ]
    next(chip for chip in chips if chip.text() == "Verdict: False").click()
    settled(qtbot, desk)
    assert place.count.text() == "2 claims"
    place.filter.clear_button.click()
    settled(qtbot, desk)
    assert place.count.text() == "3 claims" and not place.filter.chips.isVisible()


def test_a_folded_facet_is_counted_when_it_is_opened_and_its_values_are_searched(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    assert side(place, "speaker") == {}
    use(place, "speaker", "", "head")
    settled(qtbot, desk)
    assert side(place, "speaker") == {"No speaker": 2, "Operator": 1}
    use(place, "tag", "", "head")
    settled(qtbot, desk)
    assert [(row.kind, row.label) for row in place.side.model.rows if row.facet == "tag"] == [
        ("head", "Tag"),
        ("none", "No value"),
    ]
    desk.act(lambda library: edit_claim(library, claims[2].id, [Edit("speaker", "", "Mayor")]))
    qtbot.waitUntil(lambda: "Mayor" in side(place, "speaker"))
    qtbot.keyClicks(place.side.search, "may")
    qtbot.waitUntil(lambda: [row.label for row in place.side.model.rows] == ["Speaker", "Mayor"])


def test_a_search_is_marked_offers_field_words_and_says_what_is_wrong(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    place.focus_search()
    qtbot.keyClicks(place.filter.search, "verd")
    offered = place.filter.search.list
    assert [offered.item(row).text() for row in range(offered.count())] == ["verdict:   its verdict"]
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Down)
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Return)
    assert [offered.item(row).text() for row in range(offered.count())] == ["none", "False"]
    qtbot.keyClicks(place.filter.search, "f")
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Down)
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Tab)
    assert place.filter.search.text() == "verdict:False " and not offered.isVisible()
    qtbot.waitUntil(lambda: place.count.text() == "1 claim")
    place.filter.search.setText('bridge "cost 4')
    qtbot.waitUntil(place.filter.wrong.isVisible)
    assert "quotation mark is not closed" in place.filter.wrong.text()
    assert place.count.text() == "1 claim"
    place.filter.search.setText("is:mine")
    qtbot.waitUntil(
        lambda: "does not know your name" in place.filter.wrong.text() or desk.library.actor != ""
    )
    before = place.table.grab().toImage()
    place.filter.search.setText('"bridge cost"')
    qtbot.waitUntil(lambda: not place.filter.wrong.isVisible())
    settled(qtbot, desk)
    assert place.count.text() == "1 claim"
    assert place.table.grab().toImage() != before


def test_a_view_is_saved_shown_renamed_deleted_and_brought_back(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)

    def views() -> list[str]:
        return [row.label for row in place.side.model.rows if row.kind == "view"]

    shipped = ["Mine", "Due this week", "No source", "Returned"]
    assert views() == shipped
    assert not place.side.save_button.isVisible()
    place.filter.narrow("bridge", [("verdict", "False")])
    place.table.sort_by(0)
    place.table.leave_out(["Due"])
    settled(qtbot, desk)
    place.side.save_button.click()
    qtbot.keyClicks(place.names.line, "Bridges")
    qtbot.keyClick(place.names.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: views() == [*shipped, "Bridges"])
    key = place.facets.views[-1].key
    assert place.side.model.rows[5].chosen and not place.side.save_button.isVisible()
    place.filter.clear()
    place.table.leave_out([])
    place.show_view(key)
    settled(qtbot, desk)
    assert place.count.text() == "1 claim" and place.claims.sorted_by()[0] == 0
    assert place.table.header.left_out == {"Due"}
    place.names.ask_again(key)
    place.names.line.setText("Bridges, false")
    qtbot.keyClick(place.names.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: views()[-1] == "Bridges, false")
    place.facets.delete(key)
    qtbot.waitUntil(lambda: views() == shipped)
    place.facets.delete("returned")
    qtbot.waitUntil(lambda: views() == shipped[:3])
    desk.undo()
    qtbot.waitUntil(lambda: views() == shipped)
    desk.undo()
    qtbot.waitUntil(lambda: views() == [*shipped, "Bridges, false"])


def test_a_deleted_claim_leaves_the_table(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    desk.act(lambda library: delete_claims(library, [claims[0].id]))
    qtbot.waitUntil(lambda: place.count.text() == "2 claims")
    settled(qtbot, desk)
    place.table.grab()
    settled(qtbot, desk)
    assert claims[0].id not in [place.claims.record_id(row) for row in range(2)]


def test_down_goes_from_the_words_into_the_table_and_enter_opens(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    place.focus_search()
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Down)
    assert place.table.selected_claim_ids() == [claims[1].id]
    with qtbot.waitSignal(place.open_claim_requested) as opened:
        qtbot.keyClick(place.table, Qt.Key.Key_Return)
    assert opened.args == [claims[1].id]


def test_escape_empties_the_words(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    qtbot.keyClicks(place.filter.search, "zeppelin")
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Escape)
    settled(qtbot, desk)
    assert place.filter.search.text() == ""


def test_the_selection_is_exported(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.table.selectAll()
    assert place.count.text() == "3 claims · 3 selected"
    assert place.export_button.text().strip() == "Export 3 claims…"
    with qtbot.waitSignal(place.export_requested) as asked:
        place.export_button.click()
    assert sorted(asked.args[0]) == sorted(claim.id for claim in claims)


def test_without_a_selection_all_that_is_found_is_exported(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    place.filter.search.setText("euros")
    qtbot.waitUntil(lambda: place.count.text() == "1 claim")
    with qtbot.waitSignal(place.export_requested) as asked:
        place.export_button.click()
    assert asked.args == [[claims[0].id]]


def test_sorting_stays_when_filtering(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.table.sort_by(0)
    settled(qtbot, desk)
    place.filter.search.setText("r")
    qtbot.waitUntil(lambda: place.claims.query is not None and place.claims.query.find == "r")
    assert place.claims.sorted_by() == (0, Qt.SortOrder.AscendingOrder)


def test_every_control_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    place = open_place(qtbot, desk)
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget


def test_choosing_one_value_drops_everything_else(qtbot: QtBot) -> None:
    line = ClaimFilter()
    qtbot.addWidget(line)
    line.toggle("speaker", "Mayor")
    line.choose("verdict", "False")
    assert line.apply(ClaimQuery()).facets == (("verdict", "False"),)
    line.clear()
    assert not line.is_set
