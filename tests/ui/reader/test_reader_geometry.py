"""Where stretches of text stand, in both directions of writing."""

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Direction
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_geometry import Box, Paragraph, contour, last_above
from tests.ui.reader.reader_samples import BRIDGE, HARBOUR_AR, Parts, article, revision


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 600)
    reader.show()
    return reader


def paragraph_of(reader: Reader, parts: Parts, number: int, direction: Direction) -> Paragraph:
    reader.show_article(article(direction), revision(parts), [])
    return list(reader.page.paper.visible())[number]


def boxes_of(reader: Reader, paragraph: Paragraph, quote: str) -> list[Box]:
    places = reader.page.paper.places
    piece = places.pieces[paragraph.number]
    start = piece.offsets.to_qt(places.text.index(quote, piece.start) - piece.start)
    return list(paragraph.boxes(start, start + len(quote)))


def test_words_of_one_line_have_one_box_in_their_order(reader: Reader) -> None:
    paragraph = paragraph_of(reader, BRIDGE, 2, Direction.LTR)
    (cost,) = boxes_of(reader, paragraph, "cost")
    (million,) = boxes_of(reader, paragraph, "million")
    assert cost.rect.right() < million.rect.left()
    assert cost.base == million.base
    assert cost.rect.top() < cost.base < cost.rect.bottom()


def test_a_stretch_over_two_lines_has_a_box_on_each(reader: Reader) -> None:
    paragraph = paragraph_of(reader, BRIDGE, 2, Direction.LTR)
    boxes = list(paragraph.boxes(0, paragraph.block.length() - 1))
    assert [box.line for box in boxes] == [0, 1]
    assert boxes[0].rect.bottom() <= boxes[1].rect.top()
    assert list(paragraph.boxes(4, 4)) == []


def test_only_the_lines_that_a_part_of_the_paper_shows_are_asked_for(reader: Reader) -> None:
    long = (("body", " ".join(f"word{n}" for n in range(600)) + "\n"),)
    paragraph = paragraph_of(reader, long, 0, Direction.LTR)
    lines = paragraph.block.layout().lineCount()
    assert lines > 20
    whole = paragraph.bounds()
    assert paragraph.shown(whole) == (0, paragraph.block.length() - 1)
    line = paragraph.block.layout().lineAt(10)
    at = paragraph.origin.y() + line.y() + line.height() / 2
    start, end = paragraph.shown(QRectF(0, at, 100, 1))
    assert (start, end) == (
        paragraph.block.layout().lineAt(9).textStart(),
        paragraph.block.layout().lineAt(11).textStart() + paragraph.block.layout().lineAt(11).textLength(),
    )
    assert paragraph.shown(QRectF(0, whole.bottom() + 500, 100, 10))[1] == paragraph.block.length() - 1


def test_right_to_left_words_run_from_the_right(reader: Reader) -> None:
    paragraph = paragraph_of(reader, HARBOUR_AR, 1, Direction.RTL)
    (first,) = boxes_of(reader, paragraph, "قال")
    (second,) = boxes_of(reader, paragraph, "العمدة")
    assert second.rect.right() <= first.rect.left()
    assert first.rect.right() > paragraph.block.layout().lineAt(0).width() * 0.9


def test_a_latin_word_in_arabic_has_its_own_place(reader: Reader) -> None:
    paragraph = paragraph_of(reader, HARBOUR_AR, 1, Direction.RTL)
    (name,) = boxes_of(reader, paragraph, "BBC")
    (before,) = boxes_of(reader, paragraph, "وإن ")
    assert name.rect.width() > 20
    assert name.rect.right() <= before.rect.left() + 1
    (mixed,) = boxes_of(reader, paragraph, "وإن BBC نقلت")
    assert mixed.rect.contains(name.rect)


def test_the_edges_follow_the_direction(reader: Reader) -> None:
    paragraph = paragraph_of(reader, HARBOUR_AR, 1, Direction.RTL)
    start, end = paragraph.edge(0, trailing=False), paragraph.edge(2, trailing=True)
    assert start is not None and end is not None
    assert end.x() < start.x()
    paragraph = paragraph_of(reader, BRIDGE, 2, Direction.LTR)
    start, end = paragraph.edge(0, trailing=False), paragraph.edge(2, trailing=True)
    assert start is not None and end is not None
    assert start.x() < end.x()


def test_the_ring_is_one_outline_over_lines_that_meet() -> None:
    upper, lower = QRectF(100, 0, 300, 25), QRectF(0, 27, 200, 25)
    joined = contour([upper, lower], 3.0)
    assert len(joined.toSubpathPolygons()) == 1
    assert joined.contains(QRectF(110, 20, 80, 12))


def test_lines_that_do_not_meet_are_ringed_apart() -> None:
    apart = contour([QRectF(300, 0, 100, 25), QRectF(0, 27, 100, 25)], 3.0)
    assert len(apart.toSubpathPolygons()) == 2
    single = contour([QRectF(0, 0, 100, 25)], 3.0)
    assert single.boundingRect() == QRectF(0, 0, 100, 25)


def test_the_block_at_a_height_is_found_from_wherever_one_begins_to_look(reader: Reader) -> None:
    reader.show_article(article(), revision(BRIDGE * 12), [])
    document = reader.page.paper.document()
    layout, count = document.documentLayout(), document.blockCount()
    tops = [layout.blockBoundingRect(document.findBlockByNumber(number)).top() for number in range(count)]
    for height in (-5.0, *tops, *(top + 3 for top in tops), tops[-1] + 900):
        wanted = max(0, sum(top <= height for top in tops) - 1)
        assert {last_above(document, height, near) for near in (0, 7, count - 1, count + 40)} == {wanted}
