"""The claim that was found by a word is still in view once the word is gone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.ui.claims.claim_pages import claims_model
from claimtracker.ui.claims.claims_place import ClaimsPlace
from claimtracker.ui.desk import Desk
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]

MANY = 900  # more than four pages


@pytest.fixture
def place(qtbot: QtBot, desk: Desk) -> ClaimsPlace:
    statements = [f"Line {number:03} of the tram was closed" for number in range(MANY)]
    statements[450] = "A zeppelin landed on line 450"
    sheet = "\n".join(["statement", *statements]).encode()
    apply_import(desk.library, plan_import(desk.library, ("claims.csv", sheet), None))
    place = ClaimsPlace(desk, claims_model(desk, desk))
    qtbot.addWidget(place)
    place.resize(1200, 700)
    place.show()
    settled(qtbot, desk)
    place.table.sort_by(0)
    settled(qtbot, desk)
    return place


def in_view(place: ClaimsPlace, claim_id: int) -> bool:
    row = place.claims.row_of(claim_id)
    box = place.table.visualRect(place.claims.index(row, 0))
    return row >= 0 and place.table.viewport().rect().contains(box.center())


def chosen_by_a_word(qtbot: QtBot, place: ClaimsPlace, word: str) -> int:
    qtbot.keyClicks(place.filter.search, word)
    qtbot.waitUntil(lambda: place.count.text() == "1 claim")
    qtbot.keyClick(place.filter.search, Qt.Key.Key_Down)
    (claim_id,) = place.table.selected_claim_ids()
    return claim_id


def test_it_is_in_view_when_all_are_shown_again(qtbot: QtBot, desk: Desk, place: ClaimsPlace) -> None:
    claim_id = chosen_by_a_word(qtbot, place, "700")
    place.filter.clear()
    qtbot.waitUntil(lambda: place.claims.rowCount() == MANY)
    qtbot.waitUntil(lambda: in_view(place, claim_id))
    assert place.claims.row_of(claim_id) > 600
    qtbot.waitUntil(lambda: place.table.selected_claim_ids() == [claim_id])
    assert place.table.currentIndex().row() == place.claims.row_of(claim_id)


def test_other_words_begin_at_the_top(qtbot: QtBot, desk: Desk, place: ClaimsPlace) -> None:
    chosen_by_a_word(qtbot, place, "700")
    place.filter.search.setText("tram")
    qtbot.waitUntil(lambda: place.claims.rowCount() == MANY - 1)
    settled(qtbot, desk)
    assert place.table.verticalScrollBar().value() == 0


def test_a_claim_of_the_first_page_is_where_it_was(qtbot: QtBot, desk: Desk, place: ClaimsPlace) -> None:
    claim_id = chosen_by_a_word(qtbot, place, "zeppelin")
    place.filter.clear()
    qtbot.waitUntil(lambda: place.claims.rowCount() == MANY)
    settled(qtbot, desk)
    assert place.claims.row_of(claim_id) == 0
    assert in_view(place, claim_id)
