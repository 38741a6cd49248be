"""The table of claims: complete by keyboard, faithful to the claims when their rows move."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.ui.claims.claims_model import ARTICLE_COLUMNS, DESK_COLUMNS, PagedClaims
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.theme import ThemeKeeper
from tests.ui.claims.claims_samples import Shelf, claim_row

PLACE = ClaimQuery(sort=ClaimSort.PLACE, descending=False)


def settle(shelf: Shelf) -> None:
    for _ in range(8):
        shelf.answer()
        QCoreApplication.processEvents()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf.of(1_000)


@pytest.fixture
def table(qtbot: QtBot, shelf: Shelf) -> Iterator[ClaimsTable]:
    model = PagedClaims(shelf.ask, shelf.count)
    table = ClaimsTable(model)
    qtbot.addWidget(table)
    model.setParent(table)
    table.resize(1100, 400)
    table.show()
    model.show_query(PLACE)
    settle(shelf)
    yield table


def select(table: ClaimsTable, first: int, last: int) -> None:
    how = QItemSelectionModel.SelectionFlag.Rows
    for row in (first, last):
        table.selectionModel().setCurrentIndex(
            table.model().index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
        )
    for row in range(first, last + 1):
        table.selectionModel().select(
            table.model().index(row, 0), how | QItemSelectionModel.SelectionFlag.Select
        )


def test_the_cursor_chooses_and_enter_opens(qtbot: QtBot, table: ClaimsTable) -> None:
    chosen: list[int] = []
    table.claim_chosen.connect(chosen.append)
    table.setFocus()
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_claim_ids() == [chosen[-1]]
    with qtbot.waitSignal(table.open_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [chosen[-1]]


def test_the_first_key_down_chooses_the_first_row(qtbot: QtBot, table: ClaimsTable) -> None:
    with qtbot.assertNotEmitted(table.claim_chosen):
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert table.currentIndex().row() == 0
    for row in (0, 1):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        assert table.selected_claim_ids() == [table.claims.record_id(row)]


def test_choosing_from_elsewhere_tells_nobody(qtbot: QtBot, table: ClaimsTable) -> None:
    with qtbot.assertNotEmitted(table.claim_chosen):
        table.choose_claim(5)
    assert table.selected_claim_ids() == [5]


def test_a_far_claim_is_chosen_by_its_number(table: ClaimsTable, shelf: Shelf) -> None:
    table.choose_claim(900, 900)
    settle(shelf)
    assert table.selected_claim_ids() == [900]
    assert table.visualRect(table.model().index(899, 1)).top() >= 0
    assert table.visualRect(table.model().index(899, 1)).bottom() <= table.viewport().height()


def test_a_claim_that_was_chosen_before_its_rows_came_is_brought_into_view(
    table: ClaimsTable, shelf: Shelf
) -> None:
    rows, shelf.rows = shelf.rows, []
    table.claims.show_query(PLACE)
    settle(shelf)
    shelf.rows = rows
    table.claims.show_query(PLACE)
    table.choose_claim(150)
    settle(shelf)
    assert table.selected_claim_ids() == [150]
    seen = table.visualRect(table.model().index(149, 1))
    assert seen.top() >= 0 and seen.bottom() <= table.viewport().height()


def test_while_there_are_no_rows_the_words_for_it_stand_there(table: ClaimsTable, shelf: Shelf) -> None:
    table.say_nothing("No claims in this article yet.")
    with_rows = table.grab().toImage()
    shelf.rows = []
    table.claims.take_in(Changes(everything=True))
    settle(shelf)
    words = table.grab().toImage()
    table.say_nothing("")
    assert words != table.grab().toImage() != with_rows


def test_the_cursor_on_a_row_under_way_chooses_when_it_comes(
    qtbot: QtBot, table: ClaimsTable, shelf: Shelf
) -> None:
    with qtbot.waitSignal(table.claim_chosen) as chosen:
        table.setCurrentIndex(table.model().index(650, 0))
        settle(shelf)
    assert chosen.args == [651]


def test_selection_follows_the_claims_when_rows_move(table: ClaimsTable, shelf: Shelf) -> None:
    select(table, 3, 5)
    assert table.selected_claim_ids() == [4, 5, 6]
    shelf.rows = [claim_row(2_000), *shelf.rows[2:]]
    table.claims.take_in(Changes(everything=True))
    settle(shelf)
    assert table.selected_claim_ids() == [4, 5, 6]
    assert [table.claims.row_of(claim) for claim in (4, 5, 6)] == [2, 3, 4]
    assert table.currentIndex().row() == 4


def test_selection_survives_another_order(table: ClaimsTable, shelf: Shelf) -> None:
    select(table, 0, 1)
    table.sort_by(1)
    settle(shelf)
    table.sort_by(0)
    settle(shelf)
    assert table.selected_claim_ids() == [1, 2]


def test_all_selected_claims_can_be_had_beyond_what_is_at_hand(table: ClaimsTable, shelf: Shelf) -> None:
    table.selectAll()
    assert table.selected_count() == 1_000
    got: list[list[int]] = []
    table.ask_selected_claim_ids(got.append)
    settle(shelf)
    assert got == [list(range(1, 1_001))]


def test_rows_selected_unseen_stay_selected_when_seen(table: ClaimsTable, shelf: Shelf) -> None:
    table.selectAll()
    table.scrollTo(table.model().index(800, 0))
    settle(shelf)
    assert table.selected_count() == 1_000
    assert 801 in table.selected_claim_ids()


def test_a_click_on_a_heading_sorts_and_turns_round(table: ClaimsTable, shelf: Shelf) -> None:
    sources = [column.title for column in ARTICLE_COLUMNS].index("Sources")
    table.header.sectionClicked.emit(sources)
    settle(shelf)
    assert table.claims.query is not None
    assert table.claims.query.descending
    table.header.sectionClicked.emit(sources)
    settle(shelf)
    assert not table.claims.query.descending


def test_orders_are_in_the_menu_for_the_keyboard(table: ClaimsTable, shelf: Shelf) -> None:
    table.menu_actions = [QAction("Open", table)]
    menu = table.make_menu()
    assert [action.text() for action in menu.actions()] == ["Open", "", "Columns", "Sort by"]
    orders = menu.actions()[-1].menu()
    assert [action.text() for action in orders.actions()][:2] == ["Place", "Claim"]  # type: ignore[union-attr]
    orders.actions()[1].trigger()  # type: ignore[union-attr]
    settle(shelf)
    assert table.claims.sorted_by()[0] == 1
    menu.deleteLater()


def test_letters_are_left_to_the_desk(qtbot: QtBot, table: ClaimsTable, shelf: Shelf) -> None:
    table.setFocus()
    shelf.asked.clear()
    qtbot.keyClick(table, Qt.Key.Key_N)
    settle(shelf)
    assert table.selected_count() == 0
    assert shelf.asked == []


def test_columns_hide_when_it_gets_narrow_and_come_back(table: ClaimsTable) -> None:
    titles = [column.title for column in ARTICLE_COLUMNS]
    table.resize(620, 300)
    assert table.isColumnHidden(titles.index("Progress"))
    assert not table.isColumnHidden(titles.index("Verdict"))
    table.resize(1400, 300)
    assert not any(table.isColumnHidden(number) for number in range(len(titles)))


def test_rows_grow_with_the_font(table: ClaimsTable, keeper: ThemeKeeper) -> None:
    before = table.rowHeight(0)
    assert 26 <= before <= 30
    keeper.zoom(1.5)
    assert table.rowHeight(0) > before * 1.3


@pytest.mark.parametrize("choice", ["light", "dark", "high-contrast"])
def test_it_paints_in_every_palette(
    qtbot: QtBot, table: ClaimsTable, keeper: ThemeKeeper, choice: str
) -> None:
    keeper.choose(choice)
    table.choose_claim(2, 2)
    table.setFocus()
    picture = table.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1100, 7) for y in range(0, 200, 5)}
    assert len(colours) > 4


def test_a_million_rows_scroll(qtbot: QtBot) -> None:
    shelf = Shelf([])
    found = [claim_row(number) for number in range(1, 201)]
    asked: list[int] = []

    def ask(query: ClaimQuery, offset: int, limit: int, then: object) -> None:
        asked.append(offset)
        then(found)  # type: ignore[operator]

    model = PagedClaims(ask, lambda query, then: then(1_000_000), DESK_COLUMNS)
    table = ClaimsTable(model)
    qtbot.addWidget(table)
    table.resize(1200, 500)
    table.show()
    model.show_query(PLACE)
    for share in range(0, 101, 10):
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() * share // 100)
        settle(shelf)
        table.grab()
    assert asked[-1] == 999_800
    assert table.model().rowCount() == 1_000_000
    assert len(asked) < 40


def test_the_headings_share_the_whole_width_before_anything_is_asked(qtbot: QtBot, shelf: Shelf) -> None:
    table = ClaimsTable(PagedClaims(shelf.ask, shelf.count))
    qtbot.addWidget(table)
    table.resize(1100, 400)
    table.show()
    assert table.header.length() == table.viewport().width()
