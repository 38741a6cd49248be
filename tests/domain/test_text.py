"""Text is made canonical once, and stays so."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.text import beginning, canonical_text, fold, text_sha256

anything = st.text(st.characters(), max_size=200)  # lone surrogates included


@given(anything)
def test_canonical_text_is_stable_and_can_be_stored(text: str) -> None:
    once = canonical_text(text)
    assert canonical_text(once) == once
    assert "\r" not in once
    assert "\0" not in once
    assert unicodedata.is_normalized("NFC", once)
    assert len(text_sha256(once)) == 64


def test_newlines_and_the_mark_at_the_start_are_normalised() -> None:
    assert canonical_text("\ufeffone\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


def test_what_a_reader_can_see_stays() -> None:
    kept = "no\u00a0break\u2028line\u200bzero\ufeffinside \U0001f6b2"
    assert canonical_text(kept) == kept


def test_what_no_database_can_hold_becomes_visible() -> None:
    assert canonical_text("a\ud800b\0c") == "a\ufffdb\ufffdc"


def test_folding_is_for_comparing() -> None:
    assert fold("  The  ＢＵＤＧＥＴ office ") == fold("the budget Office")


def test_the_beginning_of_a_text_stands_on_one_line() -> None:
    assert beginning("as\n it  was", 9) == "as it was"
    assert beginning("one two three", 9) == "one two…"
    assert len(beginning("letters" * 9, 9)) == 9
