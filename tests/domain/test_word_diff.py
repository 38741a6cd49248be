"""Word diffs keep both wordings to the letter and read well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.word_diff import DiffKind, word_diff
from tests.any_text import any_text

SAMPLES = ("46", "47", "the", "lanes", "of", "4.2", "million", "👩‍👩‍👧", "عام", ",", "”")
WORDS = st.lists(st.sampled_from(SAMPLES))
TEXTS = WORDS.map(" ".join) | any_text(max_size=60)


def shown(old: str, new: str) -> str:
    signs = {DiffKind.SAME: "{}", DiffKind.CUT: "[-{}-]", DiffKind.ADDED: "[+{}+]"}
    return "".join(signs[piece.kind].format(piece.text) for piece in word_diff(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("46 kilometres", "47 kilometres", "[-46-][+47+] kilometres"),
        ("fell by 15 percent", "fell by 1.5 percent", "fell by [-15-][+1.5+] percent"),
        ("the same words", "the same words", "the same words"),
        ("a big win", "a win", "a [-big -]win"),
        ("a win", "a big win", "a [+big +]win"),
        ("some of them", "many of us", "[-some of them-][+many of us+]"),
        ("", "new", "[+new+]"),
    ],
)
def test_examples(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


@given(TEXTS, TEXTS)
def test_nothing_is_lost_of_either_wording(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert "".join(p.text for p in pieces if p.kind is not DiffKind.ADDED) == old
    assert "".join(p.text for p in pieces if p.kind is not DiffKind.CUT) == new


@given(TEXTS)
def test_the_same_wording_has_one_piece(text: str) -> None:
    assert len(word_diff(text, text)) <= 1


def test_long_wordings_are_one_change() -> None:
    pieces = word_diff("old " * 700, "new " * 700)
    assert [piece.kind for piece in pieces] == [DiffKind.CUT, DiffKind.ADDED]
