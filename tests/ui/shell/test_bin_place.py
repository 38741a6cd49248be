"""The bin: what was deleted, and the way back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.views import BinItem
from claimtracker.ui.shell.bin_place import BinPlace

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
ITEMS = [
    BinItem("claim", 1, "The city built 46 kilometres", AT),
    BinItem("source", 1, "Police statistics", AT),
    BinItem("article", 2, "Bridge", AT),
]


@pytest.fixture
def place(qtbot: QtBot) -> BinPlace:
    place = BinPlace()
    qtbot.addWidget(place)
    place.resize(900, 500)
    place.show()
    return place


def test_an_empty_bin_says_so(place: BinPlace) -> None:
    assert place.nothing.isVisible()
    assert not place.all_button.isEnabled()


def test_it_lists_what_was_deleted(place: BinPlace) -> None:
    place.show_items(ITEMS)
    assert place.count.text() == "3 records"
    assert [place.items.index(row, 1).data() for row in range(3)] == [item.title for item in ITEMS]
    assert place.items.index(1, 0).data() == "Source"


def test_enter_restores_the_selected(qtbot: QtBot, place: BinPlace) -> None:
    place.show_items(ITEMS)
    place.table.setFocus()
    qtbot.keyClick(place.table, Qt.Key.Key_Down)
    selected = place.selected_items()
    with qtbot.waitSignal(place.restore_requested) as asked:
        qtbot.keyClick(place.table, Qt.Key.Key_Return)
    assert asked.args == [selected]


def test_records_of_two_kinds_with_one_number_are_two(qtbot: QtBot, place: BinPlace) -> None:
    place.show_items(ITEMS)
    place.table.selectAll()
    assert place.selected_items() == ITEMS
    with qtbot.waitSignal(place.restore_requested) as asked:
        place.restore_button.click()
    assert asked.args == [ITEMS]


def test_everything_can_be_restored_at_once(qtbot: QtBot, place: BinPlace) -> None:
    place.show_items(ITEMS)
    with qtbot.waitSignal(place.restore_requested) as asked:
        place.all_button.click()
    assert asked.args == [ITEMS]
    place.show_items(())
    assert place.nothing.isVisible()


def test_nothing_selected_restores_nothing(qtbot: QtBot, place: BinPlace) -> None:
    place.show_items(ITEMS)
    assert not place.restore_button.isEnabled()
    with qtbot.assertNotEmitted(place.restore_requested):
        place.restore()


def test_delete_wishes_that_the_selected_go_for_good(qtbot: QtBot, place: BinPlace) -> None:
    place.show_items(ITEMS)
    assert not place.purge_button.isEnabled()
    place.table.setFocus()
    qtbot.keyClick(place.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(place.purge_requested) as asked:
        qtbot.keyClick(place.table, Qt.Key.Key_Delete)
    assert asked.args == [place.selected_items()]
    place.table.selectAll()
    with qtbot.waitSignal(place.purge_requested) as asked:
        place.purge_button.click()
    assert asked.args == [ITEMS]
