"""Items set in lines, as words are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import FlowingLabel


def flow(qtbot: QtBot, widths: list[int], width: int) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent, gap=10, line_gap=5)
    items = []
    for item_width in widths:
        item = QWidget()
        item.setFixedSize(item_width, 20)
        layout.addWidget(item)
        items.append(item)
    parent.resize(width, 200)
    parent.show()
    return parent, layout, items


def test_items_break_into_lines(qtbot: QtBot) -> None:
    _, layout, items = flow(qtbot, [50, 50, 50], 115)
    assert [(item.x(), item.y()) for item in items] == [(0, 0), (60, 0), (0, 25)]
    assert layout.heightForWidth(115) == 45
    assert layout.heightForWidth(400) == 20


def test_an_item_wider_than_the_line_has_its_own(qtbot: QtBot) -> None:
    _, layout, items = flow(qtbot, [30, 300, 30], 100)
    assert [item.y() for item in items] == [0, 25, 50]
    assert layout.minimumSize().width() == 300


def test_hidden_items_take_no_room(qtbot: QtBot) -> None:
    _, layout, items = flow(qtbot, [50, 50], 200)
    items[0].hide()
    QApplication.processEvents()
    assert items[1].x() == 0
    assert layout.sizeHint().width() <= 110


def test_the_flow_runs_from_the_right_in_right_to_left(qtbot: QtBot) -> None:
    parent, _, items = flow(qtbot, [50, 50], 200)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert [item.x() for item in items] == [150, 90]


def test_clearing_removes_everything(qtbot: QtBot) -> None:
    parent, layout, _ = flow(qtbot, [50, 50], 200)
    layout.clear()
    assert parent.layout() is layout
    assert layout.count() == 0
    assert layout.itemAt(0) is None
    assert layout.takeAt(0) is None
    assert layout.heightForWidth(100) == 0


def test_words_stay_on_one_line_while_there_is_room(qtbot: QtBot) -> None:
    parent, layout, _ = flow(qtbot, [40], 400)
    words = FlowingLabel("99% · 28 Nov 2026 · the same claim")
    layout.addWidget(words)
    words.show()
    QApplication.processEvents()
    one_line = words.fontMetrics().height()
    assert (words.x(), words.height() < 2 * one_line) == (50, True)
    parent.resize(words.width() // 2, 200)
    QApplication.processEvents()
    assert (words.x(), words.height() >= 2 * one_line) == (0, True)
    assert words.width() <= parent.width()
