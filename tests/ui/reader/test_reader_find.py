"""Finding words in the article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_find import find_spans
from tests.ui.reader.reader_samples import BRIDGE, ODD, article, revision, span_of

SHOWN = revision(BRIDGE)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(700, 420)
    reader.show()
    reader.show_article(article(), SHOWN, [])
    reader.activateWindow()
    return reader


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ("bridge", 4),
        ("BRIDGE", 4),
        ("  no   other ", 1),
        ('"no other', 1),
        ("5.1", 1),
        ("5x1", 0),
        ("", 0),
        (" ", 0),
    ],
)
def test_any_case_any_space_any_quotation_mark(wanted: str, count: int) -> None:
    assert len(find_spans(SHOWN.text, wanted)) == count


def test_a_plain_space_finds_a_no_break_space() -> None:
    text = revision(ODD).text
    assert find_spans(text, "no-break spaces of") == [span_of(text, "No-break\u00a0spaces\u202fof")]


def test_the_bar_counts_and_goes_around(reader: Reader, qtbot: QtBot) -> None:
    reader.open_find()
    bar = reader.search.bar
    qtbot.waitUntil(bar.field.hasFocus)
    qtbot.keyClicks(bar.field, "bridge")
    assert bar.count.text() == "1 of 3 · 1 in furniture set aside"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text().startswith("2 of 3")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    reader.search.move(-1)
    assert bar.count.text().startswith("3 of 3")
    reader.search.move(1)
    assert bar.count.text().startswith("1 of 3")
    assert not reader.grab().isNull()


def test_showing_the_furniture_counts_it_in(reader: Reader) -> None:
    reader.open_find()
    reader.search.bar.field.setText("bridges")
    assert reader.search.bar.count.text() == "Nothing found · 1 in furniture set aside"
    reader.show_furniture(True)
    assert reader.search.bar.count.text() == "1 of 1"


def test_escape_closes_and_leaves_the_place_selected(reader: Reader, qtbot: QtBot) -> None:
    reader.open_find()
    bar = reader.search.bar
    bar.field.setText("engineers")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.selected_span() == span_of(SHOWN.text, "Engineers")
    qtbot.waitUntil(reader.page.paper.hasFocus)
    assert not reader.page.paper.hits_in(0)


def test_a_short_selection_is_what_is_looked_for(reader: Reader) -> None:
    reader.select_span(span_of(SHOWN.text, "older ones"))
    reader.open_find()
    assert reader.search.bar.field.text() == "older ones"
    assert reader.search.bar.count.text() == "1 of 1"


def test_what_is_not_there_is_said(reader: Reader) -> None:
    reader.open_find()
    reader.search.bar.field.setText("tunnel")
    assert reader.search.bar.count.text() == "Nothing found"
    reader.search.move(1)
    assert reader.search.finds.clear() is None


def test_a_place_far_down_comes_into_view(reader: Reader) -> None:
    long = revision([*BRIDGE * 12, (BRIDGE[3][0], "The needle.")], 3)
    reader.show_article(article(), long, [])
    reader.open_find()
    reader.search.bar.field.setText("needle")
    paper = reader.page.paper
    top = paper.height_of(long.text.index("needle")) - paper.scrolled().y()
    assert 0 < top < paper.viewport().height()


def test_capitals_whole_words_and_patterns_are_switched(reader: Reader, qtbot: QtBot) -> None:
    reader.open_find()
    bar = reader.search.bar
    bar.field.setText("bridge")
    assert bar.count.text().startswith("1 of 3")
    menu = QAction(reader, shortcut="Alt+C")
    menu.triggered.connect(lambda: pytest.fail("the menu took the key"))
    reader.addAction(menu)
    qtbot.waitUntil(bar.field.hasFocus)
    bar.field.setText("BRIDGE")
    qtbot.keyClick(bar.field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert bar.case.isChecked() and bar.field.text() == "BRIDGE" and bar.count.text() == "Nothing found"
    bar.case.setChecked(False)
    bar.whole.setChecked(True)
    bar.field.setText("brid")
    assert bar.count.text() == "Nothing found"
    bar.whole.setChecked(False)
    bar.pattern.setChecked(True)
    bar.field.setText(r"\bbrid\w+")
    assert bar.count.text().startswith("1 of 3")
    bar.field.setText("(")
    assert bar.count.text().startswith("This pattern cannot be read.")
    assert not bar.mark_button.isEnabled()
    assert reader.search.finds.spans == []


def test_going_on_from_the_last_place_says_that_it_went_around(reader: Reader) -> None:
    reader.open_find()
    reader.search.bar.field.setText("bridge")
    for _ in range(3):
        reader.search.move(1)
    assert "once around" in reader.search.bar.count.text()
    reader.search.move(1)
    assert "once around" not in reader.search.bar.count.text()


def test_marking_all_places_is_asked_with_two_buttons(reader: Reader, qtbot: QtBot) -> None:
    reader.open_find()
    bar = reader.search.bar
    bar.field.setText("bridge")
    bar.mark_button.click()
    assert bar.marking.isVisible() and bar.marking.words.text() == "Mark 3 places:"
    bar.marking.sentences.setChecked(True)
    with qtbot.waitSignal(bar.mark_requested) as asked:
        bar.marking.each_button.click()
    assert asked.args == [True, True] and not bar.marking.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    bar.field.setText("nowhere to be found")
    assert not bar.marking.isVisible()
