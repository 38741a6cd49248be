"""Spans of the text and positions of the document: there and back without a shift."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from claimtracker.domain.articles import Block, Direction, Role
from claimtracker.domain.spans import Span
from claimtracker.ui.reader.reader_document import Writing
from claimtracker.ui.reader.reader_places import LONGEST_PIECE, Places, reads_right_to_left, shown_text
from tests.ui.reader.reader_samples import BRIDGE, HARBOUR_AR, ODD, Parts, revision, span_of

SPANS = 100_000
SAMPLES = [(parts, furniture) for parts in (BRIDGE, HARBOUR_AR, ODD) for furniture in (False, True)]


def document_of(places: Places) -> QTextDocument:
    writing = Writing(places, Direction.LTR, 12.0, 0)
    writing.write()
    return writing.document


def expected(places: Places, span: Span) -> str:
    """Return what Qt says is selected: U+2029 between paragraphs, the shown text within."""
    pieces = (places.pieces[number] for number in places.touched(span))
    parts = (places.text[max(span.start, piece.start) : min(span.end, piece.end)] for piece in pieces)
    return "\u2029".join(shown_text(part) for part in parts)


def random_span(places: Places, chance: random.Random) -> Span:
    """Return a span that begins and ends inside of shown paragraphs."""
    first, last = sorted((chance.choice(places.pieces), chance.choice(places.pieces)), key=lambda p: p.start)
    start = chance.randrange(first.start, first.end)
    end = chance.randrange(last.start, last.end) + 1
    return Span(start, end) if start < end else Span(end - 1, start + 1)


@pytest.mark.parametrize(("parts", "furniture"), SAMPLES)
def test_no_span_is_shifted(parts: Parts, furniture: bool) -> None:
    shown = revision(parts)
    places = Places(shown.text, shown.blocks, furniture)
    document = document_of(places)
    cursor = QTextCursor(document)
    chance = random.Random(20)
    for _ in range(SPANS // len(SAMPLES)):
        span = random_span(places, chance)
        ends = places.span_to_document(span)
        assert ends is not None
        assert places.span_from_document(*ends) == span
        assert (places.to_text(ends[0]), places.to_text(ends[1])) == (span.start, span.end)
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == expected(places, span)


@given(st.text(st.characters(min_codepoint=1, exclude_categories=["Cs"])), st.data())
def test_any_text_keeps_its_positions(text: str, data: st.DataObject) -> None:
    places = Places(text, (Block(Role.BODY, 0, len(text)),) if text else ())
    document = document_of(places)
    assert document.blockCount() == max(1, len(places.pieces))
    if not places.pieces:
        return
    piece = places.pieces[0]
    assert document.characterCount() - 1 == piece.offsets.qt_length
    start = data.draw(st.integers(0, piece.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, piece.end)))
    ends = places.span_to_document(span)
    assert ends is not None
    assert places.span_from_document(*ends) == span


def test_half_a_pair_takes_the_whole_character() -> None:
    places = Places("a🌉b", (Block(Role.BODY, 0, 3),))
    assert places.span_from_document(0, 2) == Span(0, 2)
    assert places.span_from_document(2, 3) == Span(1, 2)


def test_furniture_set_aside_has_no_place_of_its_own() -> None:
    shown = revision(BRIDGE)
    places = Places(shown.text, shown.blocks)
    advertisement = span_of(shown.text, "Advertisement")
    assert places.span_to_document(advertisement) is None
    assert list(places.touched(advertisement)) == []
    assert Places(shown.text, shown.blocks, furniture=True).span_to_document(advertisement) is not None


def test_a_span_that_reaches_into_furniture_shows_what_is_left() -> None:
    shown = revision(BRIDGE)
    places = Places(shown.text, shown.blocks)
    start = shown.text.index("cars a day.")
    ends = places.span_to_document(Span(start, shown.text.index("Advertisement") + 5))
    assert ends is not None
    assert places.span_from_document(*ends) == span_of(shown.text, "cars a day.")


def test_a_selection_over_furniture_set_aside_keeps_it_in_its_span() -> None:
    shown = revision(BRIDGE)
    places = Places(shown.text, shown.blocks)
    span = Span(shown.text.index("a day."), shown.text.index("other bridge"))
    ends = places.span_to_document(span)
    assert ends is not None
    assert places.span_from_document(*ends) == span


def test_a_very_long_paragraph_is_shown_in_pieces_without_losing_a_character() -> None:
    text = "word 🌉 " * 9_000
    places = Places(text, (Block(Role.BODY, 0, len(text)),))
    assert len(places.pieces) > 3
    assert "".join(text[piece.start : piece.end] for piece in places.pieces) == text
    assert max(piece.end - piece.start for piece in places.pieces) <= LONGEST_PIECE
    border = places.pieces[1].start
    span = Span(border - 5, border + 5)
    ends = places.span_to_document(span)
    assert ends is not None
    assert places.span_from_document(*ends) == span
    assert places.to_document(border) == places.to_document(border, after=True) + 1


def test_an_empty_revision_has_one_position() -> None:
    places = Places("\n\n", (Block(Role.BODY, 0, 2),))
    assert places.pieces == []
    assert (places.to_text(0), places.to_document(1)) == (0, 0)
    assert places.span_from_document(0, 0) is None
    assert places.span_to_document(Span(0, 1)) is None


def test_what_qt_would_split_or_drop_is_replaced_unit_by_unit() -> None:
    text = "a\nb\rc\u2029d\ufdd0e\ufdd1f\ud800g"
    assert shown_text(text) == "a\u2028b\u2028c\u2028d\ufffde\ufffdf\ufffdg"


@pytest.mark.parametrize(
    ("text", "otherwise", "answer"),
    [
        ("قال BBC إن الجسر مغلق", False, True),
        ("The word جسر means bridge", True, False),
        ("12,000 – 31", True, True),
        ("12,000 – 31", False, False),
    ],
)
def test_the_direction_is_that_of_most_letters(text: str, otherwise: bool, answer: bool) -> None:
    assert reads_right_to_left(text, otherwise) is answer
