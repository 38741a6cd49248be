"""An inspector on the screen with a claim in it, and what a test does with one."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.views import ClaimCard
from claimtracker.ui.claims.inspector import Inspector
from tests.ui.claims.records import card


def show_inspector(qtbot: QtBot, shown: ClaimCard, width: int = 375, height: int = 860) -> Inspector:
    """Return an inspector on the screen that shows this claim."""
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(width, height)
    inspector.show_card(shown)
    with qtbot.waitExposed(inspector):
        inspector.show()
    return inspector


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    """An inspector that shows a claim."""
    return show_inspector(qtbot, card())


def add(field: QWidget, text: str) -> None:
    """Type at the end of a line."""
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.end(False)
    QTest.keyClicks(field, text)
