"""A text that is longer than its field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.widgets.field_line import FieldLine


@pytest.mark.parametrize(
    ("elide", "shown"),
    [(Qt.TextElideMode.ElideRight, "Professor Dr. Max"), (Qt.TextElideMode.ElideMiddle, "zu Donaueschingen")],
)
def test_a_text_longer_than_its_line_is_cut_with_an_ellipsis(
    qtbot: QtBot, elide: Qt.TextElideMode, shown: str
) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    line, fitting = FieldLine("Who said it", parent=home), FieldLine("Who said it", parent=home)
    line.setGeometry(100, 100, 300, 28)  # away from the pointer, which would have it framed
    fitting.setGeometry(100, 140, 300, 28)
    home.show()
    home.setFocus()
    line.elide = elide
    line.set_text("Professor Dr. Maximilian-Alexander von Hohenstein-Wittelsbach zu Donaueschingen")
    fitting.set_text(line.shown_text())
    assert shown in line.shown_text()
    assert (fitting.cut_text(), line.cut_text()) == ("", line.text())
    assert line.grab().toImage() == fitting.grab().toImage()
