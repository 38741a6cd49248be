"""A text field that grows, tells of its typing, and never loses it."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.ui.theme import ThemeKeeper
from claimtracker.ui.widgets import edit_pace
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from tests.ui.heard import typing_heard

ODD = "no\u00a0break, line\u2028separator, zero\u200bwidth, \U0001f600"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 400)
    QVBoxLayout(page)
    page.show()
    return page


@pytest.fixture
def field(page: QWidget) -> GrowingText:
    field = GrowingText("Notes", name="Notes of the claim", lines=(1, 6))
    page.layout().addWidget(field)
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setObjectName("other")
    page.layout().addWidget(other)
    page.activateWindow()
    QApplication.processEvents()
    return field


def leave(field: GrowingText) -> None:
    field.parentWidget().findChild(QWidget, "other").setFocus()


def test_it_grows_with_its_lines_up_to_a_limit(field: GrowingText) -> None:
    line = field.fontMetrics().lineSpacing()
    heights = []
    for text in ["", "one", "one\ntwo", "one\ntwo\nthree", "x\n" * 30]:
        field.set_text(text)
        QApplication.processEvents()
        heights.append(field.height())
    assert heights[0] == heights[1]
    assert heights[2] - heights[1] == pytest.approx(line, abs=2)
    assert heights[3] - heights[2] == pytest.approx(line, abs=2)
    assert heights[4] - heights[1] == pytest.approx(5 * line, abs=3)
    assert field.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_it_grows_when_lines_break(field: GrowingText, page: QWidget) -> None:
    field.set_text("a statement of many words that breaks sooner or later " * 2)
    QApplication.processEvents()
    wide = field.height()
    page.resize(180, 400)
    QApplication.processEvents()
    assert field.height() > wide


def test_it_grows_with_the_font(field: GrowingText, keeper: ThemeKeeper) -> None:
    field.set_text("one\ntwo")
    QApplication.processEvents()
    before = field.height()
    keeper.zoom(1.5)
    QApplication.processEvents()
    assert field.height() == pytest.approx(before * 1.5, rel=0.2)


def test_typing_is_told_once_after_a_pause_and_committed_on_leaving(field: GrowingText, qtbot: QtBot) -> None:
    said = typing_heard(field)
    field.setFocus()
    qtbot.keyClicks(field, "fell 5%")
    assert said == []
    qtbot.waitUntil(lambda: said == [("edited", "fell 5%")])
    assert field.editing
    leave(field)
    assert said == [("edited", "fell 5%"), ("committed", "fell 5%")]
    assert not field.editing


def test_leaving_at_once_tells_everything(field: GrowingText, qtbot: QtBot) -> None:
    said = typing_heard(field)
    field.setFocus()
    qtbot.keyClicks(field, "quick")
    leave(field)
    assert said == [("edited", "quick"), ("committed", "quick")]


def test_leaving_without_a_change_says_nothing(field: GrowingText, qtbot: QtBot) -> None:
    field.set_text("as it was")
    said = typing_heard(field)
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    leave(field)
    assert said == []


def test_no_words_stay_chosen_in_a_field_that_was_left(field: GrowingText) -> None:
    field.set_text("chosen to be typed over")
    field.setFocus()
    field.selectAll()
    leave(field)
    assert field.textCursor().selectedText() == ""


def test_words_stay_chosen_while_the_menu_bar_has_the_keyboard(field: GrowingText) -> None:
    field.set_text("chosen to be copied")
    field.setFocus()
    field.selectAll()
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason))
    assert field.textCursor().selectedText() == "chosen to be copied"


def test_ctrl_enter_commits(field: GrowingText, qtbot: QtBot) -> None:
    said = typing_heard(field)
    qtbot.keyClicks(field, "done")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said[-1] == ("committed", "done")
    assert field.text() == "done"


def test_showing_text_tells_nobody(field: GrowingText) -> None:
    said = typing_heard(field)
    field.set_text("from the library")
    field.flush()
    assert (field.text(), said, field.editing) == ("from the library", [], False)


def test_a_refresh_does_not_overwrite_typing(field: GrowingText, qtbot: QtBot) -> None:
    field.set_text("old")
    qtbot.keyClicks(field, "new ")
    field.refresh_text("from elsewhere")
    assert field.text() == "new old"
    field.flush()
    field.refresh_text("from elsewhere")
    assert field.text() == "from elsewhere"


def test_text_that_nobody_touched_comes_back_as_it_was(field: GrowingText, qtbot: QtBot) -> None:
    field.set_text("a\r\nb " + ODD)
    assert field.text() == "a\r\nb " + ODD
    field.set_text(ODD)
    qtbot.keyClicks(field, "x")
    assert field.text() == "x" + ODD


def test_paste_takes_text_only(field: GrowingText) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    field.insertFromMimeData(rich)
    assert "img" not in field.text()
    plain = QMimeData()
    plain.setText("<b>bold</b>")
    field.set_text("")
    field.insertFromMimeData(plain)
    assert field.text() == "<b>bold</b>"


def test_tab_leaves_the_field_and_it_has_a_name(field: GrowingText, qtbot: QtBot) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == ""
    assert not field.hasFocus()
    assert field.accessibleName() == "Notes of the claim"
    assert field.placeholderText() == "Notes"


@pytest.mark.parametrize("kind", [GrowingText, FieldLine])
def test_typing_without_a_pause_is_told_in_between(
    kind: type[GrowingText | FieldLine], page: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edit_pace, "EDIT_PAUSE_MS", 3_600_000)  # there is no pause
    monkeypatch.setattr(edit_pace, "UNTOLD_MS", 20)
    field = kind(parent=page)
    field.show()
    told: list[str] = []
    field.edited.connect(told.append)
    for words in ("one", " two"):
        qtbot.keyClicks(field, words)
        qtbot.waitUntil(lambda: told[-1:] == [field.text()])
    assert field.text() == "one two" and field.editing


@pytest.mark.parametrize("kind", [GrowingText, FieldLine])
def test_what_the_journal_has_is_told_in_pauses_only(
    kind: type[GrowingText | FieldLine], page: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edit_pace, "EDIT_PAUSE_MS", 3_600_000)
    monkeypatch.setattr(edit_pace, "UNTOLD_MS", 20)
    journaled, other = kind(parent=page), kind(parent=page)
    journaled.leave_to_journal()
    told: list[str] = []
    for field in (journaled, other):
        field.show()
        field.edited.connect(told.append)
        qtbot.keyClicks(field, "first" if field is journaled else "second")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["second"]
    journaled.flush()
    assert told == ["second", "first"]
