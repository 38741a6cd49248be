"""How the page is laid out: measure, direction, theme, and a place that stays when the window changes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Direction
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_paper import NARROWEST_MARGIN, column_width
from claimtracker.ui.theme import ThemeKeeper
from tests.ui.reader.reader_samples import BRIDGE, HARBOUR_AR, article, highlight, revision

SHOWN = revision(BRIDGE * 6)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 400)
    reader.show()
    return reader


@pytest.fixture
def opened(reader: Reader) -> Reader:
    reader.show_article(article(), SHOWN, [])
    return reader


def test_arabic_is_set_from_the_right(reader: Reader) -> None:
    shown = revision(HARBOUR_AR)
    reader.show_article(article(Direction.RTL), shown, [highlight(shown, 1, "12 ألف سيارة")])
    block = reader.page.paper.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert reader.page.around.numbers is reader.page.around.right
    assert [chip.label for chip in reader.page.around.numbers.chips()] == ["1"]


def test_the_text_wears_the_theme(opened: Reader, keeper: ThemeKeeper) -> None:
    def ink() -> str:
        return QTextCursor(opened.page.paper.document()).charFormat().foreground().color().name()

    light = ink()
    keeper.choose("dark")
    assert ink() != light
    keeper.zoom(1.5)
    assert opened.head.text_size.text() == "Serif 26"


def test_the_column_keeps_its_measure(opened: Reader, qtbot: QtBot) -> None:
    paper = opened.page.paper
    opened.resize(1600, 500)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    wide = paper.viewport().width()
    opened.resize(1200, 500)
    assert paper.viewport().width() == wide
    margins = paper.viewportMargins()
    assert abs(margins.left() - margins.right()) <= 1
    opened.resize(480, 500)
    assert paper.viewport().width() < wide
    qtbot.waitUntil(lambda: paper.lineWrapColumnOrWidth() == paper.viewport().width())
    assert column_width(480, 700) == (480 - 2 * NARROWEST_MARGIN) // 8 * 8
    assert column_width(2000, 700) == 700
    assert paper.viewportMargins().left() >= 60


def test_a_narrower_view_keeps_the_place(opened: Reader, qtbot: QtBot) -> None:
    paper = opened.page.paper
    opened.resize(700, 150)
    opened.page.restore({"line": SHOWN.text.index("“No other"), "below": 0})
    opened.resize(420, 150)
    qtbot.waitUntil(lambda: paper.lineWrapColumnOrWidth() < 300)
    assert paper.position_at(QPoint(0, 0)) == SHOWN.text.index("“No other")
