"""Mouse, menus, margin and voice over highlights."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings
from claimtracker.domain.claims import Progress
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.key_book import KeyBook
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_choice import choice_menu
from claimtracker.ui.reader.reader_selection import SelectionButton
from claimtracker.ui.reader.reader_words import one_line, shortened, spoken, tip
from tests.ui.reader.reader_samples import BRIDGE, article, highlight, revision, span_of

SHOWN = revision(BRIDGE)
COST = highlight(SHOWN, 1, "The bridge 🌉 cost 5.1 million euros", look=VerdictClass.TRUE, label="Confirmed")
MILLION = highlight(SHOWN, 2, "5.1 million", statement="<b>A & B</b> <img src=x>")
CARS = highlight(SHOWN, 3, "12,000 cars a day", progress=Progress.IN_PROGRESS)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 500)
    reader.show()
    reader.show_article(article(), SHOWN, [COST, MILLION, CARS])
    return reader


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def point_of(reader: Reader, quote: str) -> QPoint:
    """Return a point of the view inside the quote's first letter."""
    paper = reader.page.paper
    at = paper.places.to_document(span_of(SHOWN.text, quote).start)
    cursor = paper.textCursor()
    cursor.setPosition(at)
    return paper.cursorRect(cursor).center() + QPoint(3, 0)


def click(qtbot: QtBot, reader: Reader, quote: str) -> None:
    qtbot.mouseClick(reader.page.paper.viewport(), Qt.MouseButton.LeftButton, pos=point_of(reader, quote))


def plain(words: str) -> str:
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def test_a_click_on_a_highlight_selects_its_claim(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.highlight_clicked) as told:
        click(qtbot, reader, "12,000")
    assert told.args == [3, 3]
    assert reader.ringed_claim == 3
    click(qtbot, reader, "It carries")
    assert reader.ringed_claim == 3


def test_what_lies_under_a_point_the_innermost_first(reader: Reader) -> None:
    point = point_of(reader, "million")
    assert [shown.number for shown in reader.page.paper.highlights_at(point)] == [2, 1]
    assert reader.page.paper.highlights_at(QPoint(1, 200)) == []


def test_several_under_the_pointer_are_listed(reader: Reader, qtbot: QtBot) -> None:
    click(qtbot, reader, "million")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "2 · To check · <b>A && B</b> <img src=x>",
        "1 · Confirmed · The bridge 🌉 cost 5.1 million euros",
    ]
    with qtbot.waitSignal(reader.highlight_clicked) as told:
        menu.actions()[1].trigger()
    assert told.args == [1, 1]
    menu.close()


def test_a_long_statement_is_cut_in_the_menu(reader: Reader) -> None:
    long = highlight(SHOWN, 9, "euros", statement="word " * 100)
    menu = choice_menu(reader.page.paper, [long])
    assert len(menu.actions()[0].text()) == 80
    assert len(shortened(long.statement)) <= 240
    assert one_line(long).startswith("9 · To check · word word")


def test_hovering_tells_of_the_claim_and_never_reads_markup(reader: Reader) -> None:
    view, point = reader.page.paper.viewport(), point_of(reader, "million")
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    words = plain(QToolTip.text())
    assert "2 · To check\n<b>A & B</b> <img src=x>" in words
    assert "1 · Confirmed" in words
    assert "<img" not in QToolTip.text()
    assert tip([]) == ""


def test_hovering_brings_a_highlight_out(reader: Reader, qtbot: QtBot) -> None:
    view = reader.page.paper.viewport()
    qtbot.mouseMove(view, point_of(reader, "12,000"))
    qtbot.waitUntil(lambda: reader.page.paper.hovered == frozenset({3}))
    qtbot.mouseMove(view, point_of(reader, "It carries"))
    qtbot.waitUntil(lambda: not reader.page.paper.hovered)


def select_by_mouse(qtbot: QtBot, reader: Reader, first: str, last: str) -> None:
    view = reader.page.paper.viewport()
    start, end = point_of(reader, first), point_of(reader, last)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(view, left, pos=start)
    there = QPointF(end)
    move = QMouseEvent(QMouseEvent.Type.MouseMove, there, QPointF(view.mapToGlobal(end)), left, left, none)
    QApplication.sendEvent(view, move)
    qtbot.mouseRelease(view, left, pos=end)


def test_words_selected_by_mouse_are_offered_to_be_marked(reader: Reader, qtbot: QtBot) -> None:
    select_by_mouse(qtbot, reader, "It carries", "a day")
    button = reader.page.selection_button
    assert button.isVisible()
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(reader.mark_requested) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (span,) = told.args
    assert isinstance(span, Span)
    assert SHOWN.text[span.start : span.end].startswith("It carries")
    assert not button.isVisible()


def test_the_offer_names_the_key_of_the_moment(qtbot: QtBot, tmp_path: Path) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    book = KeyBook(Settings(tmp_path / "settings.json"), view)
    button = SelectionButton(view)
    assert button.text().endswith("C")
    book.give("mark_claim", "M")
    assert button.text().endswith("M")
    assert button.toolTip().endswith("(M)")
    book.give("mark_claim", "")
    assert button.toolTip() == button.accessibleName()


def test_the_offer_goes_when_the_person_goes_on(reader: Reader, qtbot: QtBot) -> None:
    select_by_mouse(qtbot, reader, "It carries", "a day")
    qtbot.keyClick(reader.page.paper, Qt.Key.Key_Left)
    assert not reader.page.selection_button.isVisible()


def test_the_menu_key_opens_the_given_actions(reader: Reader, qtbot: QtBot) -> None:
    action = QAction("Mark claim", reader)
    reader.set_context_actions([action])
    paper = reader.page.paper
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(paper, QContextMenuEvent(reason, QPoint(1, 1), paper.mapToGlobal(QPoint(1, 1))))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions() if entry.text()] == ["Mark claim", "Copy", "Select all"]
    menu.close()


def test_a_right_click_on_a_highlight_is_about_its_claim(reader: Reader, qtbot: QtBot) -> None:
    paper, point = reader.page.paper, point_of(reader, "12,000")
    there = paper.viewport().mapToGlobal(point)
    with qtbot.waitSignal(reader.highlight_clicked):
        QApplication.sendEvent(
            paper.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, there)
        )
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_enter_chooses_the_highlight_under_the_caret(reader: Reader, qtbot: QtBot) -> None:
    paper = reader.page.paper
    paper.put_caret(CARS.highlight.span.start + 2)
    assert paper.accessibleDescription() == "Claim 3, In progress: 12,000 cars a day"
    with qtbot.waitSignal(reader.highlight_clicked) as told:
        qtbot.keyClick(paper, Qt.Key.Key_Return)
    assert told.args == [3, 3]
    paper.put_caret(SHOWN.text.index("Engineers"))
    assert paper.accessibleDescription() == ""


def test_entering_and_leaving_are_said() -> None:
    assert spoken([CARS], [COST]) == "End of claim 1. Claim 3, In progress: 12,000 cars a day"
    assert spoken([], []) == ""


def test_the_margin_numbers_the_first_line_of_each_highlight(reader: Reader) -> None:
    margin = reader.page.around.numbers
    chips = margin.chips()
    assert [chip.label for chip in chips][:2] == ["1", "2"]
    assert chips[0].rect.center().y() == chips[1].rect.center().y()
    assert chips[0].rect.right() < chips[1].rect.left()
    assert reader.page.around.right.chips() == []


def test_a_number_can_be_clicked_and_tells_of_its_claim(reader: Reader, qtbot: QtBot) -> None:
    margin = reader.page.around.numbers
    chip = next(chip for chip in margin.chips() if chip.label == "3")
    point = chip.rect.center().toPoint()
    QApplication.sendEvent(margin, QHelpEvent(QHelpEvent.Type.ToolTip, point, margin.mapToGlobal(point)))
    assert "12,000 cars" in plain(QToolTip.text())
    with qtbot.waitSignal(reader.highlight_clicked) as told:
        qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [3, 3]


def test_a_crowd_of_numbers_is_gathered(reader: Reader) -> None:
    crowd = [highlight(SHOWN, number, "The bridge") for number in range(1, 7)]
    reader.set_highlights(crowd)
    chips = reader.page.around.numbers.chips()
    assert chips[-1].label == f"+{7 - len(chips)}"
    assert sum(len(chip.highlights) for chip in chips) == 6
    assert all(chip.rect.left() >= 0 for chip in chips)


def test_a_selection_may_begin_in_the_margin(reader: Reader, qtbot: QtBot) -> None:
    margin, paper = reader.page.around.left, reader.page.paper
    y = point_of(reader, "“No other").y()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(margin, left, pos=QPoint(20, y))
    end = paper.viewport().mapTo(paper, point_of(reader, "bridge is as old"))
    there = margin.mapFrom(paper, end)
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(there), QPointF(margin.mapToGlobal(there)), left, left, none
    )
    QApplication.sendEvent(margin, move)
    qtbot.mouseRelease(margin, left, pos=there)
    span = reader.selected_span()
    assert span is not None
    assert SHOWN.text[span.start : span.end].startswith("“No other")
