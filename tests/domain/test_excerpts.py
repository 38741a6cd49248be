"""Excerpts keep the marked words, wherever they stand, and say where text was left out."""

from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.excerpts import LONGEST, LONGEST_MARK, excerpt
from claimtracker.domain.spans import Span
from tests.any_text import any_text

LONG = " ".join(f"word{n}" for n in range(2_000))


def test_a_short_text_stays_as_it_is() -> None:
    marks = (Span(5, 9), Span(1, 3))
    assert excerpt("Injuries fell", marks) == ("Injuries fell", (Span(1, 3), Span(5, 9)))
    assert excerpt("Injuries", (Span(5, 90),)) == ("Injuries", ())


def test_a_long_text_without_marks_is_its_beginning() -> None:
    said, marks = excerpt(LONG)
    assert said.startswith("word0 word1") and said.endswith(" …") and not marks
    assert len(said) < LONGEST + 25
    assert said.removesuffix(" …").split()[-1] in LONG.split()


def test_the_marked_words_are_there_with_their_neighbours() -> None:
    start = LONG.index("word1500")
    said, marks = excerpt(LONG, [Span(start, start + 8)])
    assert [said[mark.start : mark.end] for mark in marks] == ["word1500"]
    assert said.startswith("word0 ") and " … " in said
    assert "word1499 word1500 word1501" in said


def test_a_text_that_differs_as_a_whole_is_cut() -> None:
    said, marks = excerpt(LONG, [Span(0, len(LONG))])
    assert len(said) < 2 * LONGEST
    assert marks and marks[0].start == 0
    assert said[marks[0].end - 1 : marks[0].end + 1].strip() == said[marks[0].end - 1]
    assert "  " not in said


@given(any_text(min_size=1, max_size=900), st.data())
def test_marks_quote_the_same_words_in_any_script(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + LONGEST_MARK)))
    said, marks = excerpt(text, [Span(start, end)])
    assert [said[mark.start : mark.end] for mark in marks] == [text[start:end]]
