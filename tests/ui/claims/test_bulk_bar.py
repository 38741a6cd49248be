"""One change of many claims in the claims place: chosen, made, told, taken back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.bulk import BulkEdit, BulkField
from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.views import Facets
from claimtracker.services import browse
from claimtracker.ui.claims.bulk_bar import BulkBar
from claimtracker.ui.desk import Desk
from tests.ui.claims.test_claims_place import open_place
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    return fill(desk.library)


def test_many_claims_are_changed_at_once_and_one_undo_takes_it_back(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    said: list[str] = []
    desk.messages.said.connect(lambda status: said.append(status.text))
    assert not place.findChildren(BulkBar)
    before = [browse.claim(desk.library, one.id).checker for one in claims]
    place.table.setFocus()
    place.table.selectRow(0)
    qtbot.keyClick(place.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert place.bar.isVisible() and place.count.text().endswith("2 selected")
    place.bar.all_button.click()
    assert place.count.text().endswith("3 selected") and not place.bar.all_button.isVisible()
    menu = place.bar.buttons["Checker"].menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    qtbot.keyClicks(place.bar.form.text, "Zoe")
    qtbot.keyClick(place.bar.form.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said == ["Changed 3 claims."])
    assert browse.claim_count(desk.library, ClaimQuery(find="checker:zoe")) == 3
    settled(qtbot, desk)
    desk.undo()
    qtbot.waitUntil(lambda: [browse.claim(desk.library, one.id).checker for one in claims] == before)


def test_claims_that_cannot_take_a_step_are_listed_with_the_reason_and_opened(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    place.table.selectAll()
    place.bulk.change(BulkEdit(BulkField.PROGRESS, "checked"))
    qtbot.waitUntil(lambda: place.bar.pages.currentWidget() is place.bar.remains)
    listed = place.bar.remains.list
    assert listed.count() == 2 and "without a verdict is not checked" in listed.item(0).text()
    with qtbot.waitSignal(place.open_claim_requested) as opened:
        listed.itemActivated.emit(listed.item(0))
    assert opened.args[0] in {claims[1].id, claims[2].id}
    place.bar.ask(BulkField.DUE)
    place.bar.form.day.setText("gibberish")
    place.bar.form.button.click()
    assert place.bar.pages.currentWidget() is place.bar.form
    qtbot.keyClick(place.bar.form.text, Qt.Key.Key_Escape)
    place.bulk.change(BulkEdit(BulkField.ADD_TAGS, ", "))
    qtbot.waitUntil(lambda: place.bar.pages.currentWidget() is not place.bar.working)
    place.bulk.change(BulkEdit(BulkField.BIN))
    qtbot.waitUntil(lambda: place.count.text() == "0 claims")
    settled(qtbot, desk)
    assert not place.bar.isVisible()


@pytest.mark.parametrize("width", [1200, 700, 560])
def test_every_button_is_seen_in_a_narrow_window_too(qtbot: QtBot, width: int) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    bar.show_count(12, 1234)
    bar.resize(width, bar.sizeHint().height())
    qtbot.waitUntil(lambda: bar.width() == width)
    bar.adjustSize()
    bar.resize(width, bar.sizeHint().height())
    last = bar.buttons["Delete"]
    end = last.mapTo(bar, last.rect().bottomRight())
    assert bar.rect().contains(end) and bar.pages.height() > end.y()


def test_names_of_checkers_and_second_readers_are_offered_while_one_is_typed(qtbot: QtBot) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    facets = Facets((), (), ("Ruiz",), ("Ana", "Bo"), readers=("Bo", "Eve Stone"))
    bar.offer_names(facets.people, facets.speakers)
    bar.ask(BulkField.SECOND_READER)
    completer = bar.form.text.completer()
    completer.setCompletionPrefix("stone")
    assert completer.currentCompletion() == "Eve Stone"
    bar.ask(BulkField.ADD_TAGS)
    completer.setCompletionPrefix("stone")
    assert completer.completionCount() == 0
