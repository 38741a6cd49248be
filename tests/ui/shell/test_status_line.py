"""The bottom line: nothing that is said there is cut, and what went can be read again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.shell.status_line import MOST_KEPT, SHOWN_MS, StatusLine, reading_ms

SHORT = "Claim marked."
LONG = (
    "This claim is signed off by Ana Ruiz, and what is signed stays as it was: its statement, its verdict, "
    "its sources and its notes cannot be changed by anybody. Reopen it first, with a reason that stays."
)


class Frame(QWidget):
    """A field, and the line below it, as in the window."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.line = QLineEdit(), StatusLine()
        self.line.library.setText("a-newsroom.claims")
        self.line.tally.setText("12 claims · 3 to check · 2 in progress · 7 confirmed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self.line)


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    frame = Frame()
    qtbot.addWidget(frame)
    frame.resize(1000, 400)
    frame.show()
    frame.activateWindow()
    frame.field.setFocus()
    return frame


def _is_whole(line: StatusLine) -> bool:
    """Tell whether every line of the strip is in sight."""
    text = line.strip.text
    return not text.verticalScrollBar().maximum() and not text.horizontalScrollBar().maximum()


def test_a_short_message_stands_beside_the_rest(frame: Frame) -> None:
    line, low = frame.line, frame.line.height()
    line.show_message(SHORT, lambda: None)
    assert line.said == line.message.shown_text() == SHORT
    assert line.undo_button.isVisible() and not line.strip.isVisible()
    assert line.height() == low


@pytest.mark.parametrize(("width", "words"), [(1000, LONG), (640, LONG), (640, f"/home/{'desk/' * 60}")])
def test_a_long_message_takes_the_lines_that_it_needs(
    qtbot: QtBot, frame: Frame, width: int, words: str
) -> None:
    line = frame.line
    frame.resize(width, 800)
    line.show_message(words, lambda: None)
    assert line.said == line.strip.text.text() == words
    assert line.message.text() == "", "nothing is said twice"
    qtbot.waitUntil(lambda: line.strip.geometry().bottom() < line.tally.y())
    assert _is_whole(line)
    assert line.strip.undo_button.isVisible() and not line.undo_button.isVisible()


def test_a_message_that_would_fill_a_low_window_scrolls(qtbot: QtBot, frame: Frame) -> None:
    frame.line.show_message(LONG * 20)
    qtbot.waitUntil(lambda: frame.line.strip.text.verticalScrollBar().maximum() > 0)
    assert frame.line.height() < 100


def test_a_narrower_window_breaks_the_message_and_a_wider_one_puts_it_back(
    qtbot: QtBot, frame: Frame
) -> None:
    line = frame.line
    line.show_message("Restored: 14 values changed. Earlier states stay in the history.")
    assert not line.strip.isVisible()
    frame.resize(640, 400)
    qtbot.waitUntil(line.strip.isVisible)
    frame.resize(1200, 400)
    qtbot.waitUntil(lambda: not line.strip.isVisible())
    assert line.message.shown_text() == line.said


def test_lines_that_were_said_stay_lines(frame: Frame) -> None:
    frame.line.show_message("One sentence.\nAnother.")
    assert frame.line.strip.isVisible()
    assert frame.line.strip.text.document().blockCount() == 2


def test_a_message_stays_as_long_as_it_takes_to_read() -> None:
    assert reading_ms(SHORT) == SHOWN_MS
    assert reading_ms(LONG) >= 2 * SHOWN_MS


def test_it_is_closed_with_the_mouse_and_with_the_keyboard(qtbot: QtBot, frame: Frame) -> None:
    line = frame.line
    line.show_message(LONG)
    qtbot.mouseClick(line.strip.close_button, Qt.MouseButton.LeftButton)
    assert (line.said, line.strip.isVisible()) == ("", False)
    line.read_again()
    assert line.said == LONG
    assert line.strip.text.hasFocus()
    qtbot.keyClick(line.strip.text, Qt.Key.Key_Escape)
    assert (line.said, line.strip.isVisible()) == ("", False)
    assert frame.field.hasFocus(), "the keyboard is back where it was"


def test_nobody_is_interrupted_while_reading(frame: Frame) -> None:
    line = frame.line
    line.show_message(SHORT)
    line.read_again()
    line._end()
    assert line.said == SHORT
    frame.field.setFocus()
    line._end()
    assert line.said == ""


def test_what_went_can_be_read_again_and_what_was_said_before_it(frame: Frame) -> None:
    line = frame.line
    line.read_again()
    assert line.said == "Nothing was said yet."
    for number in range(MOST_KEPT + 5):
        line.show_message(f"Message {number}.", lambda: None)
    line.dismiss()
    last = MOST_KEPT + 4
    heard = []
    for _ in range(MOST_KEPT + 1):
        line.read_again()
        heard.append(line.said)
    kept = [f"Message {last - back}." for back in range(MOST_KEPT)]
    assert heard == [*kept, kept[0]], "after the oldest it begins again"
    assert not line.strip.undo_button.isVisible(), "what is read again is not taken back with it"


def test_undo_goes_with_a_long_message(qtbot: QtBot, frame: Frame) -> None:
    undone: list[bool] = []
    frame.line.show_message(LONG, lambda: undone.append(True))
    qtbot.mouseClick(frame.line.strip.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert (frame.line.said, frame.line.strip.isVisible()) == ("", False)


def test_a_message_whose_undo_is_dropped_goes_but_not_the_one_after_it(qtbot: QtBot, frame: Frame) -> None:
    line, undone = frame.line, list[bool]()
    line.show_message(SHORT, lambda: undone.append(True))
    line.drop_undo()
    qtbot.mouseClick(line.undo_button, Qt.MouseButton.LeftButton)
    assert not undone, "another step was made: Undo would take that one back"
    line.show_message(SHORT, lambda: undone.append(True))
    line.drop_undo()
    qtbot.waitUntil(lambda: line.said == "")
    line.show_message(SHORT, lambda: undone.append(True))
    line.drop_undo()
    line.show_message("Another.")
    qtbot.waitUntil(lambda: not line._after_paint._next.isActive())
    assert line.said == "Another."
