"""The line for page furniture: its words never run into what a press does."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.reader.reader_furniture import FurnitureLine


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[FurnitureLine]:
    """Make the line for ten lines shown in grey, whose deed is a long word."""
    parent = QWidget()
    qtbot.addWidget(parent)
    line = FurnitureLine(parent)
    line.say(10, shown=True)
    yield line


def _deed(line: FurnitureLine, width: int) -> QImage:
    """Return the picture of the deed alone, inside of the frame."""
    line.resize(width, 30)
    wide = line.fontMetrics().horizontalAdvance("Set aside")
    return line.grab().toImage().copy(width - 12 - wide, 4, wide, 22)


@pytest.mark.parametrize("width", [150, 220, 260])
def test_no_word_is_painted_over_the_deed(line: FurnitureLine, width: int) -> None:
    assert _deed(line, width) == _deed(line, 600)


def test_words_with_room_are_whole(line: FurnitureLine) -> None:
    assert line.words_within(600) == "10 lines of page furniture in grey"
    assert line.words_within(150).endswith("…")
