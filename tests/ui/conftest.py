"""The application dressed as it ships; Qt's own warnings fail a test by the project's settings."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.theme import ThemeKeeper, theme_keeper


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the offscreen platform say what it cannot do, such as raising a window; nobody sees it there."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def pytest_runtest_logfinish(nodeid: str) -> None:
    """Let the widgets of a test go: Qt keeps them until its next loop, and dresses all of them until then."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session", autouse=True)
def bundled_fonts(qapp: QApplication) -> int:
    """Load the fonts once, so that sizes are the same on every machine."""
    return load_fonts()


@pytest.fixture(autouse=True)
def keeper(qapp: QApplication, bundled_fonts: int) -> ThemeKeeper:
    """Start every test in the light palette at the usual size."""
    keeper = theme_keeper()
    if keeper.scale != 1.0:
        keeper.zoom(1.0)
    if keeper.choice != "light":
        keeper.choose("light")
    return keeper
