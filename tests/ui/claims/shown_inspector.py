"""An inspector on the screen with a claim in it, and what a test does with one."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card


@pytest.fixture
def inspector(qtbot: QtBot) -> Iterator[Inspector]:
    """An inspector that shows a claim."""
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(375, 860)
    inspector.show_card(card())
    with qtbot.waitExposed(inspector):
        inspector.show()
    yield inspector


def add(field: QWidget, text: str) -> None:
    """Type at the end of a line."""
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.end(False)
    QTest.keyClicks(field, text)
