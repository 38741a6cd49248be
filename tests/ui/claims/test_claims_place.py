"""The claims of the whole desk: filtered by words and facets, opened, exported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.domain.views import Facets
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.ui.claims.claim_pages import claims_model
from claimtracker.ui.claims.claims_filter import ClaimFilter
from claimtracker.ui.claims.claims_place import ClaimsPlace, count_words
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
    assert place.nothing.title.text() == "No claim matches this filter"
    place.nothing.button.click()
    qtbot.waitUntil(place.table.isVisible)
    assert place.filter.search.text() == ""
    assert place.count.text() == "3 claims"


def test_facets_offer_what_claims_have(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    offered = [place.filter.verdict.itemText(number) for number in range(place.filter.verdict.count())]
    assert offered == ["Any verdict", "False"]
    assert place.filter.speaker.findData("Operator") > 0
    place.filter.verdict.setCurrentIndex(1)
    place.filter.verdict.activated.emit(1)
    settled(qtbot, desk)
    assert [place.claims.record_id(row) for row in range(place.claims.rowCount())] == [claims[0].id]


def test_a_new_value_is_offered_soon(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    desk.act(lambda library: edit_claim(library, claims[2].id, [Edit("speaker", "", "Mayor")]))
    qtbot.waitUntil(lambda: place.filter.speaker.findData("Mayor") > 0)


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
    assert place.export_button.text() == "Export 3 claims…"
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
    qtbot.waitUntil(lambda: place.claims.query is not None and place.claims.query.text == "r")
    assert place.claims.sorted_by() == (0, Qt.SortOrder.AscendingOrder)


def test_every_control_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    place = open_place(qtbot, desk)
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget


def test_a_chosen_value_stays_when_no_claim_has_it_any_more(qtbot: QtBot) -> None:
    line = ClaimFilter()
    qtbot.addWidget(line)
    line.choose("progress", "waiting")
    line.offer(Facets((), ("to check",), (), ()))
    assert line.apply(ClaimQuery()).progress == "waiting"
    assert line.progress.itemText(line.progress.currentIndex()) == "Waiting"
    line.clear()
    assert not line.is_set


def test_choosing_one_facet_drops_the_others(qtbot: QtBot) -> None:
    line = ClaimFilter()
    qtbot.addWidget(line)
    line.choose("speaker", "Mayor")
    line.choose("verdict", "False")
    query = line.apply(ClaimQuery())
    assert (query.speaker, query.verdict) == ("", "False")


def test_counts_have_separators() -> None:
    assert count_words(1, "claim", "claims") == "1 claim"
    assert count_words(1208, "claim", "claims") == "1,208 claims"
