"""The words beside an icon."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.ui.icons import icon
from claimtracker.ui.theme import ThemeKeeper, set_kind, theme
from claimtracker.ui.widgets.worded_button import WordedButton


def test_the_room_is_the_same_on_either_side(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    keeper.choose("light")
    button = WordedButton()
    qtbot.addWidget(button)
    set_kind(button, "bordered")
    button.setIcon(icon("download"))
    button.say("Hilfe")
    button.show()
    button.adjustSize()
    image, paper = button.grab().toImage(), theme().color("paper")
    inked = [
        x
        for x in range(4, image.width() - 4)
        if any(image.pixelColor(x, y) != paper for y in range(4, image.height() - 4))
    ]
    before, after = inked[0], image.width() - 1 - inked[-1]
    assert abs(before - after) <= 3


def test_its_icon_grows_with_the_text(qtbot: QtBot, keeper: ThemeKeeper, qapp: QApplication) -> None:
    button = WordedButton()
    qtbot.addWidget(button)
    button.setIcon(icon("download"))
    button.show()
    assert button.iconSize().width() == 16
    keeper.zoom(1.5)
    qapp.processEvents()
    assert button.iconSize().width() == 24
