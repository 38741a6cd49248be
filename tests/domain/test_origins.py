"""Where a verdict was taken over from is kept as a sentence that can be read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.origins import MOST_LETTERS, Origin, origin_of, read_origin
from tests.any_text import any_text

WORDS = any_text(min_size=1).map(lambda text: " ".join(text.split())).filter(bool)


@given(WORDS, st.sampled_from(["", "2026-11-28"]))
def test_what_is_kept_is_read_back(words: str, rated: str) -> None:
    origin = Origin("1m8h5", words, rated)
    assert read_origin(origin.kept()) == origin


def test_long_statements_are_cut_and_spread_ones_closed() -> None:
    assert origin_of("k", "Rents \n rose", "").words == "Rents rose"
    assert origin_of("k", "x" * (MOST_LETTERS + 1), "").words == "x" * (MOST_LETTERS - 1) + "…"


@pytest.mark.parametrize("kept", ["", "taken over from c-9", "a sheet of 2019"])
def test_what_is_kept_otherwise_is_no_origin(kept: str) -> None:
    assert read_origin(kept) is None
