"""The reader as people use it: open, select, go from claim to claim, set furniture aside, come back."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Mode, Role
from claimtracker.domain.coverage import Tally
from claimtracker.domain.spans import Span
from claimtracker.ui.articles.coverage_meter import CoverageMeter
from claimtracker.ui.articles.sentence_words import meter_words
from claimtracker.ui.reader import reader as reader_module
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_head import ReaderHead
from tests.ui.reader.reader_samples import BRIDGE, HARBOUR_AR, ODD, article, highlight, revision, span_of

SHOWN = revision(BRIDGE)
COST = highlight(SHOWN, 1, "The bridge 🌉 cost 5.1 million euros in 1974")
CARS = highlight(SHOWN, 2, "12,000 cars a day")
OLD = highlight(SHOWN, 3, "No other bridge is as old", claim_id=1)
COUNT = highlight(SHOWN, 4, "Engineers count 31 older ones")
MORE = highlight(SHOWN, 5, "31 bridges")
ALL = [COUNT, CARS, COST, OLD]


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 400)
    reader.show()
    reader.activateWindow()
    return reader


@pytest.fixture
def opened(reader: Reader, qtbot: QtBot) -> Reader:
    reader.show_article(article(), SHOWN, ALL)
    reader.page.paper.setFocus()
    qtbot.waitUntil(reader.page.paper.hasFocus)
    return reader


def test_an_empty_reader_says_what_to_do_next(reader: Reader, qtbot: QtBot) -> None:
    assert reader.empty.isVisible()
    with qtbot.waitSignal(reader.import_requested):
        qtbot.mouseClick(reader.empty.button, Qt.MouseButton.LeftButton)
    assert reader.go_next() == 0
    reader.open_find()
    assert not reader.search.bar.isVisible()


def test_opening_shows_the_text_and_tells(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.article_opened) as told:
        reader.show_article(article(), SHOWN, ALL)
    assert told.args == [1]
    assert reader.page.paper.isVisible()
    assert reader.head.origin.text() == "Draft 1 · imported from text"
    reader.show_article(article(mode=Mode.AFTER), revision(BRIDGE, 2), [])
    assert reader.head.origin.text() == "Draft 1 · imported from text"
    reader.close_article()
    assert reader.empty.isVisible()
    assert reader.article is None


def test_the_keyboard_alone_selects_words(opened: Reader, qtbot: QtBot) -> None:
    paper = opened.page.paper
    opened.page.paper.put_caret(SHOWN.text.index("🌉"))
    chosen: list[Span | None] = []
    opened.span_chosen.connect(chosen.append)
    for _ in range(2):
        qtbot.keyClick(paper, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert opened.selected_span() == span_of(SHOWN.text, "🌉")
    assert chosen[-1] == opened.selected_span()
    qtbot.keyClick(paper, Qt.Key.Key_Right)
    assert chosen[-1] is None
    assert opened.caret_position() == SHOWN.text.index("cost")


def test_a_selection_loses_the_white_space_at_its_ends(opened: Reader) -> None:
    start = SHOWN.text.index(" cost 5.1 ")
    opened.select_span(Span(start, start + len(" cost 5.1 ")))
    assert opened.selected_span() == span_of(SHOWN.text, "cost 5.1")
    opened.select_span(Span(start, start + 1))
    assert opened.selected_span() is None


def test_copying_gives_the_text_as_it_is_stored(reader: Reader) -> None:
    shown = revision(ODD)
    reader.show_article(article(), shown, [])
    for quote in (
        "No-break\u00a0spaces\u202fof",
        "line separator,\u2029a",
        "mark\ufeffin, soft\u00adhyphen",
        "• First line\n• second",
    ):
        reader.select_span(span_of(shown.text, quote))
        data: QMimeData = reader.page.paper.createMimeDataFromSelection()
        assert data.text() == quote
        assert not data.hasHtml()


def test_claims_are_visited_in_the_order_of_the_text(opened: Reader) -> None:
    assert [opened.go_next() for _ in range(4)] == [1, 2, 1, 4]
    assert opened.go_next() == 0
    assert opened.ringed_claim == 4
    assert [opened.go_previous() for _ in range(3)] == [1, 2, 1]
    assert opened.go_previous() == 0


def test_without_a_ring_the_visit_begins_at_the_caret(opened: Reader) -> None:
    opened.page.paper.put_caret(SHOWN.text.index("It carries"))
    assert opened.go_next() == 2
    opened.ring_claim(0)
    assert opened.go_previous() == 1


def test_the_ringed_claim_comes_into_view(opened: Reader) -> None:
    opened.resize(500, 160)
    opened.ring_claim(4)
    paper = opened.page.paper
    top = paper.height_of(COUNT.highlight.span.start) - paper.scrolled().y()
    assert 0 <= top < paper.viewport().height()
    opened.ring_claim(99)
    assert opened.page.ring.current is None


def test_furniture_is_one_line_until_it_is_wanted(opened: Reader, qtbot: QtBot) -> None:
    line = opened.page.around.furniture
    assert line.accessibleName() == "5 lines of page furniture set aside. Show"
    with qtbot.waitSignal(opened.furniture_shown_changed) as told:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert opened.page.paper.document().blockCount() == len(BRIDGE)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened.page.paper.document().blockCount() == 4
    opened.show_article(article(), revision(HARBOUR_AR, 2), [])
    assert not line.isVisible()


def test_the_place_in_the_text_outlives_furniture_and_size(opened: Reader) -> None:
    opened.resize(500, 200)
    opened.select_span(span_of(SHOWN.text, "other bridge"))
    for change in (opened.toggle_furniture, lambda: opened.set_text_size(3), opened.toggle_furniture):
        change()
        assert opened.selected_span() == span_of(SHOWN.text, "other bridge")


def test_a_claim_in_furniture_shows_it(opened: Reader) -> None:
    opened.set_highlights([*ALL, MORE])
    opened.ring_claim(5)
    assert opened.page.furniture_shown
    opened.show_furniture(False)
    opened.select_span(span_of(SHOWN.text, "Advertisement"))
    assert opened.selected_span() == span_of(SHOWN.text, "Advertisement")
    opened.show_furniture(False)
    opened.ring_claim(4)
    assert (opened.go_next(), opened.page.furniture_shown) == (5, True)


def test_where_one_stood_survives_a_restart(opened: Reader, qtbot: QtBot) -> None:
    opened.resize(420, 200)
    opened.set_text_size(4)
    opened.select_span(span_of(SHOWN.text, "older ones"))
    state = opened.scroll_state()
    assert all(type(value) is int for value in state.values())
    later = Reader()
    qtbot.addWidget(later)
    later.resize(420, 200)
    later.show()
    later.show_article(article(), SHOWN, ALL)
    later.restore_scroll_state(state)
    assert later.selected_span() == opened.selected_span()
    assert later.page.paper.scrolled() == opened.page.paper.scrolled()
    assert later.page.paper.scrolled().y() > 0
    other = dict(state, revision=77, size=0)
    later.restore_scroll_state(other)
    assert later.page.size_step == 0


def test_the_same_revision_opened_again_stays_where_it_was(opened: Reader) -> None:
    opened.resize(420, 200)
    opened.select_span(span_of(SHOWN.text, "older ones"))
    before = opened.page.paper.scrolled()
    opened.show_article(article(), SHOWN, ALL[:2])
    assert opened.page.paper.scrolled() == before
    assert len(opened.page.paper.index) == 2
    blocks = tuple(
        replace(block, role=Role.BODY) if block.role is Role.BYLINE else block for block in SHOWN.blocks
    )
    opened.show_article(article(), replace(SHOWN, blocks=blocks), ALL)
    assert opened.selected_span() == span_of(SHOWN.text, "older ones")


def test_text_size_has_its_limits(opened: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.text_size_changed):
        qtbot.mouseClick(opened.head.larger, Qt.MouseButton.LeftButton)
    assert opened.head.text_size.text() == "Serif 18"
    opened.set_text_size(99)
    assert opened.head.text_size.text() == "Serif 33"
    opened.set_text_size(-99)
    assert opened.head.text_size.text() == "Serif 13"


def test_every_control_has_a_name(opened: Reader) -> None:
    opened.open_find()
    unnamed = [
        button
        for button in opened.findChildren(QAbstractButton)
        if not button.isHidden()
        and not (button.accessibleName() or button.text())
        and button.objectName() != "_q_qlineeditclearbutton"
        and not isinstance(button.parent(), type(opened.search.bar.field))
    ]
    assert not unnamed
    assert opened.page.paper.accessibleName()
    assert opened.search.bar.field.accessibleName()


def test_the_meter_says_less_before_the_revision_is_cut(qtbot: QtBot) -> None:
    head, meter = ReaderHead(), CoverageMeter()
    qtbot.addWidget(head)
    head.set_meter(meter)
    head.say("Draft 1 · imported from plain text", 17)
    meter.show_tally(Tally(19, 31))
    head.show()
    said: list[str] = []
    for width in range(900, 480, -20):
        head.resize(width, head.height())
        qtbot.waitUntil(lambda: meter.width() == meter.sizeHint().width())
        if meter.text().strip() not in said:
            said.append(meter.text().strip())
            assert head.origin.shown_text() == head.origin.text()
    assert said == list(meter_words(Tally(19, 31)))


def test_an_article_of_nothing_but_furniture_opens(reader: Reader) -> None:
    shown = revision([(Role.FURNITURE, "Cookies?"), (Role.FURNITURE, "\u00a0")], 8)
    reader.show_article(article(), shown, [highlight(shown, 1, "Cookies")])
    assert reader.page.around.furniture.accessibleName() == "1 line of page furniture set aside. Show"
    assert not reader.grab().isNull()
    assert reader.go_next() == 1
    assert reader.page.furniture_shown


def test_nothing_imported_is_ever_read_as_markup_or_read_back() -> None:
    folder = Path(reader_module.__file__).parent
    forbidden = {
        "setHtml",
        "insertHtml",
        "appendHtml",
        "setMarkdown",
        "toPlainText",
        "selectedText",
        "fromHtml",
    }
    for file in folder.glob("reader*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not used & forbidden, file.name


def test_markup_in_an_article_is_shown_as_it_is(reader: Reader) -> None:
    shown = revision([(Role.BODY, "<b>Bold</b> <img src='file:///etc/hosts'> &amp; plain")])
    reader.show_article(article(), shown, [])
    assert (
        reader.page.paper.document().firstBlock().length()
        == len("<b>Bold</b> <img src='file:///etc/hosts'> &amp; plain") + 1
    )
    QGuiApplication.processEvents()
