"""The size of the window at its first start."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Folders, Settings
from claimtracker.ui.desk import Desk
from claimtracker.ui.messages import Messages
from claimtracker.ui.shell.main_window import MainWindow
from claimtracker.ui.tasks import TaskRunner


def test_the_first_window_fits_onto_a_small_screen_with_its_title_bar(qtbot: QtBot, tmp_path: Path) -> None:
    messages = Messages()
    tasks = TaskRunner(messages)
    folders = Folders(tmp_path, tmp_path, tmp_path)
    window = MainWindow(Desk(tasks, messages), Settings(tmp_path / "settings.json"), folders)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert room.height() < 900, "the screen of the tests is a small one"
    assert window.height() < room.height()
    assert window.width() <= max(room.width(), window.minimumSizeHint().width())
    tasks.shutdown()
