"""Positions in code points and in UTF-16 units, compared with Python's own encoder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import BadValue
from claimtracker.domain.spans import Span
from claimtracker.ui.text_offsets import Offsets
from tests.any_text import any_text

PLAIN = ["a", "Stra\u00dfe ", "e\u0301", "\u00a0", "\u2028", "\n", "\ufeff", "\u200d", "\u202e", "\uffff"]
FLAG = "\U0001f1e9\U0001f1ea"
ASTRONAUT = "\U0001f469\U0001f3fd\u200d\U0001f680"
ASTRAL = ["\U0001f600", FLAG, ASTRONAUT, "\U00020bb7", "\U0001d11e", "\U0010ffff"]
OTHER_SCRIPTS = ["\u0627\u0644\u0639", "\u05e2\u05d1", "\u6f22\u5b57", "\u0301"]
PIECES = [*PLAIN, *ASTRAL, *OTHER_SCRIPTS]
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    any_text(max_size=60),
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@st.composite
def texts_with_span(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(texts.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(texts)
def test_every_position_agrees_with_the_encoder(text: str) -> None:
    offsets = Offsets(text)
    assert (offsets.length, offsets.qt_length) == (len(text), units(text))
    for position in range(len(text) + 1):
        qt_position = units(text[:position])
        assert offsets.to_qt(position) == qt_position
        assert offsets.to_text(qt_position) == position


@given(texts_with_span())
def test_a_span_comes_back_as_it_went(case: tuple[str, Span]) -> None:
    text, span = case
    offsets = Offsets(text)
    start, end = offsets.span_to_qt(span)
    encoded = text.encode("utf-16-le")
    assert encoded[start * 2 : end * 2].decode("utf-16-le") == text[span.start : span.end]
    assert (offsets.to_text(start), offsets.to_text(end)) == (span.start, span.end)


def test_a_position_inside_a_pair_is_its_character() -> None:
    offsets = Offsets("a\U0001f600b")
    assert [offsets.to_text(position) for position in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("position", [-1, 4])
def test_positions_outside_of_the_text_are_refused(position: int) -> None:
    offsets = Offsets("abc")
    with pytest.raises(BadValue):
        offsets.to_qt(position)
    with pytest.raises(BadValue):
        offsets.to_text(position)


def test_an_empty_text_has_one_position() -> None:
    offsets = Offsets("")
    assert (offsets.to_qt(0), offsets.to_text(0)) == (0, 0)


def test_a_long_text_holds_its_ends() -> None:
    text = "The mayor said \U0001f600 so. " * 57_000
    offsets = Offsets(text)
    assert offsets.to_qt(len(text)) == units(text)
    assert offsets.to_text(offsets.qt_length) == len(text)
