"""What holds for any two texts and any edits."""

from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.revisions import Carried, CarryState
from claimtracker.domain.spans import Span, cut
from claimtracker.domain.word_diff import word_diff
from claimtracker.matching.anchoring.carry import carry, same_words
from claimtracker.matching.anchoring.pair import Pair
from tests.any_text import any_text

SIGNS = st.sampled_from("ab c\n.,“é字👩‍👧🇩🇪عام 12\u00a0\u200d\u0301")
TEXTS = st.text(SIGNS, min_size=1, max_size=80) | any_text(min_size=1, max_size=40)
WORDS = st.sampled_from(("council", "approved", "million", "31", "46", "mayor", "of", "the", ",", "."))
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=3, max_size=12).map(" ".join), min_size=1, max_size=6)


@st.composite
def spans_of(draw: st.DrawFn, text: str) -> list[Span]:
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edges, edges), max_size=4))
    return [Span(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]]


def all_carried(data: st.DataObject, old: str, new: str) -> list[tuple[Span, Carried]]:
    spans = data.draw(spans_of(old))
    return list(zip(spans, carry(old, new, [cut(old, span) for span in spans]), strict=True))


@given(TEXTS, TEXTS, st.data())
def test_any_two_texts(old: str, new: str, data: st.DataObject) -> None:
    for span, carried in all_carried(data, old, new):
        assert 0.0 <= carried.confidence <= 1.0
        assert 0 <= carried.gap <= len(new)
        assert (carried.span is None) == (carried.state is CarryState.LOST)
        if carried.span is not None:
            assert carried.span.end <= len(new)
            there = new[carried.span.start : carried.span.end]
            if carried.state in (CarryState.UNCHANGED, CarryState.MOVED):
                assert same_words(old[span.start : span.end], there)
        assert bool(carried.candidates) == (carried.state is CarryState.AMBIGUOUS)


@given(PARAGRAPHS, st.data())
def test_nothing_moves_in_the_same_text(paragraphs: list[str], data: st.DataObject) -> None:
    text = "\n".join(paragraphs)
    for span, carried in all_carried(data, text, text):
        assert (carried.state, carried.span) == (CarryState.UNCHANGED, span)


@given(PARAGRAPHS, PARAGRAPHS, st.data())
def test_a_text_between_foreign_ones_keeps_its_spans(
    paragraphs: list[str], others: list[str], data: st.DataObject
) -> None:
    """What is added around a text, in words of its own, draws no highlight away."""
    text = "\n".join(paragraphs)
    before, after = "\n".join(others).upper() + " X\n", "\nY " + "\n".join(others).upper()
    foreign = {ord(a): b for a, b in zip("ABCDEFGHIKLMNOPRSTUVY", "БВГДЖЗИЙКЛПУФЦЧШЩЭЮЯЫ", strict=True)}
    new = before.translate(foreign) + text + after.translate(foreign)
    for span, carried in all_carried(data, text, new):
        words = text[span.start : span.end].strip(" \n.,")
        if carried.state in (CarryState.UNCHANGED, CarryState.MOVED) and words:
            assert carried.span is not None
            assert same_words(words, new[carried.span.start : carried.span.end].strip(" \n.,"))


@given(PARAGRAPHS, PARAGRAPHS)
def test_changes_of_a_pair_lie_in_their_texts(old: list[str], new: list[str]) -> None:
    pair = Pair("\n".join(old), "\n".join(new))
    changes = pair.changes()
    assert all(span.end <= len(pair.old.text) for span in (*changes.cut, *changes.moved_from))
    assert all(span.end <= len(pair.new.text) for span in (*changes.added, *changes.moved_to))
    assert list(changes.together) == sorted(changes.together)
    assert 0.0 <= pair.shared() <= 1.0


@given(TEXTS, TEXTS)
def test_same_words_differ_in_space_and_marks_alone(one: str, other: str) -> None:
    if same_words(one, other):
        letters = [sign for sign in one if sign.isalnum()]
        assert letters == [sign for sign in other if sign.isalnum()]
    assert same_words(one, one)
    assert "".join(piece.text for piece in word_diff(one, one)) == one
