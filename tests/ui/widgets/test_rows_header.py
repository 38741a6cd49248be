"""Headings of long tables: each column has room for its own, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from claimtracker.domain.wording import ENGLISH, Language, say, speak
from claimtracker.ui.loading.load_tables import ColumnsTable
from claimtracker.ui.sources.sources_model import CLAIMS, PagedSources
from claimtracker.ui.widgets.rows_delegate import cell_padding
from claimtracker.ui.widgets.rows_header import LEAST_SHARE, heading_font
from claimtracker.ui.widgets.rows_table import RowsTable

GERMAN = Language("de", messages={("Claims", ""): ("Behauptungen",)})


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave every test as it came."""
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("language", [ENGLISH, GERMAN], ids=["english", "german"])
def test_a_column_has_room_for_its_heading(qtbot: QtBot, language: Language) -> None:
    speak(language)
    model = PagedSources(lambda *_: None, lambda *_: None)
    table = RowsTable(model, "Sources", ground="paper")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    header = table.horizontalHeader()
    width = header.sectionSize(model.columns.index(CLAIMS))
    words = QFontMetrics(heading_font(header.font())).horizontalAdvance(say(CLAIMS.title))
    assert width >= words + cell_padding(header.fontMetrics()) + 2


def test_a_column_of_examples_makes_way_for_the_names(qtbot: QtBot) -> None:
    table = ColumnsTable()
    qtbot.addWidget(table)
    table.resize(420, 300)
    table.show()
    assert [table.isColumnHidden(number) for number in range(3)] == [False, False, False]
    table.resize(250, 300)
    assert [table.isColumnHidden(number) for number in range(3)] == [False, False, True]
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    table.resize(420, 300)
    assert not table.isColumnHidden(2)
    assert sum(table.columnWidth(number) for number in range(3)) == table.viewport().width()


def test_in_a_wide_table_the_words_get_their_share_before_more_columns_come(qtbot: QtBot) -> None:
    table = RowsTable(PagedSources(lambda *_: None, lambda *_: None), "Sources", ground="paper")
    qtbot.addWidget(table)
    table.show()
    for width in range(300, 1500, 50):
        table.resize(width, 300)
        fixed = [n for n, column in enumerate(table.rows.columns) if column.yields and column.width]
        if any(not table.isColumnHidden(number) for number in fixed):
            assert table.columnWidth(0) >= LEAST_SHARE * table.viewport().width() - 1
