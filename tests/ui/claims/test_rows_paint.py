"""How rows are painted: kept words follow the palette, and struck words are struck to their end."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.find_marks import Marks
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.claims.claims_model import PagedClaims
from claimtracker.ui.claims.claims_table import ClaimsTable
from claimtracker.ui.theme import ThemeKeeper, theme
from claimtracker.ui.widgets.rows_words import KeptWords
from tests.ui.claims.claims_samples import Shelf, claim_row

TWO_SCRIPTS = "مدينة long مدينة"


@pytest.fixture
def shown(qtbot: QtBot, keeper: ThemeKeeper) -> Callable[[Shelf], ClaimsTable]:
    def show(shelf: Shelf) -> ClaimsTable:
        model = PagedClaims(shelf.ask, shelf.count)
        table = ClaimsTable(model)
        qtbot.addWidget(table)
        model.setParent(table)
        table.resize(1000, 300)
        table.show()
        model.show_query(ClaimQuery())
        for _ in range(4):
            shelf.answer()
            QCoreApplication.processEvents()
        return table

    return show


def colours(picture: QImage, top: int, bottom: int, left: int = 0, right: int = 0) -> list[set[str]]:
    """Return the colours of each line of pixels."""
    columns = range(left, right or picture.width())
    return [{picture.pixelColor(x, y).name() for x in columns} for y in range(top, bottom)]


def test_a_struck_statement_of_two_scripts_is_struck_to_its_end(
    shown: Callable[[Shelf], ClaimsTable],
) -> None:
    table = shown(Shelf([replace(claim_row(1), statement=TWO_SCRIPTS, void=True)]))
    cell = table.visualRect(table.model().index(0, 1))
    kept = KeptWords(table.font(), 1.0)
    padding = 3 * cell.height() // 4
    line = kept.line(TWO_SCRIPTS, cell.width())
    picture = table.viewport().grab().toImage()
    left, right = cell.right() - padding - int(line.width) // 2, cell.right() - padding
    whole = [found for found in colours(picture, cell.top(), cell.bottom(), left, right) if len(found) == 1]
    assert {theme().color("ink3").name()} in whole


def test_words_kept_from_before_are_not_painted_in_another_palette(
    keeper: ThemeKeeper, shown: Callable[[Shelf], ClaimsTable]
) -> None:
    verdict = replace(claim_row(1), verdict_label="False", look=VerdictClass.FALSE)
    table = shown(Shelf([verdict]))
    for choice in ("light", "dark", "light"):
        keeper.choose(choice)
        wash = theme().color("false_wash").name()
        assert any(wash in line for line in colours(table.viewport().grab().toImage(), 0, table.rowHeight(0)))


def test_rows_that_were_not_there_before_are_painted_in_the_same_turn(
    shown: Callable[[Shelf], ClaimsTable],
) -> None:
    shelf = Shelf([])
    table = shown(shelf)
    ground = table.viewport().grab().toImage()
    shelf.rows = [claim_row(1)]
    table.claims.show_query(ClaimQuery())
    shelf.answer()
    assert table.viewport().grab().toImage() != ground


def test_what_was_searched_for_is_marked_anew_with_each_search(
    shown: Callable[[Shelf], ClaimsTable],
) -> None:
    table = shown(Shelf([replace(claim_row(1), statement="The city built lanes")]))
    table.clearFocus()  # the cursor is painted in the same colour
    pictures: list[QImage] = []
    for typed in ("city", "lanes", ""):
        table.claims.marks = Marks(typed)
        pictures.append(table.viewport().grab().toImage())
    accent, cell = theme().color("accent").name(), table.visualRect(table.model().index(0, 1))
    seen = [colours(picture, cell.top(), cell.bottom(), cell.left(), cell.right()) for picture in pictures]
    marked = [any(accent in line for line in lines) for lines in seen]
    assert marked == [True, True, False]
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("width", [-9, 0, 1])
def test_a_pill_in_a_cell_without_room_is_an_empty_picture(keeper: ThemeKeeper, width: int) -> None:
    kept = KeptWords(QApplication.font(), 1.0)
    assert not kept.pill("False", VerdictClass.FALSE, width, 20).isNull()
