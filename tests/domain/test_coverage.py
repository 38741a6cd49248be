"""Every sentence has one state; what is counted always adds up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.articles import Role
from claimtracker.domain.coverage import (
    Coverage,
    MarkKind,
    SentenceMark,
    SentencePlace,
    SentenceState,
    Tally,
    cover,
)
from claimtracker.domain.spans import Span

PLACES = tuple(SentencePlace(Span(at, at + 9), Role.BODY) for at in range(0, 50, 10))
SPANS = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 55), st.integers(1, 30))
MARKS = st.builds(SentenceMark, st.just(1), SPANS, st.sampled_from(MarkKind))


def states(coverage: Coverage) -> list[str]:
    return [sentence.state.value for sentence in coverage.sentences]


def test_a_highlight_makes_a_claim_of_every_sentence_it_touches() -> None:
    found = cover(1, PLACES, [Span(8, 21)], [])
    assert states(found) == ["claim", "claim", "claim", "open", "open"]


def test_the_gap_between_sentences_touches_none() -> None:
    assert states(cover(1, PLACES, [Span(9, 10)], [])) == ["open"] * 5


def test_a_claim_weighs_more_than_a_mark() -> None:
    mark = SentenceMark(1, Span(0, 9), MarkKind.OPINION)
    assert states(cover(1, PLACES, [Span(3, 5)], [mark]))[0] == "claim"


def test_a_mark_counts_where_it_covers_half_or_more() -> None:
    found = cover(1, PLACES, [], [SentenceMark(1, Span(14, 24), MarkKind.NOTHING)])
    assert states(found) == ["open", "nothing to check", "open", "open", "open"]


def test_a_refused_suggestion_leaves_its_sentence_open() -> None:
    found = cover(1, PLACES, [], [SentenceMark(1, Span(0, 9), MarkKind.REFUSED)])
    assert found.sentences[0].state is SentenceState.OPEN
    assert found.sentences[0].refused


def test_the_next_open_one_begins_after_the_place_and_then_from_the_top() -> None:
    found = cover(1, PLACES, [Span(10, 19)], [])
    assert found.next_open(0) is found.sentences[2]
    assert found.next_open(45) is found.sentences[0]
    assert cover(1, PLACES, [Span(0, 50)], []).next_open(0) is None


def test_the_sentence_at_a_place_and_those_of_a_span() -> None:
    found = cover(1, PLACES, [], [])
    assert found.at(9) is found.sentences[0]
    assert found.at(10) is found.sentences[1]
    assert found.touched(Span(8, 21)) == found.sentences[:3]
    assert found.touched(Span(9, 10)) == ()
    assert Coverage(1, ()).at(3) is None


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(19, 31), "19 of 31 sentences accounted for"),
        (Tally(0, 1), "0 of 1 sentence accounted for"),
    ],
)
def test_the_meter_in_words(tally: Tally, words: str) -> None:
    assert tally.words == words
    assert tally.open == tally.total - tally.accounted


@given(st.lists(SPANS, max_size=5), st.lists(MARKS, max_size=5))
def test_states_add_up_and_agree_with_looking_at_each_sentence(
    claims: list[Span], marks: list[SentenceMark]
) -> None:
    found = cover(1, PLACES, claims, marks)
    assert sum(found.counts.values()) == len(PLACES)
    assert found.tally.accounted + found.counts[SentenceState.OPEN] == len(PLACES)
    for sentence in found.sentences:
        touched = any(span.overlaps(sentence.span) for span in claims)
        assert (sentence.state is SentenceState.CLAIM) == touched
