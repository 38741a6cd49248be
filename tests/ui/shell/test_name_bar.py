"""The name is asked once, beside the work; what has to be signed waits for it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings, full_name, login_name
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.name_bar import NameBar, NameDesk
from tests.ui.desk_with_library import desk, empty_file, file_library

__all__ = ["desk", "empty_file", "file_library"]


def test_an_act_waits_for_the_name_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    settings, bar, done = Settings.load(tmp_path), NameBar(), list[str]()
    qtbot.addWidget(bar)
    names = NameDesk(bar, desk, settings)
    names.named(lambda: done.append(desk.library.actor))
    assert bar.isVisible()
    assert bar.field.text() == (full_name() or login_name())
    assert not done
    bar.field.set_text("Ana Ruiz")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert done == ["Ana Ruiz"]
    assert not bar.isVisible()
    assert Settings.load(tmp_path).person == "Ana Ruiz"
    names.named(lambda: done.append("again"))
    names.remind()
    assert (done[-1], bar.isVisible()) == ("again", False)


def test_a_verdict_waits_for_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    bar = NameBar()
    qtbot.addWidget(bar)
    NameDesk(bar, desk, Settings.load(tmp_path)).remind()
    assert bar.isVisible()
    assert not bar.field.hasFocus()
    bar.field.set_text("  ")
    bar.keep.click()
    assert bar.isVisible()
