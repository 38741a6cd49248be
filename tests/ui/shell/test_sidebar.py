"""The places at the side, read from the left and from the right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from claimtracker.ui.shell.sidebar import PlaceButton
from claimtracker.ui.widgets.labels import PlainLabel


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_count_of_a_place_keeps_its_gap_to_the_end(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    button = PlaceButton(QAction("Claims"), "quote")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(220, 32)
    button.show_count(1208)
    button.show()
    count = button.findChild(PlainLabel)
    assert count is not None and count.text() == "1,208"
    box = count.geometry()
    gap = box.left() if direction == Qt.LayoutDirection.RightToLeft else button.width() - box.right() - 1
    assert gap == 10
