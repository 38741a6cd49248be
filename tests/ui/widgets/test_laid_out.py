"""When widgets are laid out and painted."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.widgets.laid_out import paint_next_turn


class Painted(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1


def test_a_widget_is_painted_in_the_turn_after(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: widget.times > 0)
    before = widget.times
    paint_next_turn(widget)
    paint_next_turn(widget)
    widget.repaint()
    assert widget.times == before
    qtbot.waitUntil(lambda: widget.times > before)
    assert widget.updatesEnabled()
