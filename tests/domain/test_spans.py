"""Spans are half-open, never empty, and cut what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import BadValue
from claimtracker.domain.spans import CONTEXT_LENGTH, Span, cut, trimmed
from tests.any_text import any_text

texts = any_text(min_size=1, max_size=200)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(texts_with_spans())
def test_a_cut_joins_to_the_text_around_it(given_span: tuple[str, Span]) -> None:
    text, span = given_span
    found = cut(text, span)
    assert found.quote == text[span.start : span.end]
    assert len(found.prefix) <= CONTEXT_LENGTH
    assert text[: span.start].endswith(found.prefix)
    assert text[span.end :].startswith(found.suffix)
    joined = found.prefix + found.quote + found.suffix
    assert joined in text


@given(texts_with_spans())
def test_a_trimmed_span_loses_white_space_only(given_span: tuple[str, Span]) -> None:
    text, span = given_span
    kept = trimmed(text, span)
    words = text[span.start : span.end].strip()
    if words:
        assert text[kept.start : kept.end] == words
    else:
        assert kept == span


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 4)])
def test_an_empty_or_negative_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(BadValue, match="at least one character"):
        Span(start, end)


def test_a_span_past_the_end_is_refused() -> None:
    with pytest.raises(BadValue, match="past the text's end"):
        cut("short", Span(2, 9))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [((0, 4), (4, 8), False), ((0, 5), (4, 8), True), ((2, 3), (0, 9), True)],
)
def test_touching_is_not_overlapping(one: tuple[int, int], other: tuple[int, int], expected: bool) -> None:
    assert Span(*one).overlaps(Span(*other)) is expected
    assert Span(*other).overlaps(Span(*one)) is expected
