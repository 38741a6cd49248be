"""The line for page furniture: its words never run into what a press does."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.articles.reader_furniture import FurnitureLine
from claimtracker.ui.theme import theme


def _columns_of(image: QImage, color: str) -> list[int]:
    wanted = theme().color(color).rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[FurnitureLine]:
    """Make the line for ten lines shown in grey, whose deed is a long word."""
    parent = QWidget()
    qtbot.addWidget(parent)
    line = FurnitureLine(parent)
    line.say(10, shown=True)
    yield line


@pytest.mark.parametrize("width", [150, 220, 600])
def test_the_words_end_before_the_deed(line: FurnitureLine, width: int) -> None:
    line.resize(width, 30)
    image = line.grab().toImage()
    words, deed = _columns_of(image, "ink3"), _columns_of(image, "accent")
    assert words and deed
    assert max(words) < min(deed)


def test_words_with_room_are_whole(line: FurnitureLine) -> None:
    assert line.words_within(600) == "10 lines of page furniture in grey"
    assert line.words_within(150).endswith("…")
