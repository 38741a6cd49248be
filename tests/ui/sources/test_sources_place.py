"""The sources of the desk: searched, edited in place, and traced to the claims that rest on them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.source_views import SourceQuery
from claimtracker.services import browse, browse_sources
from claimtracker.services.link_sources import attach_file, new_source
from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.desk import Desk
from claimtracker.ui.sources.sources_model import SOURCE_COLUMNS, sources_model
from claimtracker.ui.sources.sources_place import SourcesPlace
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    found = fill(desk.library)
    new_source(desk.library, SourceDraft("Hospital registrar", confidential=True))
    return found


def open_place(qtbot: QtBot, desk: Desk) -> SourcesPlace:
    place = SourcesPlace(desk, sources_model(desk, desk))
    qtbot.addWidget(place)
    place.resize(1200, 800)
    place.show()
    settled(qtbot, desk)
    return place


def minutes(desk: Desk) -> int:
    return browse_sources.source_rows(desk.library, SourceQuery("minutes"), 0, 1)[0].id


def test_no_sources_say_how_they_come(qtbot: QtBot, desk: Desk) -> None:
    place = open_place(qtbot, desk)
    assert place.nothing.title.text() == "No sources yet"
    assert not place.side_card.isVisible()


def test_all_sources_are_listed_with_their_claims(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    assert place.count.text() == "2 sources"
    titles = [column.title for column in SOURCE_COLUMNS]
    rows = {
        place.sources.index(row, 0).data(): place.sources.index(row, titles.index("Claims")).data()
        for row in range(2)
    }
    assert rows == {"Council minutes": "1", "Hospital registrar": "0"}


def test_words_find_sources(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.focus_search()
    qtbot.keyClicks(place.search, "minut")
    qtbot.waitUntil(lambda: place.count.text() == "1 source")
    place.search.setText("zeppelin")
    qtbot.waitUntil(place.nothing.isVisible)
    place.nothing.button.click()
    qtbot.waitUntil(lambda: place.count.text() == "2 sources")
    place.filter.use.set_value("confidential")
    place.filter.use.chosen.emit("confidential")
    qtbot.waitUntil(lambda: place.count.text() == "1 source")
    assert place.sources.index(0, 6).data() == "Confidential"
    assert place.sources.columns[0].mark(place.sources.record(0)) == "lock"
    place.filter.clear()
    qtbot.waitUntil(lambda: place.count.text() == "2 sources")
    place.table.sort_by(0)
    qtbot.waitUntil(lambda: place.sources.index(0, 0).data() == "Hospital registrar")


def test_the_chosen_source_is_opened_with_the_claims_on_it(
    qtbot: QtBot, desk: Desk, claims: list[Claim]
) -> None:
    place = open_place(qtbot, desk)
    place.choose_source(minutes(desk))
    qtbot.waitUntil(place.side_card.isVisible)
    openers = [
        found
        for found in place.side.findChildren(TextLink)
        if found.accessibleName().startswith("Open claim")
    ]
    assert len(openers) == 1
    with qtbot.waitSignal(place.open_claim_requested) as opened:
        openers[0].click()
    assert opened.args == [claims[0].id]


def test_the_cursor_in_the_table_opens_sources(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.focus_search()
    qtbot.keyClick(place.search, Qt.Key.Key_Down)
    qtbot.waitUntil(place.side_card.isVisible)
    first = place.side.source
    qtbot.keyClick(place.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: place.side.source != first)


def test_a_field_saves_by_itself(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    source_id = minutes(desk)
    place.choose_source(source_id)
    qtbot.waitUntil(place.side_card.isVisible)
    place.side.edited.emit(source_id, "publisher", "", "City council")
    qtbot.waitUntil(lambda: browse.source(desk.library, source_id).publisher == "City council")
    settled(qtbot, desk)
    place.table.grab()
    settled(qtbot, desk)
    row = place.sources.row_of(source_id)
    assert place.sources.index(row, 3).data() == "City council"


def test_a_change_elsewhere_is_shown(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    source_id = minutes(desk)
    place.choose_source(source_id)
    qtbot.waitUntil(place.side_card.isVisible)
    desk.act(lambda library: attach_file(library, source_id, "page.pdf", b"%PDF"))
    qtbot.waitUntil(lambda: bool(place.side.source and place.side.source.attachments))
    opener = next(b for b in place.side.findChildren(QPushButton) if b.accessibleName() == "Open page.pdf")
    with qtbot.waitSignal(place.side.open_attachment_requested):
        opener.click()


def test_putting_a_source_into_the_bin_can_be_undone(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.choose_source(minutes(desk))
    qtbot.waitUntil(place.side_card.isVisible)
    place.side.delete_button.click()
    qtbot.waitUntil(lambda: place.count.text() == "1 source")
    assert not place.side_card.isVisible()
    desk.undo()
    qtbot.waitUntil(lambda: place.count.text() == "2 sources")


def test_a_page_is_opened_by_its_address(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.choose_source(minutes(desk))
    qtbot.waitUntil(place.side_card.isVisible)
    with qtbot.waitSignal(place.side.open_link_requested) as opened:
        place.side.open_button.click()
    assert opened.args == ["https://council.example/minutes"]


def test_every_control_has_a_name(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    place.choose_source(minutes(desk))
    qtbot.waitUntil(place.side_card.isVisible)
    for widget in place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget


def test_two_chosen_sources_are_joined(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> None:
    place = open_place(qtbot, desk)
    with qtbot.waitSignal(place.like.join_requested) as asked:
        place.table.selectAll()
        assert place.join_button.isVisible()
        place.join_button.click()
    assert asked.args == [1, 2]
    place.table.clearSelection()
    assert not place.join_button.isVisible()
