"""A long text is written little by little; what asks for a place further down comes when it is there."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Role
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.reader.reader_document import Writing
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.theme import ThemeKeeper
from tests.ui.reader.reader_samples import article, highlight, revision, span_of

PARTS = [
    (Role.BODY, f"Paragraph number {number} tells of {number * 7} houses 🌉.") for number in range(3_000)
]
LONG = revision(PARTS)
LATE = "Paragraph number 2900"


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[Reader]:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(800, 400)
    reader.show()
    reader.show_article(article(), LONG, [highlight(LONG, 1, LATE)])
    yield reader
    reader.close_article()


@pytest.fixture
def paper(reader: Reader) -> Paper:
    return reader.page.paper


def written(paper: Paper) -> bool:
    return paper.scribe.done


def test_the_beginning_is_there_at_once_and_the_end_soon(paper: Paper, qtbot: QtBot) -> None:
    assert not written(paper)
    assert 20 < paper.document().blockCount() < 1_000
    qtbot.waitUntil(lambda: written(paper))
    assert paper.document().blockCount() == len(paper.places.pieces) == len(PARTS)
    assert paper.document().characterCount() - 1 == paper.places.pieces[-1].at_end


def test_it_is_written_as_if_in_one_go(paper: Paper, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: written(paper))
    whole = Writing(Places(LONG.text, LONG.blocks), article().direction, 12.0, 0)
    whole.write()
    assert paper.document().toPlainText() == whole.document.toPlainText()


def test_a_passage_further_down_is_selected_when_it_is_there(reader: Reader, qtbot: QtBot) -> None:
    reader.select_span(span_of(LONG.text, LATE))
    assert reader.selected_span() is None
    qtbot.waitUntil(lambda: reader.selected_span() == span_of(LONG.text, LATE))
    assert reader.page.paper.verticalScrollBar().value() > 0


def test_a_claim_further_down_comes_into_view(reader: Reader, qtbot: QtBot) -> None:
    reader.ring_claim(1)
    place = span_of(LONG.text, LATE).start
    paper = reader.page.paper

    def in_view() -> bool:
        return written(paper) and 0 < paper.height_of(place) - paper.scrolled().y() < paper.height()

    qtbot.waitUntil(in_view)


def test_the_place_of_last_time_survives_another_size_and_theme(
    reader: Reader, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    place = span_of(LONG.text, LATE).start
    state = {"revision": LONG.id, "line": place, "below": 0, "caret": place, "anchor": place, "size": 1}
    reader.restore_scroll_state(state)
    keeper.choose("dark")
    assert reader.scroll_state()["line"] == place
    qtbot.waitUntil(lambda: written(reader.page.paper))
    assert (reader.scroll_state()["line"], reader.caret_position(), reader.page.size_step) == (
        place,
        place,
        1,
    )


def test_another_column_of_a_long_text_is_written_anew(reader: Reader, qtbot: QtBot) -> None:
    paper = reader.page.paper
    qtbot.waitUntil(lambda: written(paper))
    reader.select_span(span_of(LONG.text, LATE))
    wide = paper.lineWrapColumnOrWidth()
    reader.resize(420, 400)
    qtbot.waitUntil(lambda: paper.lineWrapColumnOrWidth() < wide and written(paper))
    assert reader.selected_span() == span_of(LONG.text, LATE)


def test_the_next_article_does_not_wait_for_the_last(reader: Reader, qtbot: QtBot) -> None:
    reader.select_span(span_of(LONG.text, LATE))
    short = revision([(Role.BODY, "A short one.")], revision_id=2)
    reader.show_article(article(), short, [])
    assert written(reader.page.paper)
    assert reader.selected_span() is None


def test_a_claim_that_is_wanted_after_the_place_of_last_time_stays_in_view(
    reader: Reader, qtbot: QtBot
) -> None:
    line, place = span_of(LONG.text, "Paragraph number 1500").start, span_of(LONG.text, LATE).start
    reader.restore_scroll_state({"revision": LONG.id, "line": line, "below": 0, "caret": 0, "anchor": 0})
    reader.ring_claim(1)
    paper = reader.page.paper
    qtbot.waitUntil(lambda: written(paper))
    assert 0 < paper.height_of(place) - paper.scrolled().y() < paper.height()


def test_the_place_of_last_time_in_short_lines_survives_another_size(reader: Reader, qtbot: QtBot) -> None:
    lines = revision([(Role.BODY, f"{number}.") for number in range(4_000)], revision_id=3)
    reader.show_article(article(), lines, [])
    place = span_of(lines.text, "3500.").start
    state = {"revision": 3, "line": place, "below": 0, "caret": place, "anchor": place, "size": 1}
    reader.restore_scroll_state(state)
    qtbot.waitUntil(lambda: written(reader.page.paper))
    assert (reader.scroll_state()["line"], reader.caret_position()) == (place, place)


def test_whoever_scrolls_while_it_is_written_stays_there(reader: Reader, qtbot: QtBot) -> None:
    place, bar = span_of(LONG.text, LATE).start, reader.page.paper.verticalScrollBar()
    reader.restore_scroll_state(
        {"revision": LONG.id, "line": place, "below": 0, "caret": place, "anchor": place}
    )
    reader.ring_claim(1)
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    here, state = bar.value(), reader.scroll_state()
    assert here > 0 and state["line"] < place == state["caret"]
    qtbot.waitUntil(lambda: written(reader.page.paper))
    assert (bar.value(), reader.caret_position()) == (here, place)


def test_a_place_that_is_asked_for_after_scrolling_is_gone_to(reader: Reader, qtbot: QtBot) -> None:
    reader.page.paper.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    place = span_of(LONG.text, LATE).start
    reader.restore_scroll_state(
        {"revision": LONG.id, "line": place, "below": 0, "caret": place, "anchor": place}
    )
    assert reader.scroll_state()["line"] == place
    qtbot.waitUntil(lambda: written(reader.page.paper))
    assert reader.scroll_state()["line"] == place
