"""The ends of a highlight move by keys and by dragging, and only as a wish."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Direction
from claimtracker.domain.spans import Span
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_edges import End, stepped, with_end, word_edges
from claimtracker.ui.reader.reader_places import Places
from tests.ui.reader.reader_samples import BRIDGE, HARBOUR_AR, article, highlight, revision, span_of

SHOWN = revision(BRIDGE)
MILLION = highlight(SHOWN, 1, "5.1 million euros")
OLD = highlight(SHOWN, 2, "No other bridge", claim_id=1)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 500)
    reader.show()
    reader.show_article(article(), SHOWN, [MILLION, OLD])
    reader.ring_claim(1)
    return reader


@pytest.mark.parametrize(
    ("key", "modifiers", "quote"),
    [
        (Qt.Key.Key_Right, ALT | SHIFT, "5.1 million euros in"),
        (Qt.Key.Key_Left, ALT | SHIFT, "5.1 million"),
        (Qt.Key.Key_Left, ALT, "cost 5.1 million euros"),
        (Qt.Key.Key_Right, ALT, "million euros"),
    ],
)
def test_keys_move_an_end_by_a_word(
    reader: Reader, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, quote: str
) -> None:
    with qtbot.waitSignal(reader.adjust_requested) as told:
        qtbot.keyClick(reader.page.paper, key, modifiers)
    assert told.args[0] == 1
    span = told.args[1]
    assert SHOWN.text[span.start : span.end] == quote


def test_in_arabic_left_means_onwards(reader: Reader, qtbot: QtBot) -> None:
    shown = revision(HARBOUR_AR, 2)
    reader.show_article(article(Direction.RTL), shown, [highlight(shown, 7, "الجسر كلف")])
    reader.ring_claim(7)
    with qtbot.waitSignal(reader.adjust_requested) as told:
        qtbot.keyClick(reader.page.paper, Qt.Key.Key_Left, ALT | SHIFT)
    assert told.args[1].end > span_of(shown.text, "الجسر كلف").end


def test_an_end_never_passes_the_other() -> None:
    assert with_end(Span(5, 9), End.START, 40) == Span(8, 9)
    assert with_end(Span(5, 9), End.END, 0) == Span(5, 6)
    assert with_end(Span(5, 9), End.END, 30) == Span(5, 30)


def test_words_are_those_of_each_script() -> None:
    text = "It’s 5.1 million 🌉 日本語 สวัสดีชาวโลก"
    starts, ends = word_edges(text, 5)
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    assert words[:3] == ["It’s", "5.1", "million"]
    assert len(words) > 5


def test_steps_pass_over_furniture_set_aside() -> None:
    places = Places(SHOWN.text, SHOWN.blocks)
    moved = stepped(places, span_of(SHOWN.text, "cars a day"), End.END, forward=True)
    assert moved is not None
    assert SHOWN.text[moved.start : moved.end].endswith("“No")
    assert stepped(places, span_of(SHOWN.text, "Old bridge"), End.START, forward=False) is None


def test_without_a_ring_the_keys_do_nothing(reader: Reader, qtbot: QtBot) -> None:
    reader.ring_claim(0)
    with qtbot.assertNotEmitted(reader.adjust_requested):
        qtbot.keyClick(reader.page.paper, Qt.Key.Key_Right, ALT | SHIFT)
        qtbot.keyClick(reader.page.paper, Qt.Key.Key_Up, ALT)


def test_one_word_is_not_taken_away(reader: Reader, qtbot: QtBot) -> None:
    one = highlight(SHOWN, 3, "Engineers")
    reader.set_highlights([one])
    reader.ring_claim(3)
    with qtbot.assertNotEmitted(reader.adjust_requested):
        qtbot.keyClick(reader.page.paper, Qt.Key.Key_Left, ALT | SHIFT)
        qtbot.keyClick(reader.page.paper, Qt.Key.Key_Right, ALT)


def handle(reader: Reader, quote: str, *, end: bool) -> QPoint:
    """Return the point of the view where the handle of the quote stands."""
    span = span_of(SHOWN.text, quote)
    paper = reader.page.paper
    cursor = paper.textCursor()
    cursor.setPosition(paper.places.to_document(span.end if end else span.start))
    rect = paper.cursorRect(cursor)
    return QPoint(rect.left(), rect.bottom() + 2 if end else rect.top() + 2)


def middle(reader: Reader, quote: str, *, end: bool) -> QPoint:
    """Return the point in the middle of the line where the quote begins or ends."""
    span = span_of(SHOWN.text, quote)
    paper = reader.page.paper
    cursor = paper.textCursor()
    cursor.setPosition(paper.places.to_document(span.end if end else span.start))
    return paper.cursorRect(cursor).center()


def move(reader: Reader, point: QPoint, buttons: Qt.MouseButton) -> None:
    view = reader.page.paper.viewport()
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(point),
        QPointF(view.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def grab(reader: Reader, qtbot: QtBot, quote: str, *, end: bool) -> None:
    start = handle(reader, quote, end=end)
    move(reader, start, Qt.MouseButton.NoButton)
    assert reader.page.paper.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    qtbot.mousePress(reader.page.paper.viewport(), LEFT, pos=start)


@pytest.mark.parametrize(
    ("end", "to", "quote"),
    [(True, "euros in 1974", "5.1 million euros in 1974"), (False, "cost 5.1", "cost 5.1 million euros")],
)
def test_a_handle_is_dragged(reader: Reader, qtbot: QtBot, end: bool, to: str, quote: str) -> None:
    grab(reader, qtbot, "5.1 million euros", end=end)
    target = handle(reader, to, end=end)
    move(reader, target, LEFT)
    with qtbot.waitSignal(reader.adjust_requested) as told:
        qtbot.mouseRelease(reader.page.paper.viewport(), LEFT, pos=target)
    assert told.args == [1, span_of(SHOWN.text, quote)]
    assert reader.selected_span() is None


@pytest.mark.parametrize("aside", [-8, -4, 0, 4, 8])
@pytest.mark.parametrize(
    ("end", "to", "quote"),
    [(True, "euros in 1974", "5.1 million euros in 1974"), (False, "cost 5.1", "cost 5.1 million euros")],
)
def test_an_end_goes_to_the_words_that_the_pointer_is_on(
    reader: Reader, qtbot: QtBot, end: bool, to: str, quote: str, aside: int
) -> None:
    grab(reader, qtbot, "5.1 million euros", end=end)
    target = middle(reader, to, end=end) + QPoint(0, aside)
    move(reader, target, LEFT)
    with qtbot.waitSignal(reader.adjust_requested) as told:
        qtbot.mouseRelease(reader.page.paper.viewport(), LEFT, pos=target)
    assert told.args == [1, span_of(SHOWN.text, quote)]


def test_escape_lets_the_handle_go(reader: Reader, qtbot: QtBot) -> None:
    grab(reader, qtbot, "5.1 million euros", end=True)
    move(reader, handle(reader, "euros in 1974", end=True), LEFT)
    with qtbot.assertNotEmitted(reader.adjust_requested):
        qtbot.keyClick(reader.page.paper, Qt.Key.Key_Escape)
        qtbot.mouseRelease(reader.page.paper.viewport(), LEFT)


def test_the_ring_follows_what_becomes_of_its_highlights(reader: Reader) -> None:
    ring = reader.page.ring
    assert ring.highlight_id == 1
    reader.set_highlights([OLD])
    assert ring.highlight_id == 2
    reader.set_highlights([replace(OLD, highlight=replace(OLD.highlight, claim_id=8))])
    assert ring.current is None
    assert not reader.grab().isNull()


class PaintedParts(QObject):
    """Remembers which parts of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_another_ring_draws_the_paragraphs_of_both_and_no_others(reader: Reader, qtbot: QtBot) -> None:
    paper = reader.page.paper
    away = highlight(SHOWN, 3, "It carries", claim_id=2)
    reader.set_highlights([MILLION, OLD, away])
    QApplication.processEvents()
    view, margin = PaintedParts(paper.viewport()), PaintedParts(reader.page.around.numbers)
    ends = {n: p.bounds() for p in paper.visible() for n in [p.number]}
    for claim_id in (2, 0):
        view.region = margin.region = QRegion()
        before = set(reader.page.ring.pieces)
        reader.ring_claim(claim_id)
        QApplication.processEvents()
        touched = before | set(reader.page.ring.pieces)
        assert touched
        up = paper.scrolled().y()
        drawn = {n for n, box in ends.items() if view.region.intersects(box.translated(0, -up).toRect())}
        assert touched <= drawn
        assert margin.region.boundingRect().height() <= view.region.boundingRect().height()
        assert view.region.boundingRect().height() < paper.viewport().height()
