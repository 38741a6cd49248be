"""The formula guard: nothing runs, and nothing is lost."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimtracker.exchange.sheets.guard import FIRST_CHARACTERS, guard, risky_start, unguard
from tests.any_text import any_text

SIGNS = "=+-@＝＋－＠"
NASTY = st.text(st.sampled_from(f"{SIGNS}'\"\t\r\n ;,.59a\u00a0\u200b\ufeff"), max_size=12)


@given(st.one_of(any_text(), NASTY))
@example("\n=1")
@example("'\n'=1")
@example("'-5")
@example("a;'=1")
def test_the_guard_is_reversible(text: str) -> None:
    assert unguard(guard(text)) == text


@given(NASTY, NASTY)
def test_two_texts_never_look_alike_when_guarded(one: str, other: str) -> None:
    assert (guard(one) == guard(other)) == (one == other)


@given(st.one_of(any_text(), NASTY))
def test_a_guarded_text_starts_with_no_sign(text: str) -> None:
    guarded = guard(text)
    number = re.fullmatch(r"-[0-9]+(\.[0-9]+)?", guarded)
    assert not guarded.startswith(("\t", "\r", "\n"))
    assert number or not guarded.lstrip(' \t\r\n\u00a0\u200b\ufeff"').startswith(tuple(SIGNS))


@given(st.one_of(any_text(), NASTY))
def test_a_guarded_text_runs_nothing_where_another_separator_cuts_it(text: str) -> None:
    for separator in ",;\t":
        for piece in guard(text).split(separator)[1:]:
            number = re.match(r"-[0-9]+(\.[0-9]+)?(?=[,;\t\r\n]|\Z)", piece)
            assert number or not piece.startswith(tuple(SIGNS))


@given(st.one_of(any_text(), NASTY))
def test_the_first_character_is_a_safe_short_cut(text: str) -> None:
    assert text[:1] in FIRST_CHARACTERS or not risky_start(text)


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("+3.2", "'+3.2"),
        ("'=1+1", "''=1+1"),
        ("''", "''"),
        ("'twas said", "'twas said"),
        ("  =1", "'  =1"),
        ('"=1"', '\'"=1"'),
        ("\tnote", "'\tnote"),
        ("＝1", "'＝1"),
        ("a;=HYPERLINK(1)", "a;'=HYPERLINK(1)"),
        ("two\n=1", "two\n'=1"),
        ("- first\n- second", "'- first\n- second"),
        ("-5", "-5"),
        ("-0.12", "-0.12"),
        ("https://maps.example/@51.5,-0.1246,17z", "https://maps.example/@51.5,-0.1246,17z"),
        ("wages rose, -5 % after tax", "wages rose, -5 % after tax"),
        ("", ""),
        ("1 = 1", "1 = 1"),
    ],
)
def test_what_is_guarded(text: str, guarded: str) -> None:
    assert guard(text) == guarded
